/** The search of this deck, made as soon as this is loaded, so that the first question need not wait. */
import entries from '#search'
import { createSearch } from '../search/search.ts'
import { language } from './deck.ts'

export { entries }
export const creating = createSearch(entries, language)
