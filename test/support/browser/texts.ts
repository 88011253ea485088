/**
 * What of a slide's data is text that its viewers read, and which references it carries.
 * In: a slide's data. Out: its texts; its references.
 */
import type { Reference } from '../../../src/deck/props.ts'

export { packed } from '../../../src/publish/shown.ts'

/** Keys whose values are not read: names, addresses, numbers, and words that only choose how something looks. */
const SILENT = new Set(['layout', 'class', 'tone', 'id', 'language', 'href', 'kind', 'sample', 'status', 'certainty', 'datetime'])
/** References need not all be shown, and words for screen readers are not on every slide that has them. */
const APART = new Set(['references', 'words'])

export function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  if (!value || typeof value !== 'object')
    return []
  return Object.entries(value).flatMap(([key, inner]) => SILENT.has(key) || APART.has(key) ? [] : textsIn(inner))
}

/** Every reference that leads out of the deck, in the order of the data. */
export function referencesIn(value: unknown): (Reference & { href: string })[] {
  if (!value || typeof value !== 'object')
    return []
  return 'href' in value ? [value as Reference & { href: string }] : Object.values(value).flatMap(referencesIn)
}

/** A text with its white space folded, as a page shows it. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
