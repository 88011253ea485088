import type { Excess } from '../text/fit.ts'
/**
 * The size of a quote.
 * In: its words, and who says them. Out: the largest size in which it stands on its slide, and how much is too much.
 */
import type { Measures, Type } from '../text/measures.ts'
import type { QuoteProps } from './props.ts'
import { excessLines, HEIGHT, heightIn, WIDTH } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { quotationMarks } from '../text/quotation.ts'
import { widthOf } from '../text/width.ts'

export interface QuoteTexts {
  /** The words shown large, and their language. */
  large: string
  language: string
  /** The source's own below them. */
  exact?: { text: string, language: string }
  /** Who says it, and how the words came into their language. */
  credit: string
}

export function quoteTexts({ exact, language, gloss, speaker, mark }: QuoteProps, inDeck: string): QuoteTexts {
  const own = { text: quotationMarks(language).join(exact), language }
  const credit = [speaker, mark].filter(Boolean).join(' · ')
  return gloss ? { large: gloss, language: inDeck, exact: own, credit } : { large: own.text, language, credit }
}

export interface QuoteSize {
  size: number
  leading: number
  exact: number
}

/** From 36 down only for more words than a slide should have; `most` is in ems of the large words. */
const SIZES: (QuoteSize & { most: number })[] = [
  { size: 48, leading: 72, exact: 26, most: 47 },
  { size: 42, leading: 62, exact: 26, most: 75 },
  { size: 36, leading: 54, exact: 26, most: 118 },
  { size: 32, leading: 46, exact: 22, most: 170 },
  { size: 26, leading: 38, exact: 20, most: Infinity },
]
const EXACT_LEADING = 42 / 26
/** What is set smaller takes the whole width. */
const SMALLEST_IN_SHORT_LINES = 36

export function quoteHeight({ large, language, exact, credit }: QuoteTexts, type: Type, exactType: Type, most: number, inDeck: string): number {
  const { quote } = measuresIn(language)
  const line = type.size < SMALLEST_IN_SHORT_LINES ? Infinity : type.size * quote.ems
  const around = quote.exact.indent + quote.exact.border
  return heightIn(large, type, Math.min(most, quote.lines, line), language)
    + (exact ? quote.exact.above + heightIn(exact.text, exactType, Math.min(most, quote.exact.width) - around, exact.language) : 0)
    + quote.credit.above + heightIn(credit, quote.credit, most, inDeck)
}

/** On a slide of its own. */
export function fitQuote(quote: QuoteTexts, inDeck: string): QuoteSize & { excess?: Excess } {
  const width = widthOf(quote.large, 'serif', quote.language)
  const room = HEIGHT - measures.kicker.leading
  const tried = SIZES.filter(({ most }) => width <= most).map(({ size, leading, exact }) => ({
    size,
    leading,
    exact,
    height: quoteHeight(quote, { face: 'serif', size, leading }, { face: 'serif', size: exact, leading: exact * EXACT_LEADING }, measures.quote.lines, inDeck),
  }))
  const { height, ...sizes } = tried.find(({ height }) => height <= room) ?? tried.at(-1)!
  return { ...sizes, excess: excessLines('quote', height, room, sizes.leading) }
}

/** So high a quote may be beside the points of a claim. */
const MOST_BESIDE = 350

/** Its height beside the points of a claim; none where it is too high to stand there. */
export function quoteHeightBeside(quote: QuoteTexts, { claim }: Measures, inDeck: string): number | undefined {
  const height = quoteHeight(quote, claim.quote, claim.exact, asideWidth(claim), inDeck)
  return height <= MOST_BESIDE ? height : undefined
}

export function asideWidth({ points, gap, aside }: Measures['claim']): number {
  return WIDTH - points - gap - aside.indent - 1
}
