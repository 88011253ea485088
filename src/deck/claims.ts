/**
 * What each section claims, read from a composed deck.
 * In: a deck. Out: the claims in order, each with the slide that it leads to: those of the slide of the claims; of a deck that has
 * none, since its talk tells every section in brief, the headlines of these.
 */
import type { Deck, SlideLink } from './model.ts'
import { partsOf } from './parts.ts'

export function claimsOf({ slides }: Pick<Deck, 'slides'>): SlideLink[] {
  const listed = slides.flatMap(({ links = [] }) => links)
  return listed.length
    ? listed
    : partsOf(slides.map(({ frame }) => frame)).flatMap(({ section: number, slide }): SlideLink[] => number === undefined ? [] : [{ number, slide, text: slides[slide - 1]!.headline }])
}
