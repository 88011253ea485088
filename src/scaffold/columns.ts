/**
 * The lines of a text in an editor.
 * In: a text on one line, its language, and how many columns there are. Out: its lines; a character of Chinese takes two
 * columns. A word that is longer than a line stands on one of its own.
 */
import { piecesOf } from '../text/lines.ts'
import { widthOf } from '../text/width.ts'

const COLUMNS = 100

export function inColumns(text: string, language: string): string[] {
  const lines = ['']
  let used = 0
  for (const piece of piecesOf(text, language).flatMap(piece => columnsOf(piece) > COLUMNS ? words(piece, language) : [piece])) {
    const width = columnsOf(piece)
    if (used > 0 && used + columnsOf(piece.trimEnd()) > COLUMNS) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += piece
    used += width
  }
  return lines.map(line => line.trim())
}

/** What is as wide as it is high takes two, and what is put above or below a letter none. */
function columnsOf(text: string): number {
  let columns = 0
  for (const character of text)
    columns += Math.min(2, Math.ceil(widthOf(character, 'sans')))
  return columns
}

/** Thai and its like have no spaces to break at. */
function words(piece: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(piece), ({ segment }) => segment)
}
