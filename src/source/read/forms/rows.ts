/**
 * Tables of Markdown (GitHub Flavored Markdown, 4.10) with a column of speakers and one of what they say.
 * In: lines. Out: as many lines, each row as `[time] Name: words`; nothing where there is no such table.
 */
import { columnsIn } from './columns.ts'

const ROW = /^\|.*\|$/
const DELIMITER = /^\|(?:\s*:?-+:?\s*\|)+$/
/** A bar in a cell has a backslash before it. */
const BAR = /(?<!\\)\|/
const EMPHASIS = /^[*_]{1,3}|[*_]{1,3}$/g
const CLOSING_COLON = /\s*[:：]$/
const BREAK = /<br\s*\/?>/gi
const BRACKETS = /^\\?[[(]|\\?[\])]$/g

const cells = (row: string) => row.slice(1, -1).split(BAR).map(cell => cell.trim().replaceAll('\\|', '|').replace(BREAK, ' '))
const plain = (cell = '') => cell.replace(EMPHASIS, '').replace(CLOSING_COLON, '').trim()

export function rowsAsLines(lines: string[]): string[] | undefined {
  const rows = lines.map(line => line.trim())
  const head = rows.findIndex((row, index) => ROW.test(row) && DELIMITER.test(rows[index + 1] ?? ''))
  const columns = head === -1 ? undefined : columnsIn(cells(rows[head]!).map(plain))
  if (!columns || columns.speaker === -1)
    return undefined
  const after = rows.findIndex((row, index) => index > head && !ROW.test(row))
  return lines.map((line, index) => {
    if (index < head || (after !== -1 && index >= after))
      return line
    if (index < head + 2)
      return ''
    const row = cells(rows[index]!)
    const [name, time] = [plain(row[columns.speaker]), plain(row[columns.time]).replace(BRACKETS, '')]
    return `${time ? `[${time}] ` : ''}${name ? `${name}: ` : ''}${row[columns.words] ?? ''}`.trim()
  })
}
