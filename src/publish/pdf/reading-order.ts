/**
 * Text as a reader puts it together from what stands on a page.
 * In: pieces with their places. Out: the text in the order in which it is read.
 *
 * Each piece is in order within itself. From left to right the pieces come as they are to be read; a line with a script that
 * runs from right to left is painted as it is seen, so that its pieces are put back (the Unicode Bidirectional Algorithm's
 * rule L2, undone). Marks of punctuation between two directions may come out on their other side.
 */
import type { Direction } from '../shown.ts'
import { isRightToLeft } from '../shown.ts'

export interface Piece {
  text: string
  /** From the lower left. */
  x: number
  y: number
  /** Of its type. */
  size: number
}

const LETTER = /\p{L}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** `direction` is that of the paragraph. */
export function inReadingOrder(pieces: Piece[], direction: Direction): string {
  if (!pieces.some(({ text }) => isRightToLeft(text)))
    return pieces.map(({ text }) => text).join('')
  return linesOf(pieces).map(line => lineOf(line, direction)).join(' ')
}

/** Points above and below letters stand off the line, by less than half of it. */
function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line && Math.abs(line[0]!.y - piece.y) < piece.size / 2)
      line.push(piece)
    else
      lines.push([piece])
  }
  return lines
}

function lineOf(line: Piece[], direction: Direction): string {
  const seen = line.toSorted((a, b) => a.x - b.x).map(({ text }) => text)
  const isOther = (text: string) => LETTER_OR_DIGIT.test(text) && isRightToLeft(text) === (direction === 'ltr')
  // Numbers between words from right to left go with them (rules W2 and N1); in such a line they are of the other direction.
  const isEither = (text: string) => !(direction === 'ltr' ? LETTER : LETTER_OR_DIGIT).test(text)
  return turned(direction === 'rtl' ? seen.toReversed() : seen, isOther, isEither).join('')
}

/** Each stretch of the other direction, from its first word to its last, turned round. */
function turned(texts: string[], isOther: (text: string) => boolean, isEither: (text: string) => boolean): string[] {
  const result: string[] = []
  let stretch: string[] = []
  let between: string[] = []
  const close = () => {
    result.push(...stretch.toReversed(), ...between)
    stretch = []
    between = []
  }
  for (const text of texts) {
    if (isOther(text)) {
      stretch.push(...between, text)
      between = []
    }
    else if (stretch.length && isEither(text)) {
      between.push(text)
    }
    else {
      close()
      result.push(text)
    }
  }
  close()
  return result
}
