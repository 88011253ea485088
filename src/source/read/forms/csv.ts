/** CSV (RFC 4180; commas, semicolons or tabs) whose first row names a column of speakers and one of text. */
import type { Utterance } from './transcript.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { SourceError } from '../../text/source-error.ts'
import { columnsOf } from './columns.ts'
import { inSeconds, secondsIn } from './times.ts'

/** @throws {SourceError} where a row is not well formed. */
export function readCsv(text: string): Utterance[] {
  const { delimiter, speaker, words, time } = columnsOf(text)!
  let rows: { record: string[], info: { lines: number } }[]
  try {
    rows = parse(text, { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof rows
  }
  catch (error) {
    throw error instanceof CsvError ? new SourceError(`this CSV cannot be read: ${error.message}`, { line: Number(error.lines) || 1, hint: 'A text with commas, quotation marks or line ends stands in quotation marks; those in it are doubled.' }) : error
  }
  let line = 1
  return inSeconds(rows.map(({ record, info }) => {
    const begins = line
    line = info.lines + 1
    const seconds = secondsOf(record[time])
    return { speaker: record[speaker]?.trim(), words: record[words]?.trim() ?? '', line: begins, ...(seconds === undefined ? {} : { seconds }) }
  }).slice(1))
}

/** `0:03`, or a number of seconds. */
function secondsOf(text = ''): number | undefined {
  return /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : secondsIn(text)
}
