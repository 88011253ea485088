/**
 * The deck as a list of contents: its parts, and the slides of each.
 * In: a deck. Out: the opening, the sections, what is seen across them, and the appendix, each with its slides.
 */
import type { Deck, Slide } from './deck.ts'
import type { QuoteProps } from './props.ts'
import { quotationMarks } from '../text/quotation.ts'
import { wordsOf } from './words.ts'

export interface Part {
  title: string
  slides: { number: number, title: string }[]
}

/** A title longer than this is not read in a list. */
const LONGEST = 80

export function partsOf({ language, slides }: Deck): Part[] {
  const words = wordsOf(language)
  const lastOfSections = slides.findLastIndex(({ frame }) => frame.section !== undefined)
  const appendix = slides.findIndex(({ frame }) => frame.layout === 'ledger')
  const parts: Part[] = []
  for (const [index, slide] of slides.entries()) {
    const { section, kicker } = slide.frame
    const title = section !== undefined
      ? kicker ?? slide.headline
      : index < lastOfSections ? words.opening : index < appendix ? words.synthesis : words.appendix
    if (parts.at(-1)?.title !== title)
      parts.push({ title, slides: [] })
    parts.at(-1)!.slides.push({ number: index + 1, title: titleOf(slide) })
  }
  return parts
}

/** What a slide is called in a list: its headline; a quote, whose headline is its section's, by its words. */
function titleOf({ frame, headline }: Slide): string {
  if (frame.layout !== 'quote')
    return headline
  const { gloss, exact, language } = frame.quote as QuoteProps
  const text = gloss ?? quotationMarks(language).join(exact)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\s,.;:，。；：]*(?:\b\w+)?$/, '')}…` : text
}
