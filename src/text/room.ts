/**
 * How much room a text takes, near enough to share texts out over slides and to choose their size.
 * In: a text, and the size of type and width of its column in pixels of the canvas. Out: lines and lengths; the page
 * itself sets the type.
 */
import type { Localized } from '../interview/schema.ts'

/** Running text in the deck's sans, in ems: a letter on average, and a space. */
const LETTER = 0.48
const SPACE = 0.22
/** The bold serif runs wider by this: in running text, and in a long word alone. */
const BOLD_SERIF = 1.1
const BOLD_WORD = 1.17
const HEADLINE = { size: 42, leading: 52, width: 1060 }
/** From the kicker to the foot, but for the space below the headline. */
const ROOM = 516
/** Characters of Chinese and Japanese, between which a line may break, and what stands between them. */
const BREAKABLE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[^\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+/g
const SOFT_HYPHEN = '\u00AD'
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/

/** A text's length in ems of its own size: a Chinese character is one, a Latin letter about half of one. */
export function visualLength(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.5), 0)
}

/** The longest piece that no line may break, in ems of the bold serif: the longest word, or one character of Chinese. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).flatMap(pieces).map(widthOf)) * BOLD_WORD
}

/** Lines that a text fills. A word longer than a line is broken. */
export function linesOf(text: string, size: number, width: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    let space = used > 0 ? SPACE : 0
    for (const length of pieces(word).map(widthOf)) {
      if (used > 0 && used + space + length > room) {
        lines++
        used = 0
        space = 0
      }
      used += space + length
      space = 0
      while (used > room) {
        lines++
        used -= room
      }
    }
  }
  return lines
}

/** Lines of a title, which is set in the deck's bold serif. */
export function titleLines(title: string, size: number, width: number): number {
  return linesOf(title, size * BOLD_SERIF, width)
}

/** Lines of a headline at its usual size. */
export function headlineLines(headline: string): number {
  return titleLines(headline, HEADLINE.size, HEADLINE.width)
}

/** The most lines that a text fills in any language, so that the slides are the same in all of them. */
export function mostLinesOf(texts: Localized, size: number, width: number): number {
  return Math.max(...Object.values(texts).map(text => linesOf(text, size, width)))
}

/** The height in pixels that a headline leaves for what stands below it, in whichever language it is longest. */
export function roomBelow(headline: Localized): number {
  return ROOM - HEADLINE.leading * Math.min(2, Math.max(...Object.values(headline).map(headlineLines)))
}

function widthOf(piece: string): number {
  return [...piece].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : LETTER), 0)
}

/** A word's pieces, between which a line may break. */
function pieces(word: string): string[] {
  return word.split(SOFT_HYPHEN).flatMap(part => part.match(BREAKABLE) ?? [])
}
