/** What a slide shows as text, to be found again in whatever is made from it. */
import type { Slide } from '../deck/model.ts'

/** A black flag and a region in tags (Unicode Technical Standard 51, ED-14a). */
const FLAG_OF_PART = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu

/**
 * As a reader compares it: without white space, for a page breaks its lines where it will, and a PDF has none but what a reader makes
 * of gaps; without what is not seen (Unicode's default ignorable characters: soft hyphens, joiners, marks of direction); and in one form
 * of what looks alike (NFKC: é of one character or two, ligatures; quotation marks and apostrophes, which a quote shows as print has them).
 * Not compared are flags of parts of a country: pdf.js passes over a glyph whose characters end in an unseen one.
 */
export function packed(text: string): string {
  return text.replace(FLAG_OF_PART, '').normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '').replace(/["“”‘’]/g, '\'')
}

export type Direction = 'ltr' | 'rtl'

/** The scripts of Unicode's bidirectional classes R and AL that are written today. */
const RIGHT_TO_LEFT = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u

export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text)

/** Whether a reader finds some words in a text that was read. */
export function says(read: string, wanted: string): boolean {
  return isRightToLeft(read) ? found(runsOf(read), runsOf(wanted)) : packed(read).includes(packed(wanted))
}

/** Whether a text that was read is these words, and no more. */
export function isSame(read: string, wanted: string): boolean {
  if (!isRightToLeft(read))
    return packed(read) === packed(wanted)
  const [one, other] = [runsOf(read), runsOf(wanted)]
  return found(one, other) && found(other, one)
}

/**
 * Where both directions meet, readers differ in where they put punctuation, points and numbers: what runs from right to left
 * is compared by its letters in their order, and the rest word by word.
 */
function runsOf(text: string): { letters: string, words: string[] } {
  const points = text.normalize('NFKC')
  return {
    letters: [...points].filter(character => isRightToLeft(character) && /\p{L}/u.test(character)).join(''),
    words: points.split(/[^\p{L}\p{N}]+/u).flatMap(part => part.split(RIGHT_TO_LEFT)).filter(Boolean),
  }
}

function found(read: ReturnType<typeof runsOf>, wanted: ReturnType<typeof runsOf>): boolean {
  return read.letters.includes(wanted.letters) && wanted.words.every(word => read.words.some(other => other.includes(word)))
}

/** Its points, and the source's own words that stand on it, in the order of its data. */
export function textsOn({ points = [], props }: Slide): string[] {
  return [...points.map(({ text }) => text), ...excerptsIn(props)]
}

/** A quote's words are `exact`; of a row in the ledger they are its text, where that has a language of its own. */
function excerptsIn(value: unknown): string[] {
  if (!value || typeof value !== 'object')
    return []
  const { exact, text, language } = value as Record<string, unknown>
  const words = exact ?? (language && text)
  return [...typeof words === 'string' ? [words] : [], ...Object.values(value).flatMap(excerptsIn)]
}
