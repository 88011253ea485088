/** What commands have in common: what each is, its usual options, and how it speaks. */
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Project } from '../base/project.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { closestMatch } from 'leven'
import { formatJson } from '../base/problem.ts'
import { createProgress } from '../base/progress.ts'
import { OWN_PROJECT, usualOut } from '../base/project.ts'

export type Values = Record<string, string | boolean | string[] | undefined>

export interface Command {
  summary: string
  options: ParseArgsOptionsConfig & Record<string, { help: string }>
  /** What it takes beside its options, if anything, as its help says it. */
  argument?: string
  run: (values: Values, given?: string) => Promise<void>
}

/** Wrong use of a command: exit code 1, with the way to its help. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const { say, settle } = createProgress(process.stdout)

/** For programs that call a command: one JSON object, and nothing else, on standard output. */
export const jsonOption = {
  json: { type: 'boolean', help: 'say what was done, or what is wrong, as one JSON object' },
} as const

/** What was done, as JSON. What is wrong is said in failure.ts. */
export const sayJson = (results: object): void => say(formatJson({ ok: true, ...results, problems: [] }))

/** A path as the person who called would write it. */
export const shown = (path: string) => relative(process.cwd(), path) || '.'

export const dataOptions = {
  data: { type: 'string', help: 'the data folder (data)' },
  out: { type: 'string', help: 'where the slides and dist/ go (beside data/; deck/ in a folder of another name)' },
} as const

/** For what is made to stay. */
export const finalOption = { type: 'boolean', help: 'fail where a TODO is left, and list all of them' } as const

/** The name that was meant, where one is near: 'Did you mean "start"?', with a space before it. */
export function didYouMean(typed: string, names: string[]): string {
  const nearest = closestMatch(typed, names, { maxDistance: Math.min(3, Math.ceil(typed.length / 2)) })
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}

/** An option that takes a text, where it is given. */
export const textOf = (value: Values[string]) => typeof value === 'string' ? value : undefined

export function projectOf(values: Values): Project {
  const [data, out] = [textOf(values.data), textOf(values.out)].map(path => path === undefined ? undefined : resolve(path))
  return { data: data ?? OWN_PROJECT.data, out: out ?? usualOut(data ?? OWN_PROJECT.data) }
}

export function portOf(value: Values[string]): number {
  if (value === undefined)
    return 3030
  const port = Number(value)
  if (!/^\d+$/.test(String(value)) || port > 65535)
    throw new UsageError(`--port takes a whole number from 0 to 65535, not "${value}".`)
  return port
}
