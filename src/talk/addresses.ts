/**
 * Where the decks of one talk stand.
 * In: a deck's languages, its base, and addresses. Out: the address of the same place in another language.
 */
import type { DeckLanguage } from '../deck/deck.ts'

/** The path all languages of a talk stand under: /talks/x/ for a deck at /talks/x/zh/. Begins and ends with a slash. */
export function talkRoot(base: string, { folder }: DeckLanguage): string {
  return folder && base.endsWith(`/${folder}`) ? base.slice(0, -folder.length) : base
}

/** The same view, slide and click in another language, for a page below `base`. */
export function inLanguage({ folder }: DeckLanguage, root: string, base: string, { pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${root}${folder}${pathname.startsWith(base) ? pathname.slice(base.length) + search : ''}`
}
