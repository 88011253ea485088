/** CSV (RFC 4180; commas, semicolons or tabs) whose first row names a column of speakers and one of text. */
import type { Utterance } from './transcript.ts'
import { CsvError, parse } from 'csv-parse/sync'
import { SourceError } from '../../text/source-error.ts'
import { secondsIn } from './times.ts'

const SPEAKER = /^(?:speaker|speaker[ _]?name|name|who|voice|说话人|发言人|讲者)$/i
const TEXT = /^(?:text|transcript|words|content|utterance|sentence|caption|文本|内容|文字)$/i
const TIME = /^(?:start|begin|time|timestamp|start[ _]?time|from|时间|开始)(?:\s*\(?s(?:econds)?\)?)?$/i
const DELIMITERS = [',', ';', '\t']

export const isCsv = (text: string): boolean => columnsOf(text) !== undefined

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
  return rows.map(({ record, info }) => {
    const begins = line
    line = info.lines + 1
    const seconds = secondsOf(record[time])
    return { speaker: record[speaker]?.trim(), words: record[words]?.trim() ?? '', line: begins, ...(seconds === undefined ? {} : { seconds }) }
  }).slice(1)
}

/** `0:03`, or a number of seconds. */
function secondsOf(text = ''): number | undefined {
  return /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : secondsIn(text)
}

/** Read from the first line alone: what any text begins with must not pass for a table. */
function columnsOf(text: string): { delimiter: string, speaker: number, words: number, time: number } | undefined {
  const [head = ''] = text.replace(/^\uFEFF/, '').split('\n', 1)
  for (const delimiter of DELIMITERS) {
    const names = head.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'))
    const [speaker, words] = [names.findIndex(name => SPEAKER.test(name)), names.findIndex(name => TEXT.test(name))]
    if (speaker !== -1 && words !== -1)
      return { delimiter, speaker, words, time: names.findIndex(name => TIME.test(name)) }
  }
  return undefined
}
