/**
 * The claims of the sections.
 * In: a Context, and the slides that the claims lead to. Out: one slide, or more where the claims go on.
 */
import type { Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import { mostIn } from '../text/fit.ts'
import { measures } from '../text/measures.ts'
import { wordsInEach } from '../words/deck.ts'
import { claimRowHeight } from './fit-rows.ts'
import { roomBelow } from './fit.ts'
import { pageHeadline, pagesOf } from './pages.ts'

/** How many slides the claims take; known before it is known where they lead. */
export function mapLength(context: Context): number {
  return claimPages(context).length
}

/** `firstSlides` are the numbers of the slides that the claims lead to, section by section. */
export function mapSlides(context: Context, firstSlides: number[]): Slide[] {
  const { words, say } = context
  const pages = claimPages(context)
  const headline = words.mapHeadline(firstSlides.length)
  return pages.map((page, index) => ({
    layout: 'map',
    frame: { kicker: words.map },
    props: { rows: Math.ceil(page.length / 2), first: page[0]!.number > 1 ? page[0]!.number : undefined },
    headline: pageHeadline(words, headline, words.map, index, pages.length),
    links: page.map(({ number, claim }) => ({ number, slide: firstSlides[number - 1]!, text: say(claim) })),
    notes: '',
  }))
}

/** The claims in two columns a page, the left one filled first. */
function claimPages({ interview }: Context): Verified<Section>[][] {
  const heights = interview.sections.map(({ claim }) => mostIn(claim, claimRowHeight))
  const headline = wordsInEach(interview.languages, words => words.mapHeadline(interview.sections.length))
  const heightOf = (section: Verified<Section> | undefined) => section ? heights[section.number - 1]! : 0
  return pagesOf(interview.sections, (page) => {
    const rows = Math.ceil(page.length / 2)
    return page.slice(0, rows).reduce((sum, section, row) => sum + Math.max(heightOf(section), heightOf(page[rows + row])), 0) <= roomBelow(headline, measures.map)
  })
}
