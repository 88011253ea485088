/**
 * What does not fit on one slide.
 * In: items in their order. Out: the same in as few pages as hold them, as even as can be, and their headlines.
 */
import type { DeckWords } from '../words/deck.ts'

/** The first of several pages has the headline, each further one says what it goes on with; `page` counts from 0. */
export function pageHeadline(words: DeckWords, headline: string, name: string, page: number, pages: number): string {
  return page ? words.continued(name, page, pages - 1) : headline
}

/** `fits` says whether some of the items fit on a page; a single item always gets one. */
export function pagesOf<T>(items: T[], fits: (page: T[]) => boolean): T[][] {
  for (let count = 1; count < items.length; count++) {
    const pages = shared(items, count)
    if (pages.every(page => fits(page)))
      return pages
  }
  return items.map(item => [item])
}

/** The items in `count` pages, of which no two differ by more than one item. */
function shared<T>(items: T[], count: number): T[][] {
  const edge = (page: number) => Math.round(page * items.length / count)
  return Array.from({ length: count }, (_, page) => items.slice(edge(page), edge(page + 1)))
}

/** Items in their order in so many pages, the one with the most as low as can be: `muchOf` says how much a page has. */
export function evenly<T>(items: T[], count: number, muchOf: (page: T[]) => number): T[][] {
  const amounts = items.map((_, from) => items.map((_, last) => last < from ? 0 : muchOf(items.slice(from, last + 1))))
  /** For the first items, as many as its index says: how high their highest page is, and where each of their pages begins. */
  let best: { highest: number, begins: number[] }[] = [-Infinity, ...amounts[0] ?? []].map(highest => ({ highest, begins: [0] }))
  for (let pages = 2; pages <= count; pages++) {
    best = best.map((_, to) => {
      const ways = best.slice(pages - 1, to).map(({ highest, begins }, index) => {
        const from = index + pages - 1
        return { highest: Math.max(highest, amounts[from]![to - 1]!), begins: [...begins, from] }
      })
      return ways.reduce((least, way) => way.highest < least.highest ? way : least, { highest: Infinity, begins: [] as number[] })
    })
  }
  const { begins } = best.at(-1)!
  return begins.map((from, index) => items.slice(from, begins[index + 1]))
}

/** Items in their order in as few pages as hold them; what fits on none has its own. */
export function filled<T>(items: T[], fits: (page: T[]) => boolean): T[][] {
  return items.reduce<T[][]>((pages, item) => {
    const last = pages.at(-1)
    return last && fits([...last, item]) ? [...pages.slice(0, -1), [...last, item]] : [...pages, [item]]
  }, [])
}
