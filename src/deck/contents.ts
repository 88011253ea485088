/** The deck as a list of contents, for a document's bookmarks: its parts, and the slides of each. */
import type { Deck, Slide } from './model.ts'
import { quotationMarks } from '../text/quotation.ts'
import { joinedLines } from '../text/quote-lines.ts'
import { partsOf, sectionKicker } from './parts.ts'

export interface Chapter {
  title: string
  slides: { number: number, title: string }[]
}

/** A title longer than this is not read in a list. */
const LONGEST = 80

export function contentsOf({ slides, language }: Deck): Chapter[] {
  const frames = slides.map(({ frame }) => frame)
  const parts = partsOf(frames)
  return parts.map(({ slide, name }, index) => ({
    title: sectionKicker(frames[slide - 1]!) ?? name,
    slides: slides.slice(slide - 1, parts[index + 1] && parts[index + 1]!.slide - 1).map((each, at) => ({ number: slide + at, title: titleOf(each, language) })),
  }))
}

/** What a slide is called in a list: its headline; a quote, whose headline is its section's, by its words. */
function titleOf(slide: Slide, inDeck: string): string {
  if (slide.layout !== 'quote')
    return slide.headline
  const { gloss, exact, lines, language } = slide.props.quote
  const text = gloss ? joinedLines(lines, inDeck) : quotationMarks(language).join(exact)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\s,.;:，。；：]*(?:\b\w+)?$/, '')}…` : text
}
