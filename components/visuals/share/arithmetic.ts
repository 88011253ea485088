/** Where the marks or the lengths of a share stand, in pixels of the canvas. */
import type { VisualExcess } from '../arithmetic.ts'
import type { ShareProps } from './definition.ts'
import { excessCharacters, excessLines, heightIn, largestSize, longestOf, WIDTH, widthIn } from '../../../src/text/fit.ts'
import { measures } from '../../../src/text/measures.ts'
import { captionHeight, excessAt, extentOf } from '../arithmetic.ts'

const { share } = measures
const VALUE = { face: 'serif-bold' as const, spacing: -0.02 }
const VALUE_SIZES = [64, 52, 40]
const VALUE_LEADING = 1.1

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
export function valueSize(values: string[], language: string): number {
  return values.length === 1 ? share.single.number : largestSize(values, VALUE, VALUE_SIZES, columnWidth(values.length) - share.sample, language)
}

function columnWidth(count: number): number {
  return (WIDTH - share.gap * (count - 1)) / count
}

export function fit({ whole, parts, caption }: ShareProps & { caption?: string }, room: number, language: string): VisualExcess | undefined {
  const values = parts.map(({ value }) => value)
  const size = valueSize(values, language)
  const valueWidth = (value: string) => widthIn(value, { ...VALUE, size }, language)
  const wholeWidth = WIDTH - widthIn(whole.value, share.number, language) - share.number.after
  const labels = parts.map(({ value, label }) => parts.length === 1
    ? Math.max(size * VALUE_LEADING, heightIn(label, share.single, WIDTH - valueWidth(value) - share.single.gap, language))
    : size * VALUE_LEADING + heightIn(label, share.label, columnWidth(parts.length), language))
  const height = heightIn(whole.label, share.whole, wholeWidth, language) + share.drawing + share.above + Math.max(...labels) + captionHeight(caption, share.caption, language)
  const widths = values.map(valueWidth)
  const widest = Math.max(...widths)
  const over = widest - columnWidth(parts.length) + (parts.length > 1 ? share.sample : 0)
  return excessAt(['parts', widths.indexOf(widest), 'count'], excessCharacters('number', over, size))
    ?? excessAt(['parts', longestOf(parts.map(({ label }) => label)), 'label'], excessLines('visual', height, room, share.label.leading))
}

export function alternative({ whole, parts }: ShareProps): string {
  return `${whole.value} ${whole.label}: ${parts.map(({ value, label }) => `${value} ${label}`).join('; ')}`
}
