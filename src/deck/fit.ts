/**
 * What fits on a slide of each layout, and how: the sizes in which plain texts are set, and how much is too much where they
 * do not fit at the smallest.
 */
import type { Excess } from '../text/fit.ts'
import type { Type } from '../text/measures.ts'
import { clausesOf, sentencesOf } from '../text/breakable.ts'
import { excessCharacters, excessLines, excessWord, HEIGHT, heightIn, linesIn, mostIn, overhang, WIDTH, widthIn } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'

export const MOST_HEADLINE_LINES = { usual: 2, long: 3 }

export interface Fit {
  dense?: true
  excess?: Excess
}

function kickerHeight(kicker: string, language: string): number {
  return heightIn(kicker, measures.kicker, WIDTH, language) + measures.kicker.below
}

/** The number of a section where it opens, and the gap after it, in pixels. */
export const OPENING_NUMBER = 80

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

/** A headline above a picture, which begins right below it. */
export function fitAbovePicture(headline: string, language: string): Excess | undefined {
  const lines = linesIn(headline, measuresIn(language).headline, WIDTH, language)
  return fitHeadline(headline, language).excess ?? (lines > 1 ? { of: 'headline', lines: lines - 1 } : undefined)
}

/** The number and name with which a section opens: one line. */
export function fitOpening(heading: string, language: string): Excess | undefined {
  const { opening } = measures
  return excessCharacters('heading', widthIn(heading, opening, language) + OPENING_NUMBER - WIDTH, opening.size)
}

/**
 * What a kicker of one line and the highest of some headlines leave for rows below them, in whichever language that is
 * highest; nothing stands below the last row, whose space there counts for nothing.
 */
export function roomBelow(headlines: Record<string, string> | Record<string, string>[], { above = 0, around = 0 }: { above?: number, around?: number }): number {
  const { leading, below } = measures.kicker
  return HEIGHT + around - leading - below - above - Math.max(...[headlines].flat().map(headline => mostIn(headline, (text, _, language) => fitHeadline(text, language).height)))
}

/** What a kicker and a headline leave for what stands below them. */
function roomUnder(kicker: string, headline: string, language: string): number {
  return HEIGHT - kickerHeight(kicker, language) - fitHeadline(headline, language).height
}

export function fitTakeaways({ kicker, headline, points }: { kicker: string, headline: string, points: string[] }, language: string): Fit {
  const { above, door, item, dense } = measuresIn(language).takeaways
  const room = roomUnder(kicker, headline, language) - above
  const inside = { width: (WIDTH - (points.length - 1) * door.gap) / points.length - door.before - door.after, height: door.height - door.above - door.below }
  if (door.height <= room && points.every(point => heightIn(point, item, inside.width, language) <= inside.height && overhang(point, item, inside.width, language) <= 0))
    return {}
  const width = WIDTH - dense.after
  const height = points.reduce((sum, point) => sum + dense.rule + 2 * dense.around + heightIn(point, dense.item, width, language), 0)
  return { dense: true, excess: excessLines('points', height, room, dense.item.leading) ?? excessWord('points', points, dense.item, width, language) }
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
  people: string
  source: string
}

/** The title's size, where it is not the largest, above the slabs of the timeline or without them. */
export function fitCover({ kicker, title, subtitle, people, source }: CoverTexts, language: string, hasSlabs: boolean): { titleSize?: number, excess?: Excess } {
  const { cover, kicker: above } = measuresIn(language)
  const below = cover.subtitle.above + sentencesOf(subtitle, language).reduce((sum, sentence) => sum + heightIn(sentence, cover.subtitle, cover.subtitle.width, language), 0)
    + cover.people.above + heightIn(people, cover.people, cover.words, language)
    // One line of it has room at the foot.
    + heightIn(source, cover.source, cover.words, language) - cover.source.leading
  const room = cover.bottom[hasSlabs ? 'slabs' : 'plain'] - measures.top - heightIn(kicker, above, cover.words, language) - above.below - cover.title.above - below
  const { size, height } = fitTitle([title], cover.title, [84, 72, 64, 52, 42], cover.words, room, language)
  return {
    titleSize: size === cover.title.size ? undefined : size,
    excess: excessLines(room < 100 ? 'subtitle' : 'title', height, room, room < 100 ? cover.subtitle.leading : size * cover.title.leading / cover.title.size),
  }
}

/** Four lines at the largest size; more take smaller type. */
const MOST_CLOSING = 320

export interface ClosingTexts {
  kicker: string
  question?: string
  text: string
  after?: string
}

/** The title's size, where it is not the largest, and its clauses: of a sentence with one comma, what stands to both sides, where each has room on one line. */
export function fitClosing({ kicker, question, text, after }: ClosingTexts, language: string, hasSlabs: boolean): { titleSize?: number, clauses: string[], excess?: Excess } {
  const { closing, slabs } = measuresIn(language)
  const { title } = closing
  const around = (question ? heightIn(question, closing.question, WIDTH, language) + closing.question.below : 0)
    + (after ? heightIn(after, closing.after, WIDTH, language) + closing.after.above : 0)
  const room = (hasSlabs ? slabs.ground - slabs.block.height - measures.top : HEIGHT) - kickerHeight(kicker, language) - around
  const { size, height } = fitTitle(clausesOf(text), title, [52, 44, 36], title.width, Math.min(room, MOST_CLOSING), language)
  const halves = text.split(/(?<=[,，،、]\s*)(?=[^\s,，،、])/)
  const areLines = halves.length === 2 && halves.every(half => linesIn(half, { ...title, size }, title.width, language) === 1)
    && linesIn(text, { ...title, size }, title.width, language) === 2
  return {
    titleSize: size === title.size ? undefined : size,
    clauses: areLines ? halves : clausesOf(text),
    excess: excessLines('text', height, room, size * title.leading / title.size),
  }
}
