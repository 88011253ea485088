/**
 * The commands, thin: options in, one line of work each, exit code out.
 * Exit codes: 0 done, 1 the input is wrong, 2 the tool or the machine is.
 */
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Project } from './publish/generate.ts'
import type { Hosting } from './publish/hosting.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { ROOT } from './files.ts'
import { InputError, MachineError } from './problem.ts'

interface Command {
  summary: string
  options: ParseArgsOptionsConfig & Record<string, { help: string }>
  run: (values: Record<string, string | boolean | undefined>) => Promise<void>
}

/** Wrong use of a command: exit code 1, with the way to its help. */
class UsageError extends Error {
  override name = 'UsageError'
}

const say = (line: string) => console.log(line)
/** The share of the source that may stand on slides as quotes before a warning. */
const MOST_QUOTED = 0.1

const shown = (path: string) => relative(process.cwd(), path) || '.'

const dataOptions = {
  data: { type: 'string', help: 'the data folder (data)' },
  out: { type: 'string', help: 'where the slides and dist/ go (the project)' },
} as const

async function projectOf(values: Record<string, string | boolean | undefined>): Promise<Project> {
  const { OWN_PROJECT } = await import('./publish/generate.ts')
  return {
    data: typeof values.data === 'string' ? resolve(values.data) : OWN_PROJECT.data,
    out: typeof values.out === 'string' ? resolve(values.out) : OWN_PROJECT.out,
  }
}

const commands: Record<string, Command> = {
  start: {
    summary: 'generates, builds where something changed, and serves the deck on this machine',
    options: {
      ...dataOptions,
      port: { type: 'string', help: 'the port (3030, or another free one where that is taken)' },
    },
    async run(values) {
      const port = portOf(values.port)
      const { start } = await import('./publish/start.ts')
      await start(await projectOf(values), port, say)
    },
  },
  dev: {
    summary: 'Slidev\'s dev server; an edit in data/ shows at once',
    options: {
      language: { type: 'string', help: 'the language to work on (the first)' },
      port: { type: 'string', help: 'the port (3030)' },
    },
    async run(values) {
      const { develop } = await import('./publish/develop.ts')
      await develop(typeof values.language === 'string' ? values.language : undefined, portOf(values.port))
    },
  },
  generate: {
    summary: 'data/ → slides.md and the other languages\' slides',
    options: {
      ...dataOptions,
      check: { type: 'boolean', help: 'only compare; fail where the slides are not what the data gives' },
    },
    async run(values) {
      const { checkGenerated, generate } = await import('./publish/generate.ts')
      const project = await projectOf(values)
      if (values.check) {
        const { decks } = await checkGenerated(project)
        say(`The slides are what the data gives: ${decks.map(deck => `${deck.slides.length} in ${deck.language}`).join(', ')}.`)
        return
      }
      const { decks, written, coverage } = await generate(project)
      for (const deck of decks)
        say(`${deck.language}: ${deck.slides.length} slides`)
      if (coverage.quotedShare > MOST_QUOTED)
        say(`Warning: the quotes on the slides are ${Math.round(coverage.quotedShare * 100)} % of the source; more than ${MOST_QUOTED * 100} % is no longer a short quotation.`)
      say(written.length ? `Written: ${written.map(shown).join(', ')}` : 'Nothing had changed.')
    },
  },
  verify: {
    summary: 'finds every excerpt in the source text and writes data/source.lock.json',
    options: {
      data: dataOptions.data,
      source: { type: 'string', help: 'the source text (or SOURCE in the environment)' },
      check: { type: 'boolean', help: 'only compare; fail where the lock is not what the source gives' },
    },
    async run(values) {
      const source = values.source ?? process.env.SOURCE
      if (typeof source !== 'string' || !source)
        throw new UsageError('verify needs the source text: npm run verify -- --source FILE')
      const { loadInterview } = await import('./interview/load.ts')
      const { verify } = await import('./publish/verify.ts')
      const project = await projectOf(values)
      const { excerpts, figures, changed } = await verify(project, await loadInterview(project.data), resolve(source), Boolean(values.check))
      say(`${excerpts} excerpts stand in the source, each once; ${figures} figures agree with their evidence.`)
      say(changed ? `Written: ${shown(`${project.data}/source.lock.json`)}` : 'The lock is up to date.')
    },
  },
  build: {
    summary: '→ dist/, one site with every language',
    options: {
      ...dataOptions,
      'base': { type: 'string', help: 'for a host, under this path: /talks/x/; without the presenter\'s notes' },
      'with-notes': { type: 'boolean', help: 'with --base: the notes too, for everyone to read' },
    },
    async run(values) {
      const hosting = hostingOf(values)
      const { generate } = await import('./publish/generate.ts')
      const { build } = await import('./publish/build.ts')
      const project = await projectOf(values)
      const { decks } = await generate(project)
      const { dist, built } = await build(project, decks, say, hosting)
      say(built.length ? `Built: ${shown(dist)} (${built.join(', ')})` : `${shown(dist)} is up to date.`)
      if (hosting)
        say(`It is for ${hosting.base} on a static host, ${hosting.notes ? 'with' : 'without'} the presenter's notes.`)
    },
  },
  export: {
    summary: '→ out/deck.<language>.pdf',
    options: {
      ...dataOptions,
      language: { type: 'string', help: 'only this language (all)' },
    },
    async run(values) {
      const { exportPdf } = await import('./publish/export.ts')
      await exportPdf(await projectOf(values), typeof values.language === 'string' ? values.language : undefined, say)
    },
  },
  pictures: {
    summary: '→ docs/*.png, the pictures in the README, taken from the running deck',
    options: {},
    async run() {
      const { takePictures } = await import('./publish/pictures.ts')
      await takePictures(say)
    },
  },
  bench: {
    summary: 'times and sizes, measured in one run',
    options: { json: { type: 'boolean', help: 'as JSON' } },
    async run(values) {
      const { bench } = await import('../bench/run.ts')
      await bench(Boolean(values.json), say)
    },
  },
  test: {
    summary: 'types, lint, unit tests, then the built deck in a real Chromium',
    options: {},
    async run() {
      const { test } = await import('./publish/check.ts')
      await test(say)
    },
  },
}

async function main(): Promise<void> {
  // npm runs a script in the project's folder; paths are meant from where it was called.
  const { INIT_CWD } = process.env
  if (INIT_CWD && process.cwd() === ROOT)
    process.chdir(INIT_CWD)
  const [name, ...args] = process.argv.slice(2)
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const { closestMatch } = await import('leven')
    const nearest = name && closestMatch(name, Object.keys(commands), { maxDistance: 3 })
    if (name && !['--help', '-h', 'help'].includes(name)) {
      throw new UsageError(`There is no command "${name}".${nearest
        ? ` Did you mean "${nearest}"?`
        : ''}\n\n${overview()}`)
    }
    return say(overview())
  }
  const values = parse(name!, command, args)
  if (values.help)
    return say(help(name!, command))
  await command.run(values)
}

function parse(name: string, { options }: Command, args: string[]) {
  const known = {
    ...options,
    help: { type: 'boolean' as const, short: 'h' },
  }
  try {
    const config = Object.fromEntries(Object.entries(known).map(([key, { type, short }]) => [key, short ? { type, short } : { type }]))
    return parseArgs({
      args,
      options: config,
      strict: true,
      allowPositionals: false,
    }).values as Record<string, string | boolean | undefined>
  }
  catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.?(?: To |\n|$)/)[0]}.\n\n${help(name, {
      summary: '',
      options,
      run: async () => {},
    })}`)
  }
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  npm ${name === 'start' || name === 'test'
    ? name
    : `run ${name}`}`.padEnd(20) + summary)
  return `Commands:\n${lines.join('\n')}\n\nOptions of each: npm run <command> -- --help`
}

function help(name: string, { summary, options }: Command): string {
  const lines = Object.entries({
    ...options,
    help: { type: 'boolean', help: 'show this' },
  })
    .map(([key, option]) => `  --${key}${option.type === 'string'
      ? ` ${key.toUpperCase()}`
      : ''}`.padEnd(24) + option.help)
  return [summary && `${name}: ${summary}`, `Options:\n${lines.join('\n')}`].filter(Boolean).join('\n\n')
}

function portOf(value: string | boolean | undefined): number {
  if (value === undefined)
    return 3030
  const port = Number(value)
  if (!/^\d+$/.test(String(value)) || port > 65535)
    throw new UsageError(`--port takes a whole number from 0 to 65535, not "${value}".`)
  return port
}

function hostingOf(values: Record<string, string | boolean | undefined>): Hosting | undefined {
  const { base, 'with-notes': notes = false } = values
  if (base === undefined && notes)
    throw new UsageError('--with-notes goes with --base; without it the notes are always there.')
  if (typeof base !== 'string')
    return undefined
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base))
    throw new UsageError(`--base takes a path that begins and ends with a slash, such as /talks/x/, not "${base}".`)
  return { base, notes: Boolean(notes) }
}

main().catch((error: unknown) => {
  const expected = error instanceof InputError || error instanceof MachineError || error instanceof UsageError
  console.error(expected ? error.message : error)
  process.exitCode = error instanceof InputError || error instanceof UsageError ? 1 : 2
})
