/** The slides as a site. */
import type { Hosting } from '../publish/site/hosting.ts'
import type { Command, Values } from './command.ts'
import { dataOptions, projectOf, say, shown, UsageError } from './command.ts'

export const build: Command = {
  summary: '→ dist/, one site with every language, of which nothing is left to write',
  options: {
    ...dataOptions,
    'base': { type: 'string', help: 'for a host, under this path: /talks/x/; without the presenter\'s notes' },
    'with-notes': { type: 'boolean', help: 'with --base: the notes too, for everyone to read' },
  },
  async run(values) {
    const hosting = hostingOf(values)
    const { generate } = await import('../generate/generate.ts')
    const { build } = await import('../publish/site/build.ts')
    const project = projectOf(values)
    const { decks } = await generate(project, { final: true })
    const { dist, built } = await build(project, decks, say, { hosting })
    say(built.length ? `Built: ${shown(dist)} (${built.join(', ')})` : `${shown(dist)} is up to date.`)
    if (hosting)
      say(`It is for ${hosting.base} on a static host, ${hosting.notes ? 'with' : 'without'} the presenter's notes.`)
  },
}

function hostingOf(values: Values): Hosting | undefined {
  const { base, 'with-notes': notes = false } = values
  if (base === undefined && notes)
    throw new UsageError('--with-notes goes with --base; without it the notes are always there.')
  if (typeof base !== 'string')
    return undefined
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base))
    throw new UsageError(`--base takes a path that begins and ends with a slash, such as /talks/x/, not "${base}".`)
  return { base, notes: Boolean(notes) }
}
