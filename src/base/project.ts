/** Where an interview's data and its slides are: this project's own, or another's that a command names; and how a command is typed for it. */
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { IS_PACKAGE, ROOT } from './files.ts'
import { InputError } from './problem.ts'

export interface Project {
  data: string
  out: string
}

/** Of the package: whichever is where the command is called. */
const HOME = IS_PACKAGE ? process.cwd() : ROOT

export const OWN_PROJECT: Project = {
  data: join(HOME, 'data'),
  out: HOME,
}

/** Where the slides go if nothing else is said: each deck has a folder of its own, and none is written over another's. */
export function usualOut(data: string): string {
  return basename(data) === 'data' ? dirname(data) : join(data, 'deck')
}

/** What npx takes for this package: its name, or, where npx unpacked it, the file that it was given. */
function packageName(): string {
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string }
  try {
    // npx installs into a folder of its own, with a package.json that names what it was asked for.
    const unpacked = dirname(dirname(ROOT))
    const { _npx, dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as { _npx?: unknown, dependencies?: Record<string, string> }
    const file = _npx ? /^file:(.+)$/.exec(dependencies?.[name] ?? '')?.[1] : undefined
    if (file === undefined)
      return name
    const path = relative(process.cwd(), resolve(unpacked, file))
    // npx takes a path for one only where it begins with a dot.
    return path.startsWith('.') ? path : `./${path}`
  }
  catch {
    return name
  }
}

/** A command with its options as it is typed: npm runs it in the project, and npx where the project is a package. */
export function asTyped(command: string, ...options: string[]): string {
  if (IS_PACKAGE)
    return ['npx', packageName(), command, ...options].join(' ')
  const script = ['start', 'test'].includes(command) ? command : `run ${command}`
  return ['npm', script, ...options.length ? ['--', ...options] : []].join(' ')
}

/** A command as it is typed for a project from where this one was called. */
export function commandFor({ data, out }: Project, command: string, ...options: string[]): string {
  const path = (to: string) => relative(process.cwd(), to) || '.'
  return asTyped(
    command,
    ...data === OWN_PROJECT.data ? [] : [`--data ${path(data)}`],
    ...out === usualOut(data) ? [] : [`--out ${path(out)}`],
    ...options,
  )
}

/** The slides of the first language are slides.md, of each other slides.<language>.md. */
export function slidesPath(project: Project, language: string, isFirst: boolean): string {
  return join(project.out, isFirst ? 'slides.md' : `slides.${language}.md`)
}

/** The languages that a command is to work on, of those that the deck is in: the one that is named, or all. Throws InputError. */
export function wantedLanguages(project: Project, languages: string[], named: string | undefined): string[] {
  if (named === undefined)
    return languages
  if (languages.includes(named))
    return [named]
  throw new InputError([{
    place: { file: relative(process.cwd(), join(project.data, 'interview.yaml')), line: 1, column: 1 },
    code: 'unknown-name',
    message: `the deck is not in "${named}"`,
    hint: `Its languages are ${languages.join(', ')}.`,
  }])
}
