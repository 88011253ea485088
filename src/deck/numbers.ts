/**
 * The interview in numbers.
 * In: a Context. Out: one slide, or more where the figures go on; none where the interview has no such slide.
 */
import type { Figure } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import { mostLinesOf, roomBelow } from '../text/room.ts'
import { figureProps, sameValues } from './figures.ts'
import { pageHeadline, pagesOf } from './pages.ts'

/** A figure on the slide, in pixels: its number with the space around it, and each of its labels. */
const NUMBER = 68
const LABEL = { above: 6, size: 18, leading: 24, width: 322 }
/** Columns beside the lead, and on the pages that follow. */
const BESIDE_LEAD = 2
const LATER = 3

export function numberSlides(context: Context): Slide[] {
  const { interview, words, say, notes, references } = context
  if (!interview.numbers)
    return []
  const { lead, headline, notes: spoken } = interview.numbers
  const figures = interview.sections.flatMap(section => section.figures)
  const evidence = figures.flatMap(figure => figure.evidence)
  const isLead = (same: Verified<Figure>[]) => same.some(({ id }) => id === lead)
  const pages = sharedOut(sameValues(figures).toSorted((a, b) => Number(isLead(b)) - Number(isLead(a))), roomBelow(headline))
  return pages.map((page, index) => ({
    layout: 'numbers',
    frame: { kicker: words.numbers, references: references(evidence) },
    props: {
      figures: page.map(same => ({ ...figureProps(context, same)[0]!, lead: isLead(same) || undefined })),
    },
    headline: pageHeadline(words, say(headline), index, pages.length),
    ...index === 0 ? notes({ say: spoken, at: ['interview', 'numbers', 'notes'], evidence }) : { notes: '' },
  }))
}

/** The lead and the first figure of several labels have a column of their own on the first page; the others fill the rest. */
function sharedOut([lead, ...others]: Verified<Figure>[][], room: number): Verified<Figure>[][][] {
  const several = others.find(same => same.length > 1)
  const beside = others.filter(same => same !== several)
  const count = beside.findIndex((_, index) => heightOf(beside.slice(0, index + 1), BESIDE_LEAD) > room)
  const first = count < 0 ? beside : beside.slice(0, count)
  const rest = beside.slice(first.length)
  return [
    [lead!, ...others.filter(same => same === several || first.includes(same))],
    ...rest.length ? pagesOf(rest, page => heightOf(page, LATER) <= room) : [],
  ]
}

/** The height of figures in rows of so many columns, each row as high as its highest. */
function heightOf(items: Verified<Figure>[][], columns: number): number {
  const heights = items.map(same => same.reduce((sum, { label }) => sum + LABEL.above + LABEL.leading * mostLinesOf(withReference(label), LABEL.size, LABEL.width), NUMBER))
  return heights.reduce((sum, _, index) => index % columns ? sum : sum + Math.max(...heights.slice(index, index + columns)), 0)
}

/** A label is followed by the place where it stands. */
function withReference(label: Figure['label']): Figure['label'] {
  return Object.fromEntries(Object.entries(label).map(([language, text]) => [language, `${text} §10·A1`]))
}
