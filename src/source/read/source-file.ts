/**
 * The source text on disk.
 * In: a path. Out: the text, as labelled lines, its encoding and its form; or an InputError that names the file, the line and what to do.
 */
import type { Problem } from '../../base/problem.ts'
import type { TextName } from '../excerpt.ts'
import type { Decoded } from './decode.ts'
import type { Read } from './forms/form.ts'
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import process from 'node:process'
import { InputError } from '../../base/problem.ts'
import { SourceError } from '../text/source-error.ts'
import { decode } from './decode.ts'
import { readForm } from './forms/form.ts'
import { readPlain } from './forms/plain.ts'
import { isDocx } from './forms/word/is-docx.ts'

/** Some hundred hours of talk. */
const MOST_BYTES = 16 * 1024 * 1024

export interface SourceFile extends Decoded, Read {
  /** As it is named in messages. */
  file: string
}

/** What either text is called, and how it is named on the command line. */
const TEXTS: Record<TextName, string> = { source: 'source text', original: 'original' }
const NAMING: Record<TextName, string> = { source: 'the text of the interview with --source FILE', original: 'what the text was translated from with --original FILE' }

/** Reads a source text, or its original, in any encoding that `decode` knows and any form that `readForm` does. Throws InputError. */
export async function readSourceFile(path: string, name: TextName = 'source'): Promise<SourceFile> {
  const file = relative(process.cwd(), path) || path
  const fail = (message: string, hint: string) => new InputError([{ place: { file, line: 1, column: 1 }, code: 'file', message, hint }])
  let bytes
  try {
    const found = await stat(path)
    if (found.isDirectory())
      throw fail(`a folder stands where the ${TEXTS[name]} was expected`, `Name the file itself with --${name} FILE.`)
    if (found.size > MOST_BYTES)
      throw fail(`the file has ${Math.round(found.size / 1e6)} MB; ${MOST_BYTES / 1024 / 1024} MiB is the most that is read`, 'Is this the text of an interview? A long one has a few hundred kilobytes.')
    bytes = await readFile(path)
  }
  catch (error) {
    if (error instanceof InputError)
      throw error
    const { code } = error as NodeJS.ErrnoException
    throw fail(code === 'ENOENT' ? 'there is no such file' : `the ${TEXTS[name]} cannot be read (${code})`, `Name ${NAMING[name]}; a path is meant from where the command is called.`)
  }
  if (isDocx(bytes)) {
    const { readDocx } = await import('./forms/word/docx.ts')
    const text = await inSourceFileAsync(file, readDocx(bytes))
    // Its XML is.
    return { file, encoding: 'UTF-8', ...inSourceFile(file, () => readPlain(text), text), form: 'Word' }
  }
  const decoded = inSourceFile(file, () => decode(bytes))
  return { file, ...decoded, ...await inSourceFileAsync(file, readForm(decoded.text), decoded.text) }
}

/** What is wrong in a source text, with its line. */
export function problemIn(file: string, { line, reason, hint }: SourceError, text?: string): Problem {
  return { place: { file, line: line ?? 1, column: 1 }, code: 'source', message: reason, hint, source: line === undefined ? undefined : text?.split(/\r\n|\n|\r/)[line - 1] }
}

const placed = (file: string, error: unknown, text?: string): unknown => error instanceof SourceError ? new InputError([problemIn(file, error, text)]) : error

async function inSourceFileAsync<T>(file: string, work: Promise<T>, text?: string): Promise<T> {
  return work.catch((error: unknown) => {
    throw placed(file, error, text)
  })
}

/** Runs what reads a source text; a SourceError becomes an InputError in that file. */
export function inSourceFile<T>(file: string, read: () => T, text?: string): T {
  try {
    return read()
  }
  catch (error) {
    throw placed(file, error, text)
  }
}
