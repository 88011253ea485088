/** Where the lines of a fan-out run, in pixels of the canvas. */
import type { VisualExcess } from '../arithmetic.ts'
import type { FanOutProps } from './definition.ts'
import { excessLines, excessNumber, heightIn, largestSize, longestOf, WIDTH, widthIn } from '../../../src/text/fit.ts'
import { measures } from '../../../src/text/measures.ts'
import { captionHeight, excessAt } from '../arithmetic.ts'

const { fanOut } = measures
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

/** The middle of each of `count` rows that share `height`. */
export function rowMiddles(count: number, height: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 0.5) * height / count)
}

/** A smooth line between two points that leaves and arrives level. */
export function levelCurve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** Where the lines of a sheaf end that fans out from `middle` over `height`, `pitch` apart. */
export function sheafEnds(middle: number, height: number, pitch: number): number[] {
  const count = Math.max(2, Math.floor(height / pitch))
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * pitch)
}

export function fit({ origin, targets, outcome, caption }: FanOutProps & { caption?: string }, room: number, language: string): VisualExcess | undefined {
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
  return excessAt(['origin', 'value'], excessNumber(origin.value, value, fanOut.origin.width, language))
    ?? excessAt(['targets', longestOf(targets.map(({ text }) => text)), 'text'], excessLines('visual', targetsHeight, fanOut.drawing, target.leading))
    ?? excessAt([originHeight > fanOut.drawing ? 'origin' : 'outcome', 'text'],
      excessLines('visual', Math.max(fanOut.drawing, originHeight) + outcomeHeight + captionHeight(caption, 0, language), room, fanOut.text.leading))
}

export function alternative({ origin, targets }: FanOutProps): string {
  return `${origin.value} → ${targets.map(({ text }) => text).join('; ')}`
}
