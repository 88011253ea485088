/** What is wrong with the input, and where, as text for a terminal or as JSON; and that the machine cannot do what it is asked. */
import type { Code } from './codes.ts'

/** A place in a file; line and column count from 1, the column in UTF-16 units as editors do. */
export interface Place {
  file: string
  line: number
  column: number
}

export interface Problem {
  place: Place
  code: Code
  /** What is wrong and what was expected. */
  message: string
  /** What to do next. */
  hint?: string
  /** The line itself, to be shown under the message. */
  source?: string
}

/** `points[1].evidence`, as one would write it in JavaScript. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.map((key, index) => typeof key === 'number'
    ? `[${key}]`
    : `${index ? '.' : ''}${String(key)}`).join('')
}

/** The input is wrong: exit code 1. Carries every problem found, not only the first, in the order of their places. */
export class InputError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    const sorted = problems.toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column)
    super(formatProblems(sorted))
    this.name = 'InputError'
    this.problems = sorted
  }
}

/** The tool or the machine cannot do it: exit code 2. */
export class MachineError extends Error {
  override name = 'MachineError'
}

const SHOWN_WIDTH = 160
/** Characters that act on a terminal, or turn the text round, instead of being shown. */
// eslint-disable-next-line no-control-regex
const ACTING = /[\0-\x08\v\f\r\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g

/** Throws InputError where there is anything wrong. */
export function throwIfAny(problems: Problem[]): void {
  if (problems.length)
    throw new InputError(problems)
}

/** The outcome of what may throw InputError, to be told with what else is wrong. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<{ value?: T, problems: Problem[] }> {
  try {
    return { value: await work(), problems: [] }
  }
  catch (error) {
    if (error instanceof InputError)
      return { problems: error.problems }
    throw error
  }
}

/** One problem as `file:line:column: message`, the line with a caret under the column, and the hint. */
export function formatProblem({ place, code, message, hint, source }: Problem): string {
  const lines = [`${place.file}:${place.line}:${place.column}: ${code === 'todo' ? 'TODO ' : ''}${message}`]
  if (source !== undefined) {
    const from = Math.max(0, place.column - 1 - SHOWN_WIDTH / 2)
    const shown = source.slice(from, from + SHOWN_WIDTH)
    const before = source.slice(from, place.column - 1)
    lines.push(`    ${shown}`, `    ${before.replace(/[^\t]/g, character => isWide(character) ? '　' : ' ')}^`)
  }
  if (hint)
    lines.push(`  ${hint}`)
  return lines.join('\n').replace(ACTING, '\uFFFD')
}

/** One line of JSON, whatever is in it, in which nothing acts on a terminal. */
export function formatJson(value: object): string {
  return JSON.stringify(value).replace(ACTING, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function formatProblems(problems: Problem[]): string {
  const todos = problems.filter(({ code }) => code === 'todo')
  const mistakes = problems.filter(({ code }) => code !== 'todo')
  const counts = [
    mistakes.length > 0 && `${mistakes.length} ${mistakes.length === 1 ? 'problem' : 'problems'}`,
    todos.length > 0 && `${todos.length} ${todos.length === 1 ? 'place' : 'places'} still to be filled in`,
  ].filter(Boolean).join(', ')
  return [
    ...mistakes.map(formatProblem),
    ...todos.length > 0 ? [todos.map(formatProblem).join('\n')] : [],
    `${counts}; nothing was written.${todos.length > 0 ? ' Replace each TODO by what it asks for.' : ''}`,
  ].join('\n\n')
}

function isWide(character: string): boolean {
  return /[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(character)
}
