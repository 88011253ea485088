/**
 * What is thrown when the source text, or the lock made from it, cannot be read.
 * In: what was found and what was expected. Out: an error with the line.
 */

export interface SourceErrorDetails {
  /** The line, from 1, where one is to blame. */
  line?: number
  /** What to do about it. */
  hint?: string
}

export class SourceError extends Error {
  override name = 'SourceError'
  line: number | undefined
  hint: string | undefined

  constructor(message: string, { line, hint }: SourceErrorDetails) {
    super(line === undefined ? message : `line ${line}: ${message}`)
    this.line = line
    this.hint = hint
  }
}
