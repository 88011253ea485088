/**
 * A quote as it is set: its lines and their size.
 * In: its words, the phrase set off, the lines that the data gives. Out: the largest size in which it stands on its slide, its lines, and how much is too much.
 */
import type { Excess } from '../text/fit.ts'
import type { Type } from '../text/measures.ts'
import type { QuoteLine } from '../text/quote-lines.ts'
import { isUnspaced } from '../text/breakable.ts'
import { excessLines, heightIn, WIDTH, widthIn } from '../text/fit.ts'
import { measuresIn } from '../text/measures.ts'
import { brokenBySense, quoteLines } from '../text/quote-lines.ts'

export interface QuoteTexts {
  /** The words shown large, and their language. */
  large: string
  language: string
  phrase?: string
  /** As the data breaks them. */
  lines?: string[]
  /** What stands below them: the source’s own words in their marks, where the large ones are a wording of them, or a translation. */
  exact?: { text: string, language: string }
  /** Who says it, and which words are whose, where that may be longer than a line. */
  credit?: string
}

export interface QuoteSize {
  /** Of the phrase, and of what stands around it; without a phrase all is set in the latter. */
  phrase: number
  around: number
}

export interface FittedQuote extends QuoteSize {
  lines: QuoteLine[]
  excess?: Excess
}

/** Leadings in ems. */
const PHRASE_LEADING = 1.1
const AROUND_LEADING = 1.36
/** What of a line is below its baseline, in ems. */
const DESCENT = 0.28
/** Three measures by length, and what stands around in one; then smaller, only for more words than a slide should have. */
const WITH_PHRASE: QuoteSize[] = [
  { phrase: 160, around: 42 },
  { phrase: 124, around: 42 },
  { phrase: 92, around: 42 },
  { phrase: 72, around: 36 },
  { phrase: 60, around: 32 },
  { phrase: 48, around: 28 },
  { phrase: 40, around: 26 },
]
const WITHOUT: QuoteSize[] = [60, 48, 42, 36, 32, 26].map(around => ({ phrase: around, around }))
/** Lines of the phrase that are taken in at a glance. */
const MOST_PHRASE_LINES = 2

/** How high its letters are above the baseline, in ems: Chinese fills its square. */
function capOf(language: string): number {
  return measuresIn(language).quote.cap.share
}

export function fitQuote(texts: QuoteTexts, inDeck: string): FittedQuote {
  const tried = (texts.phrase ? WITH_PHRASE : WITHOUT).map(size => ({ ...size, ...linesAt(texts, size) }))
  const room = roomFor(texts, inDeck)
  const fitting = tried.find(({ height, isWhole, phraseLines }) => height <= room && isWhole && phraseLines <= MOST_PHRASE_LINES)
    ?? tried.find(({ height, isWhole }) => height <= room && isWhole)
  const { phrase, around, lines, height } = fitting ?? tried.at(-1)!
  return { phrase, around, lines, excess: fitting ? undefined : excessLines('quote', height, room, around * AROUND_LEADING) ?? { of: 'quote', lines: 1 } }
}

/** From the top of the first letters down to what stands below. */
function roomFor({ exact, credit }: QuoteTexts, inDeck: string): number {
  const { quote } = measuresIn(inDeck)
  const below = (credit ? heightIn(credit, quote.credit, WIDTH, inDeck) : quote.credit.leading) + (exact ? heightIn(exact.text, quote.exact, WIDTH, exact.language) + quote.credit.above : 0)
  return quote.bottom - below - quote.gap - quote.top
}

function linesAt({ large, language, phrase, lines: given }: QuoteTexts, { phrase: large0, around }: QuoteSize): { lines: QuoteLine[], height: number, isWhole: boolean, phraseLines: number } {
  const type = (isPhrase: boolean): Pick<Type, 'face' | 'size' | 'spacing'> => isPhrase
    ? { face: 'serif-bold', size: large0, spacing: isUnspaced(language) ? 0 : -0.015 }
    : { face: 'serif', size: around, spacing: 0 }
  const width = (text: string, isPhrase: boolean) => widthIn(text, type(isPhrase), language)
  const broken = (text: string, isPhrase: boolean): QuoteLine[] => text.trim() === '' ? [] : brokenBySense(text.trim(), language, piece => width(piece, isPhrase), WIDTH)
    .map(line => isPhrase ? { text: line, phrase: true } : { text: line })
  const at = phrase ? large.indexOf(phrase) : -1
  const leadingOf = (line: QuoteLine) => line.phrase ? large0 * PHRASE_LEADING : around * AROUND_LEADING
  const lines = given
    ? quoteLines(large, phrase ?? '', given).map(({ text, part }): QuoteLine => phrase && part === 'phrase' ? { text, phrase: true } : { text })
    : at < 0
      ? broken(large, false)
      : [...broken(large.slice(0, at), false), ...broken(large.slice(at, at + phrase!.length), true), ...broken(large.slice(at + phrase!.length), false)]
  return {
    lines,
    // From the top of the first letters to below the last baseline.
    height: capOf(language) * (lines[0]?.phrase ? large0 : around) + lines.slice(1).reduce((sum, line) => sum + leadingOf(line), 0) + DESCENT * (lines.at(-1)!.phrase ? large0 : around),
    isWhole: lines.every(line => width(line.text, Boolean(line.phrase)) <= WIDTH),
    phraseLines: lines.filter(line => line.phrase).length,
  }
}
