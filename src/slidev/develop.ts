/**
 * What `npm run dev` does: Slidev's dev server on the slides of one language, which follow the data.
 * In: a project, a language, a port. Out: Slidev's server, until it is interrupted. The watching is in setup/vite-plugins.ts.
 */
import type { Project } from '../base/project.ts'
import { spawn } from 'node:child_process'
import { join, relative } from 'node:path'
import process from 'node:process'
import { ROOT } from '../base/files.ts'
import { InputError, MachineError } from '../base/problem.ts'
import { generate } from '../generate/generate.ts'
import { stage } from './stage.ts'

export async function develop(project: Project, language: string | undefined, port: number): Promise<void> {
  const { decks } = await generate(project)
  const languages = decks.map(deck => deck.language)
  const index = language === undefined ? 0 : languages.indexOf(language)
  if (index < 0) {
    throw new InputError([
      {
        place: { file: relative(process.cwd(), join(project.data, 'interview.yaml')), line: 1, column: 1 },
        message: `the deck is not in "${language}"`,
        hint: `Its languages are ${languages.join(', ')}.`,
      },
    ])
  }
  const { entry } = await stage(project, decks[index]!, index)
  const command = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const child = spawn(process.execPath, [command, entry, '--port', String(port), '--bind', '127.0.0.1'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FOLLOWED_PROJECT: JSON.stringify(project) },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => child.kill(signal))
  const code = await new Promise<number | null>(resolve => child.on('exit', resolve))
  if (code)
    throw new MachineError('Slidev\'s dev server stopped.')
}
