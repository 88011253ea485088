/** What a slide shows as text, to be found again in whatever is made from it. */
import type { Slide } from '../deck/model.ts'

/**
 * As a reader compares it: without white space, for a page breaks its lines where it will, and a PDF has none but what a reader makes
 * of gaps; without what is not seen (Unicode's default ignorable characters: soft hyphens, joiners, marks of direction); and in one form
 * of what looks alike (NFKC: é of one character or two, ligatures).
 */
export function packed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
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
