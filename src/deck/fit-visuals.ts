/**
 * How visuals are set.
 * In: their texts in a language. Out: the sizes of what is set large, and what is too long for its place.
 */
import type { Type } from '../text/measures.ts'
import type { Excess } from './fit.ts'
import type { DurationScaleProps, FanOutProps, LadderProps, ThenAndNowProps, Time, VisualProps } from './props.ts'
import { barMeasures } from '../../components/scales.ts'
import { measures } from '../text/measures.ts'
import { excessLines, excessNumber, fitHeadline, HEIGHT, heightIn, kickerHeight, overhang, WIDTH, widthIn } from './fit.ts'
import { longestOf } from './overflow.ts'

const { durationScale, fanOut, ladder, thenAndNow, caption: captionType } = measures

/** The largest size, in falling order, at which every word stands in a column; else the smallest. */
function largestSize(texts: string[], type: Pick<Type, 'face' | 'spacing'>, sizes: number[], width: number, language: string): number {
  return sizes.find(size => texts.every(text => overhang(text, { ...type, size }, width, language) <= 0)) ?? sizes.at(-1)!
}

const ORIGIN_SIZES = [92, 84, 72, 56, 44]
/** A target breaks into lines where it would be wider. */
const TARGET_WIDTH = 380

/** A number is not broken at its spaces either. */
export function originSize(value: string, language: string): number {
  return largestSize([/\d/.test(value) ? value.replaceAll(' ', '\u00A0') : value], fanOut.origin, ORIGIN_SIZES, fanOut.origin.width, language)
}

export function targetWidth(text: string, language: string): number {
  return Math.min(TARGET_WIDTH, Math.ceil(widthIn(text, fanOut.target, language)))
}

const NAME_SIZES = [32, 26, 22]
const NAME_LEADING = 1.25

function stepWidth(steps: number): number {
  const { gap, step } = ladder
  return (WIDTH - (steps - 1) * gap) / steps - step.start - step.end - step.rule
}

export function ladderSize(names: string[], language: string): number {
  return largestSize(names, { face: 'serif-bold' }, NAME_SIZES, stepWidth(names.length), language)
}

const CIRCLE_SIZES = [24, 20, 16]

export function circleTitleSize(titles: string[], language: string): number {
  return largestSize(titles, { face: 'serif-bold' }, CIRCLE_SIZES, thenAndNow.title.width, language)
}

/** Where in the data the longest text of those stands that do not fit, from the visual on; its language follows. */
export interface VisualExcess extends Excess {
  at: (string | number)[]
}

function at(place: (string | number)[], excess: Excess | undefined): VisualExcess | undefined {
  return excess && { ...excess, at: place }
}

/** What of a visual does not fit below its headline. */
export function fitVisual(visual: VisualProps, { kicker, headline }: { kicker: string, headline: string }, language: string): VisualExcess | undefined {
  const room = HEIGHT - kickerHeight(kicker, language) - fitHeadline(headline, language).height - measures.visual.above
  switch (visual.kind) {
    case 'duration-scale': return fitDurationScale(visual, room, language)
    case 'fan-out': return fitFanOut(visual, room, language)
    case 'ladder': return fitLadder(visual, room, language)
    case 'then-and-now': return fitThenAndNow(visual, room, language)
  }
}

function captionHeight(caption: string | undefined, above: number, language: string): number {
  return caption === undefined ? 0 : above + heightIn(caption, captionType, WIDTH, language)
}

/** A line is higher by this where its value and its label have one baseline. */
const RAISED = { few: 7, many: 3 }

function fitDurationScale({ bars, caption }: DurationScaleProps, room: number, language: string): VisualExcess | undefined {
  const { value, label } = bars.length > 2 ? durationScale.many : durationScale
  const raised = bars.length > 2 ? RAISED.many : RAISED.few
  const { height, below } = barMeasures(bars.length)
  const labels = bars.reduce((sum, bar) => {
    const before = widthIn(`${bar.value} `, value, language) + durationScale.value.after
    return sum + raised + heightIn(bar.label, label, WIDTH - before, language) + label.below
  }, 0)
  return at(['bars', longestOf(bars.map(({ label }) => label)), 'label'], excessLines('visual', labels + bars.length * (height + below) + durationScale.axis + captionHeight(caption, durationScale.caption, language), room, label.leading))
}

function fitFanOut({ origin, targets, outcome, caption }: FanOutProps, room: number, language: string): VisualExcess | undefined {
  const size = originSize(origin.value, language)
  const value = { ...fanOut.origin, size, leading: size * 1.05 }
  const target = targets.length > 4 ? fanOut.many : fanOut.target
  const targetsWidth = Math.max(...targets.map(({ text }) => targetWidth(text, language)))
  const targetsHeight = targets.reduce((sum, { text }) => sum + heightIn(text, target, targetsWidth, language), 0)
  const originHeight = heightIn(origin.value, value, fanOut.origin.width, language) + heightIn(origin.text, fanOut.text, fanOut.origin.width, language)
  const outcomeWidth = Math.min(fanOut.outcome.width, widthIn(outcome.value, fanOut.outcome, language))
  const outcomeHeight = fanOut.outcome.above + 2 + Math.max(
    heightIn(outcome.value, fanOut.outcome, fanOut.outcome.width, language),
    heightIn(outcome.text, fanOut.text, WIDTH - outcomeWidth - fanOut.gap, language) + 14,
  )
  return at(['origin', 'value'], excessNumber(origin.value, value, fanOut.origin.width, language))
    ?? at(['targets', longestOf(targets.map(({ text }) => text)), 'text'], excessLines('visual', targetsHeight, fanOut.drawing, target.leading))
    ?? at([originHeight > fanOut.drawing ? 'origin' : 'outcome', 'text'],
      excessLines('visual', Math.max(fanOut.drawing, originHeight) + outcomeHeight + captionHeight(caption, 0, language), room, fanOut.text.leading))
}

function fitLadder({ steps, caption }: LadderProps, room: number, language: string): VisualExcess | undefined {
  const { step, cause } = ladder
  const width = stepWidth(steps.length)
  const size = ladderSize(steps.map(({ name }) => name), language)
  const height = (of: LadderProps['steps'][number]) => step.rule + step.above + cause.above
    + heightIn(of.name, { face: 'serif-bold', size, leading: size * NAME_LEADING }, width, language) + heightIn(of.cause, cause, width, language)
  const heights = steps.map(height)
  return at(['steps', heights.indexOf(Math.max(...heights)), 'cause'],
    excessLines('visual', Math.max(...heights) + captionHeight(caption, ladder.caption, language), room, cause.leading))
}

function fitThenAndNow({ then, now, caption }: ThenAndNowProps, room: number, language: string): VisualExcess | undefined {
  const { circle, gap, between, row, title } = thenAndNow
  const size = circleTitleSize([then.title, now.title], language)
  const heights = [then, now].map(({ rows }) => {
    const width = (WIDTH - circle - gap - (rows.length - 1) * between) / rows.length
    return Math.max(circle, row.above + row.rule + Math.max(...rows.map(({ text }) => heightIn(text, row, width, language))))
  })
  const titleType = { face: 'serif-bold' as const, size, leading: size * NAME_LEADING }
  const titleExcess = ({ title: text }: Time) => excessLines('title', heightIn(text, titleType, title.width, language), title.width, titleType.leading)
  const higher = heights[0]! > heights[1]! ? 'then' : 'now'
  return at(['then', 'title'], titleExcess(then)) ?? at(['now', 'title'], titleExcess(now))
    ?? at([higher, 'rows', longestOf({ then, now }[higher].rows.map(({ text }) => text)), 'text'],
      excessLines('visual', heights[0]! + heights[1]! + captionHeight(caption, 0, language), room, row.leading))
}
