/**
 * What fits on a slide of each layout, and how: the sizes in which plain texts are set, and how much is too much where they
 * do not fit at the smallest.
 */
import type { Excess } from '../text/fit.ts'
import type { Type } from '../text/measures.ts'
import { clausesOf } from '../text/breakable.ts'
import { excessCharacters, excessLines, excessWord, HEIGHT, heightIn, linesIn, mostIn, overhang, referenceWidth, WIDTH, widthIn } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { deckWords } from '../words/deck.ts'
import { pageHeadline } from './pages.ts'

const MOST_HEADLINE_LINES = { usual: 2, long: 3 }

export interface Fit {
  dense?: true
  excess?: Excess
}

export function kickerHeight(kicker: string, language: string): number {
  return heightIn(kicker, measures.kicker, WIDTH, language) + measures.kicker.below
}

/** A kicker has one line; other places have less room for it, and break it. */
export function fitKicker(kicker: string, language: string): Excess | undefined {
  const over = widthIn(kicker, measures.kicker, language) - WIDTH
  return excessCharacters('heading', over, measures.kicker.size)
}

/** A headline of more than two lines takes smaller type, in which it has three. */
export function fitHeadline(headline: string, language: string): { height: number, isLong: boolean, excess?: Excess } {
  const { headline: usual, longHeadline: small } = measuresIn(language)
  const lines = linesIn(headline, usual, usual.width, language)
  const isLong = lines > MOST_HEADLINE_LINES.usual
  const height = isLong ? heightIn(headline, small, usual.width, language) : lines * usual.leading
  return {
    height,
    isLong,
    excess: excessWord('headline', [headline], isLong ? small : usual, usual.width, language)
      ?? (isLong ? excessLines('headline', height, MOST_HEADLINE_LINES.long * small.leading, small.leading) : undefined),
  }
}

/**
 * What a kicker of one line and a headline over so many pages leave for rows below them, in whichever language the
 * headline is longest; nothing stands below the last row, whose space there counts for nothing.
 */
export function roomBelow(headline: Record<string, string>, { above = 0, around = 0 }: { above?: number, around?: number }, pages: number): number {
  const { leading, below } = measures.kicker
  return HEIGHT + around - leading - below - above - mostIn(headline, (text, _, language) => fitHeadline(pageHeadline(deckWords(language), text, pages - 1, pages), language).height)
}

/** What a kicker and a headline leave for what stands below them. */
export function roomUnder(kicker: string, headline: string, language: string): number {
  return HEIGHT - kickerHeight(kicker, language) - fitHeadline(headline, language).height
}

export interface ClaimTexts {
  kicker: string
  headline: string
  points: string[]
  asked: string
  /** The height of what stands beside the points; none where there is nothing. */
  beside?: number
}

export function fitClaim({ kicker, headline, points, asked, beside }: ClaimTexts, language: string): Fit {
  const { claim } = measuresIn(language)
  const width = beside === undefined ? WIDTH - claim.wide.indent : claim.points - claim.point.indent
  const question = heightIn(asked, claim.asked, WIDTH, language)
  const room = roomUnder(kicker, headline, language) - question
  const height = (type: Type, above: number, below: number) => above + Math.max(beside ?? 0,
    points.reduce((sum, point) => sum + below + heightIn(`${point} `, type, width, language, referenceWidth()), 0))
  const usual = beside === undefined ? { ...claim.point, ...claim.wide } : claim.point
  if (height(usual, claim.above, claim.point.below) <= room)
    return {}
  const dense = height(claim.dense, claim.dense.above, claim.dense.below)
  const of = beside !== undefined && dense <= claim.dense.above + beside ? 'beside' : question > 4 * claim.asked.leading ? 'questions' : 'points'
  return { dense: true, excess: excessLines(of, dense, room, claim.dense.leading) ?? excessWord('points', points, claim.dense, width, language) }
}

export function fitTakeaways({ kicker, headline, points }: { kicker: string, headline: string, points: string[] }, language: string): Fit {
  const { gap, above, item, ordinal, dense } = measuresIn(language).takeaways
  const width = (WIDTH - (points.length - 1) * gap) / points.length
  const room = roomUnder(kicker, headline, language)
  const height = (type: Type, above: number, ordinalSize: number) =>
    above + item.rule + item.above + ordinalSize + ordinal.below + Math.max(...points.map(point => heightIn(point, type, width, language)))
  if (height(item, above, ordinal.size) <= room && points.every(point => overhang(point, { ...item, face: 'serif-bold' }, width, language) <= 0))
    return {}
  return { dense: true, excess: excessLines('points', height(dense.item, dense.above, dense.ordinal.size), room, dense.item.leading) ?? excessWord('points', points, dense.item, width, language) }
}

export interface PivotTexts {
  date: string
  from?: string
  to: string
  why?: string
}

/** More pivots than these are set smaller yet where they are dense. */
const MANY_PIVOTS = 6

export function fitTimeline({ kicker, headline, pivots }: { kicker: string, headline: string, pivots: PivotTexts[] }, language: string): Fit {
  const { timeline, headline: { leading } } = measuresIn(language)
  const width = WIDTH / pivots.length - timeline.between
  // The headline has the height of two lines at least.
  const { height: headlineHeight, isLong } = fitHeadline(headline, language)
  const legend = timeline.mark + 16
  const room = HEIGHT - kickerHeight(kicker, language) - (isLong ? headlineHeight : 2 * leading) - timeline.above - legend
  const tallest = (of: keyof PivotTexts, type: Type, least = 0) => type.leading * Math.max(least, ...pivots.map(pivot => linesIn(pivot[of] ?? '', type, width, language)))
  const height = (date: Type, small: Type, to: Type) =>
    tallest('date', date) + timeline.from.above + tallest('from', small, 2) + timeline.mark + tallest('to', to) + timeline.why.above + tallest('why', small)
  const fits = height(timeline.date, timeline.from, timeline.to) <= room
    && pivots.every(({ date, to }) => overhang(date, timeline.date, width, language) <= 0 && overhang(to, timeline.to, width, language) <= 0)
  if (fits)
    return {}
  const { date, small, to } = pivots.length > MANY_PIVOTS ? timeline.many : timeline.dense
  return {
    dense: true,
    excess: excessLines('pivots', height(date, small, to), room, small.leading) ?? excessWord('pivots', pivots.map(pivot => pivot.to), to, width, language),
  }
}

/** The largest of some sizes of a title at which it stands in the room it has, by a leading in ems. */
function fitTitle(clauses: string[], type: Type, smaller: number[], width: number, room: number, language: string): { size: number, height: number } {
  const sizes = [type.size, ...smaller].map((size) => {
    const set = { ...type, size }
    return {
      size,
      height: size * type.leading / type.size * clauses.reduce((sum, clause) => sum + linesIn(clause, set, width, language), 0),
      isWhole: clauses.every(clause => overhang(clause, set, width, language) <= 0),
    }
  })
  return sizes.find(({ height, isWhole }) => isWhole && height <= room) ?? sizes.at(-1)!
}

export interface CoverTexts {
  kicker: string
  title: string
  subtitle: string
  people: string[]
  source: string[]
}

/** The title's size, where it is not the largest. */
export function fitCover({ kicker, title, subtitle, people, source }: CoverTexts, language: string): { titleSize?: number, excess?: Excess } {
  const { cover, kicker: above } = measuresIn(language)
  const below = cover.subtitle.above + heightIn(subtitle, cover.subtitle, cover.subtitle.width, language)
    + cover.person.above + people.reduce((sum, person) => sum + heightIn(person, cover.person, cover.words, language), 0)
    + source.reduce((sum, line) => sum + heightIn(line, cover.source, cover.subtitle.width, language), 0)
  const room = HEIGHT - heightIn(kicker, above, cover.words, language) - above.below - cover.title.above - below
  const { size, height } = fitTitle([title], cover.title, [64, 52, 42], cover.words, Math.min(room, 270), language)
  return {
    titleSize: size === cover.title.size ? undefined : size,
    excess: excessLines(room < 100 ? 'subtitle' : 'title', height, room, room < 100 ? cover.subtitle.leading : size * cover.title.leading / cover.title.size),
  }
}

/** Four lines at the largest size; more take smaller type. */
const MOST_CLOSING = 320

export function fitClosing({ kicker, text }: { kicker: string, text: string }, language: string): { titleSize?: number, excess?: Excess } {
  const { title } = measuresIn(language).closing
  const { size, height } = fitTitle(clausesOf(text), title, [52, 44, 36], title.width, MOST_CLOSING, language)
  return {
    titleSize: size === title.size ? undefined : size,
    excess: excessLines('text', height, HEIGHT - kickerHeight(kicker, language), size * title.leading / title.size),
  }
}
