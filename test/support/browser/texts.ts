/** Texts as a page and a PDF give them. */

export { packed } from '../../../src/publish/shown.ts'

/** A text with its white space folded, as a page shows it. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
