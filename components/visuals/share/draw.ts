/** The whole as marks in rows of fives, or as a bar; each part filled in its turn, and told below. */
import type { Drawing, Label, Look, Shape } from '../marks.ts'
import type { ShareData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, dots, label, LEFT, RIGHT } from '../marks.ts'
import { extentOf } from '../scale.ts'

/** More are not counted by looking. */
export const MOST_MARKS = 100
const WIDTH = RIGHT - LEFT
const TOP = 252
const HEIGHT = 176
const BAR = 132
const LARGEST_PITCH = 120
/** Marks stand in fives. */
const FIVE = 5
/** The space between fives and the radius of a mark, as parts of the pitch. */
const BETWEEN_FIVES = 0.3
const RADIUS = 0.4
/** So much more it counts that the last row is full. */
const FULL_ROWS = 1.3
/** A second part of one status is told apart by a paler look. */
const LOOKS: Look[] = ['own', 'given', 'unnamed']

export interface Grid {
  columns: number
  rows: number
  /** From the middle of a mark to that of the next. */
  pitch: number
}

/** The rows of `count` marks that fill a place best: the largest marks, in full rows of fives where there are some. */
export function marksGrid(count: number, width: number, height: number): Grid {
  const columns = count <= 2 * FIVE ? [count, Math.ceil(count / 2)] : [10, 15, 20, 25]
  const grids = columns.map((most) => {
    const columns = Math.min(most, count)
    const rows = Math.ceil(count / columns)
    return { columns, rows, pitch: Math.min(LARGEST_PITCH, width / (placeOf(columns - 1) + RADIUS), height / (rows - 1 + 2 * RADIUS)) }
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

export function draw({ whole, parts }: ShareData, language: string): Drawing {
  const after = LEFT + widthIn(whole.value, measuresIn(language).visual.title, language) + 14
  const grid = whole.count <= MOST_MARKS ? marksGrid(whole.count, WIDTH, HEIGHT) : undefined
  const places = grid && markPlaces(whole.count, grid).map(({ x, y }) => ({ x: LEFT + x, y: TOP + y, radius: RADIUS * grid.pitch - 3 }))
  const column = WIDTH / parts.length
  const looks = parts.map(({ status }, index): Look => status === 'fact' ? LOOKS[parts.slice(0, index).filter(part => part.status === 'fact').length]! : status)
  return {
    clicks: parts.length,
    marks: [
      label(whole.value, ['whole', 'value'], 'title', { x: LEFT, width: WIDTH, y: 184 }),
      label(whole.label, ['whole', 'label'], 'text', { x: after, width: RIGHT - after, y: 192 }),
      places ? dots(places, 'unnamed') : area({ x: LEFT, y: TOP, width: WIDTH, height: BAR }, 'unnamed'),
      ...spansOf(parts).map((span, index): Shape => {
        const { start, length } = extentOf(span, whole.count, WIDTH)
        const more = { click: index + 1, motion: 'grow' as const }
        return places ? dots(places.slice(...span), looks[index]!, { ...more, thin: true }) : area({ x: LEFT + start, y: TOP, width: Math.max(length, 8), height: BAR }, looks[index]!, more)
      }),
      ...parts.flatMap(({ value, label: said, status }, index): Label[] => {
        const box = { x: LEFT + index * column, width: column - 40, click: index + 1 }
        return [
          label(value, ['parts', index, 'value'], 'large', { ...box, y: 470, tone: status === 'fact' ? looks[index] === 'own' ? 'own' : undefined : 'aim' }),
          label(said, ['parts', index, 'label'], 'text', { ...box, y: 536, lines: 3 }),
        ]
      }),
    ],
  }
}

export const alternative = {
  en: ({ whole, parts }: ShareData) => `Of ${whole.value} ${whole.label}, drawn as marks or a bar: ${parts.map(({ value, label }) => `${value} ${label}`).join('; ')}.`,
  zh: ({ whole, parts }: ShareData) => `${whole.value}${whole.label}，画成圆点或长条，其中：${parts.map(({ value, label }) => `${value}${label}`).join('；')}。`,
  ja: ({ whole, parts }: ShareData) => `${whole.value}${whole.label}を点か帯で示す。そのうち${parts.map(({ value, label }) => `${value}${label}`).join('、')}。`,
}
