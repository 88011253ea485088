/**
 * How many lines a text takes.
 * In: a text and how it is set. Out: lines, never fewer than a browser draws; more only where it kerns closely or breaks
 * where it is not expected to.
 *
 * A line may break where Unicode's rules (UAX 14) and all browsers agree: at spaces, at soft hyphens, after the hyphen or
 * dash of a compound, between characters of Chinese; in a language without spaces between words (breakable.ts). What is
 * longer than a line is broken anywhere, as by `overflow-wrap: anywhere`. Lines that are balanced are as many.
 */
import type { Face } from './width.ts'
import { breakable, isUnspaced } from './breakable.ts'
import { widthOf } from './width.ts'

export interface Setting {
  face: Face
  /** Of the type and of its column, in pixels. */
  size: number
  width: number
  /** Of the text; where it is not given, one with spaces between words. */
  language?: string
  /** Between letters, in ems. */
  spacing?: number
}

const SOFT_HYPHEN = '\u00AD'
/** As wide as any that is drawn there, be it from the system's face. */
const WIDE_HYPHEN = '+'
/** Letters are taken to be wider by this share: pairs that stand apart, and rounding; Chinese stands in squares. */
const RESERVE = 0.005
const MARK_WITHIN = /[\p{L}\p{N}][^\p{L}\p{N}\u00AD]+[\p{L}\p{N}]/u
const LETTER = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}]'
const CHINESE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]'
/** No line begins with these, not even after a space. */
const NOT_CLOSING = '(?=[^\\s\\p{Pe}\\p{Pf}!?;:,./、。，：；？！…])'
const BREAK = new RegExp([
  // Not after a mark that opens; German closes with one that opens elsewhere.
  `(?<=[^\\s\\p{Ps}\\p{Pi}"'] +)${NOT_CLOSING}`,
  `(?<=[\\p{L}\\p{N}.,!?][\\p{Pi}"'] +)${NOT_CLOSING}`,
  `(?<=[${SOFT_HYPHEN}\\u200B])`,
  `(?<=${LETTER}[-‐–—])(?=${LETTER})`,
].join('|'), 'u')
const BETWEEN_CHARACTERS = new RegExp(`(?<=${CHINESE})(?=${CHINESE})`, 'u')

/** The same texts are asked about for each language, and again where slides are shared out. */
const known = new Map<string, number>()
const MOST_KNOWN = 10_000

type Measure = (text: string) => number

/** `after` is the width in pixels of what follows the text and stands on one line with its own end or on the next. */
export function linesOf(text: string, setting: Setting, after = 0): number {
  const key = [setting.face, setting.size, setting.width, setting.language, setting.spacing, after, text].join()
  let lines = known.get(key)
  if (lines === undefined) {
    const pieces = piecesOf(text, setting.language)
    lines = Math.max(...measuresOf(setting).map(measure => linesOfPieces(pieces, measure, setting.width, after)))
    if (known.size > MOST_KNOWN)
      known.clear()
    known.set(key, lines)
  }
  return lines
}

function linesOfPieces(pieces: string[], measure: Measure, room: number, after: number): number {
  let lines = 1
  let used = 0
  const add = (drawn: number, hyphen = 0) => {
    if (used > 0 && used + drawn + hyphen > room) {
      lines++
      used = 0
    }
    used += drawn
  }
  for (const piece of pieces) {
    const word = piece.trimEnd()
    const hyphen = word.endsWith(SOFT_HYPHEN) ? measure(WIDE_HYPHEN) : 0
    if (measure(word) + hyphen <= room) {
      add(measure(word), hyphen)
    }
    else {
      // What is longer than a line begins on one of its own, and may go on at a mark.
      add(room)
      used = MARK_WITHIN.test(word) ? room : 0
      for (const character of word)
        add(measure(character), hyphen)
    }
    used += measure(piece.slice(word.length))
  }
  if (after > 0)
    add(after)
  return lines
}

/** Where glyphs stand at any place, and where each is as many whole pixels wide, as on Linux at a scale of one to one. */
function measuresOf({ face, size, language, spacing = 0 }: Omit<Setting, 'width'>): Measure[] {
  return [(width: number) => width, Math.round].map(rounded => text => [...text].reduce((sum, character) => {
    const ems = widthOf(character, face, language)
    return sum + rounded(ems * size) * (ems === 1 ? 1 : 1 + RESERVE) + spacing * size
  }, 0))
}

/** The width in pixels of a text on one line. */
export function lineWidth(text: string, setting: Omit<Setting, 'width'>): number {
  return Math.max(...measuresOf(setting).map(measure => measure(text)))
}

/** The longest piece that no line may break, in pixels. */
export function longestPiece(text: string, setting: Omit<Setting, 'width'>): number {
  return Math.max(...piecesOf(text, setting.language).map(piece => lineWidth(piece.trimEnd(), setting)))
}

/** The pieces of a text between which a line may break; joined they are the text. */
export function piecesOf(text: string, language = ''): string[] {
  const pieces = isUnspaced(language) ? breakable(text, language) : text.split(BETWEEN_CHARACTERS)
  return pieces.flatMap(piece => piece.split(BREAK))
}
