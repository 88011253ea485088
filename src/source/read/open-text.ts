/**
 * A source text, opened.
 * In: the text. Out: the same without a byte order mark and with line ends \n, its lines, and what its first lines tell of it.
 */
import type { Metadata } from './assemble.ts'
import type { Line } from './lines.ts'
import { announcesText, isBlank, readMetadata, splitLines } from './lines.ts'

export interface OpenText {
  text: string
  lines: Line[]
  metadata: Metadata
}

export function openText(source: string): OpenText {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = splitLines(text)
  return { text, lines, metadata: readTop(lines) }
}

/** Lines such as `标题: …` or `Title: …` at the very top, ruled off or not. */
function readTop(lines: Line[]): Metadata {
  const values = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    if (isBlank(line.text))
      continue
    const entry = readMetadata(line.text)
    if (!entry)
      return { next: index, skip: 0, values }
    if (announcesText(entry.key)) {
      return entry.value === ''
        ? { next: index + 1, skip: 0, values }
        : { next: index, skip: line.text.length - entry.value.length, values }
    }
    values.set(entry.key, entry.value)
  }
  return { next: lines.length, skip: 0, values }
}
