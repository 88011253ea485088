/**
 * The interview in numbers.
 * In: a Context. Out: one slide, or more where the figures go on; none where the interview has no such slide.
 */
import type { Figure } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { FigureSizes } from './fit-rows.ts'
import type { Slide } from './model.ts'
import { excessLines, WIDTH } from '../text/fit.ts'
import { measures } from '../text/measures.ts'
import { boundsOf, figureProps, sameValues, splitValue } from './figures.ts'
import { figureHeight, fitNumber, numberAround } from './fit-rows.ts'
import { fitHeadline, roomBelow } from './fit.ts'
import { pageHeadline, pagesOf } from './pages.ts'

/** Columns beside the lead, and on the pages that follow. */
const BESIDE_LEAD = 2
const LATER = 3
const BESIDE_WIDTH = (WIDTH - measures.numbers.lead.width - BESIDE_LEAD * measures.numbers.gap) / BESIDE_LEAD

type HeightOf = (same: Verified<Figure>[], sizes: FigureSizes, width: number) => number

export function numberSlides(context: Context): Slide[] {
  const { interview, words, say, references, whose } = context
  if (!interview.numbers)
    return []
  const { lead, headline } = interview.numbers
  const figures = interview.sections.flatMap(section => section.figures)
  const evidence = figures.flatMap(figure => figure.evidence)
  const isLead = (same: Verified<Figure>[]) => same.some(({ id }) => id === lead)
  const heightOf = heightIn(context)
  const pages = sharedOut(heightOf, sameValues(figures).toSorted((a, b) => Number(isLead(b)) - Number(isLead(a))), roomBelow(headline, measures.numbers))
  context.check(['interview', 'numbers', 'headline', context.language], fitHeadline(say(headline), context.language).excess)
  for (const same of pages.flat())
    checkFigure(context, heightOf, same, isLead(same), roomBelow(headline, measures.numbers))
  return pages.map((page, index) => ({
    layout: 'numbers',
    frame: { kicker: words.numbers, references: references(evidence), whose: whose(evidence) },
    props: {
      figures: page.map((same) => {
        const figure = figureProps(context, same)[0]!
        return { ...figure, lead: isLead(same) || undefined, bounds: isLead(same) ? barsOf(same, figure.number) : undefined }
      }),
    },
    headline: pageHeadline(words, say(headline), words.numbers, index, pages.length),
    notes: '',
  }))
}

/** A span that stands for several things is drawn once for each. */
function barsOf(same: Verified<Figure>[], number: string): [number, number] | undefined {
  return same.length > 1 ? boundsOf(number) : undefined
}

/** A figure that fills more than a slide by itself, or a number wider than its column. */
function checkFigure({ interview, language, say, check }: Context, heightOf: HeightOf, same: Verified<Figure>[], isLead: boolean, room: number): void {
  const { number } = interview.sections.find(({ figures }) => figures.includes(same[0]!))!
  const place = [number, 'figures', interview.sections[number - 1]!.figures.indexOf(same[0]!)] as const
  const { lead, number: size, label } = measures.numbers
  const [column, own] = isLead ? [lead.width, lead.number] : [BESIDE_WIDTH, size]
  check([...place, 'value', language], fitNumber(say(same[0]!.value), own, column, language).excess)
  check([...place, 'label', language], excessLines('figure', heightOf(same, isLead ? lead : measures.numbers, column), room, label.leading))
}

/** The lead and the first figure of several labels have a column of their own on the first page; the others fill the rest. */
function sharedOut(heightOf: HeightOf, [lead, ...others]: Verified<Figure>[][], room: number): Verified<Figure>[][][] {
  const { numbers } = measures
  const several = others.find(same => same.length > 1)
  const beside = others.filter(same => same !== several)
  const bars = Object.values(lead![0]!.value).some(value => barsOf(lead!, splitValue(value).number)) ? lead!.length * (numbers.bar.above + numbers.bar.height) : 0
  const own = heightOf(lead!, numbers.lead, numbers.lead.width) + bars + numbers.lead.above - numbers.around
    + (several ? heightOf(several, { ...numbers, number: numbers.several }, numbers.lead.width) : 0)
  const fits = (count: number) => Math.max(own, rowsOf(heightOf, beside.slice(0, count), BESIDE_LEAD, BESIDE_WIDTH)) <= room
  const count = fits(beside.length) ? beside.length : Math.max(0, beside.findIndex((_, index) => !fits(index + 1)))
  const [first, rest] = [beside.slice(0, count), beside.slice(count)]
  const third = (WIDTH - (LATER - 1) * numbers.gap) / LATER
  return [
    [lead!, ...others.filter(same => same === several || first.includes(same))],
    ...rest.length ? pagesOf(rest, page => rowsOf(heightOf, page, LATER, third) <= room) : [],
  ]
}

/** The height of figures in rows of so many columns, each row as high as its highest. */
function rowsOf(heightOf: HeightOf, items: Verified<Figure>[][], columns: number, width: number): number {
  const heights = items.map(same => heightOf(same, measures.numbers, width))
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns)))
    .reduce((sum, height) => sum + height, 0)
}

/** In the language in which it is highest. */
function heightIn({ voices }: Context): HeightOf {
  return (same, sizes, width) => numberAround(measures) + Math.max(...Object.keys(same[0]!.value).map(language =>
    figureHeight(same[0]!.value[language]!, same.map(({ label, evidence }) => ({ text: label[language]!, after: voices.referenceRoom(evidence) })), sizes, width, language)))
}
