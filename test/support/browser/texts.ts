/** Texts as a page and a PDF give them. */

/** With its white space folded, as a page shows it. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Without white space: a page breaks lines where it will. */
export function packed(text: string): string {
  return text.replace(/\s+/g, '')
}
