/**
 * What `npm run dev` does: Slidev's dev server on the slides of one language, which follow the data.
 * In: a language, a port. Out: Slidev's server, until it is interrupted. The watching is in setup/vite-plugins.ts.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../files.ts'
import { InputError, MachineError } from '../problem.ts'
import { OWN_PROJECT, slidesPath } from '../project.ts'
import { writeDeckFonts } from './fonts.ts'
import { generate } from './generate.ts'

export async function develop(language: string | undefined, port: number): Promise<void> {
  const { decks } = await generate(OWN_PROJECT)
  await Promise.all(decks.map(writeDeckFonts))
  const languages = decks.map(deck => deck.language)
  const chosen = language ?? languages[0]!
  if (!languages.includes(chosen)) {
    throw new InputError([
      {
        place: { file: 'data/interview.yaml', line: 1, column: 1 },
        message: `the deck is not in "${chosen}"`,
        hint: `Its languages are ${languages.join(', ')}.`,
      },
    ])
  }
  const slides = slidesPath(OWN_PROJECT, chosen, chosen === languages[0])
  const command = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const child = spawn(process.execPath, [command, slides, '--port', String(port), '--bind', '127.0.0.1'], { cwd: ROOT, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => child.kill(signal))
  const code = await new Promise<number | null>(resolve => child.on('exit', resolve))
  if (code)
    throw new MachineError('Slidev\'s dev server stopped.')
}
