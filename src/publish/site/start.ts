/**
 * What `npm start` does: generate, build where something changed, serve, and say where.
 * In: a project and a port. Out: a running server, until it is interrupted.
 */
import type { Project } from '../../base/project.ts'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { generate } from '../../generate/generate.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'

export async function start(project: Project, port: number, say: (line: string) => void): Promise<void> {
  const { decks } = await generate(project)
  const { dist } = await build(project, decks, say)
  const languages = decks.map(deck => deck.language)
  const serving = await serve(dist, languages, port)
  if (serving.moved)
    say(`Port ${port} is taken or not allowed; serving on ${serving.port} instead.`)
  for (const [index, language] of languages.entries()) {
    const root = `${serving.url}${index ? `/${language}` : ''}`
    say(`\n  ${language}  deck       ${root}/\n      presenter  ${root}/presenter/1`)
  }
  say('\n  Stop with ctrl-C.')
  if (process.stdout.isTTY && !process.env.CI)
    openBrowser(`${serving.url}/`)
  // A terminal sends ctrl-C to every process of the command, and npm and bin/deck.js pass it on: it comes more than once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void serving.close().then(() => process.exit(0)))
}

function openBrowser(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32'
    ? ['cmd', '/c', 'start']
    : ['xdg-open']
  spawn(command!, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref()
}
