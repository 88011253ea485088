/**
 * That a command could not do what it was asked, as JSON.
 * In: what was thrown. Out: one object on one line; the same problems, in the same order, as the text has.
 */
import { formatJson, InputError } from '../base/problem.ts'
import { UsageError } from './command.ts'

/** A problem that has no place in a file has none here: wrong use of a command, or what the machine cannot do. */
export function failureJson(error: unknown): string {
  const problems = error instanceof InputError
    ? error.problems.map(({ place, code, message, hint }) => ({ ...place, code, message, hint }))
    : [placeless(error)]
  return formatJson({ ok: false, problems })
}

/** The first paragraph of what is said of wrong use is what is wrong, the rest the way to its help. */
function placeless(error: unknown) {
  const said = error instanceof Error ? error.message : String(error)
  const [message, ...help] = error instanceof UsageError ? said.split('\n\n') : [said]
  return { code: error instanceof UsageError ? 'usage' : 'machine', message, hint: help.join('\n\n') || undefined }
}
