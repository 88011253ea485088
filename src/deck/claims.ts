/**
 * What each section claims, read from a composed deck.
 * In: a deck. Out: the claims in order, each with the slide that it leads to: those of the slide of the claims; of a deck that has
 * none, since its talk tells every section in brief, the headlines of these.
 */
import type { Deck, SlideLink } from './model.ts'
import { deckWords } from '../words/deck.ts'
import { withoutPage } from './pages.ts'
import { partsOf } from './parts.ts'

export function claimsOf({ language, slides }: Pick<Deck, 'language' | 'slides'>): SlideLink[] {
  const listed = slides.flatMap(({ links = [] }) => links)
  if (listed.length)
    return listed
  return partsOf(slides.map(({ frame }) => frame)).flatMap(({ section: number, slide }): SlideLink[] => {
    if (number === undefined)
      return []
    const pages = slides.filter(({ layout, frame }) => layout === 'brief' && frame.section === number).length
    return [{ number, slide, text: withoutPage(deckWords(language), slides[slide - 1]!.headline, pages) }]
  })
}
