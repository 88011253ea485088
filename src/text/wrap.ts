/**
 * The lines of a text where nobody else breaks it: in a drawing.
 * In: a text, how it is set and the width of its column in pixels. Out: its lines, as few as a browser needs and as even as
 * those that it balances.
 */
import type { Setting } from './lines.ts'
import { lineWidth, piecesOf } from './lines.ts'

const SOFT_HYPHEN = '\u00AD'
/** Balanced to a pixel. */
const PRECISION = 1
/** Widths are reckoned on the safe side; what is too wide by less than this share is not. */
const TOLERANCE = 0.02

export function wrapped(text: string, setting: Setting): string[] {
  const pieces = piecesOf(text, setting.language)
  const inWidth = (width: number) => filled(pieces, width, setting)
  const widest = setting.width * (1 + TOLERANCE)
  const { length } = inWidth(widest)
  let [narrow, wide] = [0, widest]
  while (wide - narrow > PRECISION) {
    const middle = (narrow + wide) / 2
    if (inWidth(middle).length > length)
      narrow = middle
    else
      wide = middle
  }
  return inWidth(wide)
}

/** A piece that is wider than the column stands on a line of its own. */
function filled(pieces: string[], width: number, setting: Setting): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length && lineWidth(line.trimEnd(), setting) <= width)
      lines[lines.length - 1] = line
    else
      lines.push(piece)
  }
  return lines.map((line, index) => {
    const shown = line.trimEnd().replaceAll(SOFT_HYPHEN, '')
    return line.endsWith(SOFT_HYPHEN) && index < lines.length - 1 ? `${shown}-` : shown
  })
}
