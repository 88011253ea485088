/** How high the steps of a ladder stand and how large their names, in pixels of the canvas. */
import type { VisualExcess } from '../arithmetic.ts'
import type { LadderProps } from './definition.ts'
import { excessLines, heightIn, largestSize, WIDTH } from '../../../src/text/fit.ts'
import { measures } from '../../../src/text/measures.ts'
import { captionHeight, excessAt } from '../arithmetic.ts'

const { ladder } = measures
const NAME_SIZES = [32, 26, 22]
const NAME_LEADING = 1.25

/** Heights of `count` steps that rise evenly from `lowest` to `highest`. */
export function stepHeights(count: number, lowest: number, highest: number): number[] {
  return Array.from({ length: count }, (_, index) => lowest + (count > 1
    ? index / (count - 1)
    : 1) * (highest - lowest))
}

function stepWidth(steps: number): number {
  const { gap, step } = ladder
  return (WIDTH - (steps - 1) * gap) / steps - step.start - step.end - step.rule
}

export function nameSize(names: string[], language: string): number {
  return largestSize(names, { face: 'serif-bold' }, NAME_SIZES, stepWidth(names.length), language)
}

export function fit({ steps, caption }: LadderProps & { caption?: string }, room: number, language: string): VisualExcess | undefined {
  const { step, cause } = ladder
  const width = stepWidth(steps.length)
  const size = nameSize(steps.map(({ name }) => name), language)
  const height = (of: LadderProps['steps'][number]) => step.rule + step.above + cause.above
    + heightIn(of.name, { face: 'serif-bold', size, leading: size * NAME_LEADING }, width, language) + heightIn(of.cause, cause, width, language)
  const heights = steps.map(height)
  const highest = Math.max(...heights)
  return excessAt(['steps', heights.indexOf(highest), 'cause'],
    excessLines('visual', highest + captionHeight(caption, ladder.caption, language), room, cause.leading))
}
