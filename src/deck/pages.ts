/**
 * What does not fit on one slide.
 * In: items in their order. Out: the same in as few pages as hold them, as even as can be, and their headlines.
 */
import type { DeckWords } from '../words/deck.ts'

/** A headline that goes on over several pages says which of them it heads; `page` counts from 0. */
export function pageHeadline(words: DeckWords, headline: string, page: number, pages: number): string {
  return pages > 1 ? words.continued(headline, page + 1, pages) : headline
}

/** The headline alone, of the first of so many pages. */
export function withoutPage(words: DeckWords, headline: string, pages: number): string {
  const added = pageHeadline(words, '', 0, pages)
  return headline.endsWith(added) ? headline.slice(0, headline.length - added.length) : headline
}

/** `fits` says whether some of the items fit on one of so many pages; a single item always gets one. */
export function pagesOf<T>(items: T[], fits: (page: T[], pages: number) => boolean): T[][] {
  for (let count = 1; count < items.length; count++) {
    const pages = shared(items, count)
    if (pages.every(page => fits(page, count)))
      return pages
  }
  return items.map(item => [item])
}

/** The items in `count` pages, of which no two differ by more than one item. */
function shared<T>(items: T[], count: number): T[][] {
  const edge = (page: number) => Math.round(page * items.length / count)
  return Array.from({ length: count }, (_, page) => items.slice(edge(page), edge(page + 1)))
}
