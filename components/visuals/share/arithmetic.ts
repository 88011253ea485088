/** Where the marks or the lengths of a share stand, in pixels of the canvas. */
import type { ShareProps } from './definition.ts'
import { extentOf, largestSize } from '../arithmetic.ts'

export const WIDTH = 1136
/** Between the columns of the parts, and what stands before the number of one. */
const GAP = 40
const SAMPLE = 44
/** A digit of the bold serif, in ems. */
const DIGIT = 0.55

/** More are not counted by looking. */
export const MOST_MARKS = 100
const LARGEST_PITCH = 128
/** Marks stand in fives. */
const FIVE = 5
/** The space between fives and the radius of a mark, as parts of the pitch. */
const BETWEEN_FIVES = 0.3
const RADIUS = 0.4
const LINE = 3
/** So much more it counts that the last row is full. */
const FULL_ROWS = 1.3

export interface Grid {
  columns: number
  rows: number
  /** From the middle of a mark to that of the next. */
  pitch: number
  radius: number
  width: number
  height: number
}

/** The rows of `count` marks that fill a place best: the largest marks, in full rows of fives where there are some. */
export function marksGrid(count: number, width: number, height: number): Grid {
  const columns = count <= 2 * FIVE ? [count, Math.ceil(count / 2)] : [10, 15, 20, 25]
  const grids = columns.map((most) => {
    const columns = Math.min(most, count)
    const rows = Math.ceil(count / columns)
    const across = placeOf(columns - 1) + RADIUS
    const down = rows - 1 + 2 * RADIUS
    const pitch = Math.min(LARGEST_PITCH, width / across, height / down)
    return { columns, rows, pitch, radius: RADIUS * pitch - LINE / 2, width: pitch * across, height: pitch * down }
  })
  const worth = ({ columns, pitch }: Grid) => pitch * (count % columns ? 1 : FULL_ROWS)
  return grids.toSorted((a, b) => worth(b) - worth(a))[0]!
}

/** The middle of each mark, row by row. */
export function markPlaces(count: number, { columns, pitch }: Grid): { x: number, y: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    x: placeOf(index % columns) * pitch,
    y: (Math.floor(index / columns) + RADIUS) * pitch,
  }))
}

function placeOf(column: number): number {
  return RADIUS + column + Math.floor(column / FIVE) * BETWEEN_FIVES
}

/** Where each part begins and ends among the things counted. */
export function spansOf(parts: { count: number }[]): [from: number, to: number][] {
  let from = 0
  return parts.map(({ count }) => [from, from += count])
}

/** The parts on a bar of the whole. */
export function lengthsOf({ whole, parts }: ShareProps, width: number): { start: number, length: number }[] {
  return spansOf(parts).map(span => extentOf(span, whole.count, width))
}

/** For each part how many before it are facts, or are none, as it is: by their shade they are told apart. */
export function shadesOf(parts: Pick<ShareProps['parts'][number], 'status'>[]): number[] {
  return parts.map(({ status }, index) => parts.slice(0, index).filter(before => (before.status === 'fact') === (status === 'fact')).length)
}

/** The size of the parts' numbers, which stand in columns; one alone has the width of the slide. */
export function valueSize(values: string[]): number {
  const column = (WIDTH - GAP * (values.length - 1)) / values.length
  const longest = Math.max(...values.map(value => value.length)) * DIGIT
  return values.length === 1 ? 112 : largestSize(longest, column - SAMPLE, [64, 52, 40])
}

export function alternative({ whole, parts }: ShareProps): string {
  return `${whole.value} ${whole.label}: ${parts.map(({ value, label }) => `${value} ${label}`).join('; ')}`
}
