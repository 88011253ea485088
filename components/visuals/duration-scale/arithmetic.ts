/** Where things stand on a duration scale, in pixels of the canvas. */
import type { VisualExcess } from '../arithmetic.ts'
import type { DurationScaleProps } from './definition.ts'
import { excessLines, heightIn, longestOf, WIDTH, widthIn } from '../../../src/text/fit.ts'
import { measures } from '../../../src/text/measures.ts'
import { captionHeight, excessAt } from '../arithmetic.ts'

const MONTHS = 12

/** Ticks of an axis from 0 to at least `max`, three to seven of them, at round steps. */
export function axisTicks(max: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find(candidate => max / candidate <= 6) ?? Math.ceil(max / 6)
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step)
}

/** The years at the ticks of a scale that has room for all bars. */
export function yearTicks(bars: DurationScaleProps['bars']): number[] {
  return axisTicks(Math.max(...bars.map(({ months: [, to] }) => to)) / MONTHS)
}

/** Heights of the bars and the space below each: two stand large, four still fit. */
export function barMeasures(count: number): { height: number, below: number } {
  return count <= 2 ? { height: 64, below: 30 } : count === 3 ? { height: 38, below: 24 } : { height: 22, below: 12 }
}

/** A line is higher by this where its value and its label have one baseline. */
const RAISED = { few: 7, many: 3 }

export function fit({ bars, caption }: DurationScaleProps & { caption?: string }, room: number, language: string): VisualExcess | undefined {
  const { durationScale } = measures
  const { value, label } = bars.length > 2 ? durationScale.many : durationScale
  const raised = bars.length > 2 ? RAISED.many : RAISED.few
  const { height, below } = barMeasures(bars.length)
  const labels = bars.reduce((sum, bar) => {
    const before = widthIn(`${bar.value} `, value, language) + durationScale.value.after
    return sum + raised + heightIn(bar.label, label, WIDTH - before, language) + label.below
  }, 0)
  const total = labels + bars.length * (height + below) + durationScale.axis + captionHeight(caption, durationScale.caption, language)
  return excessAt(['bars', longestOf(bars.map(({ label }) => label)), 'label'], excessLines('visual', total, room, label.leading))
}

export function alternative({ bars, axis }: DurationScaleProps): string {
  return `0–${yearTicks(bars).at(-1)} ${axis}. ${bars.map(({ value, label }) => `${value}: ${label}`).join('; ')}`
}
