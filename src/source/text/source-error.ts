/**
 * What is thrown when the source text, or the lock made from it, cannot be read.
 * In: what was found and what was expected. Out: an error with the line.
 */

export interface SourceErrorDetails {
  /** The line, from 1, where one is to blame. */
  line?: number
  /** The section, from 1, where what the data says of it is to blame. */
  section?: number
  /** What to do about it. */
  hint?: string
}

export class SourceError extends Error {
  override name = 'SourceError'
  /** The message without the line. */
  reason: string
  line: number | undefined
  section: number | undefined
  hint: string | undefined

  constructor(message: string, { line, section, hint }: SourceErrorDetails) {
    super(line === undefined ? message : `line ${line}: ${message}`)
    this.reason = message
    this.line = line
    this.section = section
    this.hint = hint
  }
}
