/** What `npm start` does: generate, build where something changed, serve until it is interrupted, and say where. */
import type { Project } from '../../base/project.ts'
import process from 'node:process'
import { interrupted } from '../../base/interrupt.ts'
import { generate } from '../../generate/generate.ts'
import { draftTold } from '../../generate/warnings.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'

export async function start(project: Project, port: number, say: (line: string) => void): Promise<void> {
  const { decks, todos } = await generate(project)
  draftTold({ todos }).forEach(say)
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
  // Not by itself: a second ctrl-C, which npm passes on, would end it otherwise while Node is at its end.
  interrupted.addEventListener('abort', () => void serving.close().then(() => process.exit(0)))
  // A machine without a window has none to open, and is none the worse for it.
  if (process.stdout.isTTY && !process.env.CI) {
    const { default: open } = await import('open')
    await open(`${serving.url}/`).catch(() => {})
  }
}
