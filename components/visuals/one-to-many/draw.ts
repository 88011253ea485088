/** A disc from which a line runs through each of a few labels into a stream of dots that leaves the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { OneToManyData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { disc, dots, label, LEFT, line, RIGHT, word } from '../marks.ts'

const CENTRE = { x: 194, y: 372 }
const RADIUS = 122
const LABELS = 372
const DOTS = 668
/** The streams share this height where they leave the page. */
const SPREAD = { top: 176, bottom: 532, narrow: 0 }
const STEP = 32
const DOT = 9.5
const COLUMNS = 20

export function draw({ origin, few, each, many }: OneToManyData, language: string): Drawing {
  const { lead } = measuresIn(language).visual
  const middles = few.map((_, index) => SPREAD.top + 40 + (index + 0.5) * (SPREAD.bottom - SPREAD.top - 80) / few.length)
  const places = middles.flatMap((middle, index) => stream(middle, SPREAD.top + (index + 0.5) * (SPREAD.bottom - SPREAD.top) / few.length, (SPREAD.bottom - SPREAD.top) / few.length))
  const first = { x: DOTS, y: middles.at(-1)! }
  return {
    clicks: 3,
    marks: [
      ...few.flatMap(({ text }, index): Shape[] => {
        const y = middles[index]!
        const end = LABELS + widthIn(text, lead, language)
        return [
          line([[CENTRE.x, CENTRE.y], [LABELS - 14, y]], 5, 'own', { click: 1, motion: 'draw' }),
          line([[end + 16, y], [DOTS - 26, y]], 5, 'own', { click: 1, motion: 'draw' }),
        ]
      }),
      disc(CENTRE.x, CENTRE.y, RADIUS, 'own'),
      word(origin.value, ['origin', 'value'], { x: CENTRE.x - 105, width: 210, baseline: CENTRE.y + 14, size: 84, align: 'center', on: 'own' }),
      label(origin.text, ['origin', 'text'], 'note', { x: CENTRE.x - 100, width: 200, y: CENTRE.y + 26, align: 'center', lines: 2, on: 'own' }),
      label(origin.name, ['origin', 'name'], 'lead', { x: LEFT, width: 2 * (CENTRE.x - LEFT), y: CENTRE.y + RADIUS + 16, align: 'center', tone: 'own' }),
      ...few.map(({ text }, index) => label(text, ['few', index, 'text'], 'lead', { x: LABELS, width: DOTS - LABELS - 50, y: middles[index]!, vertical: 'middle', click: 1 })),
      dots(places, 'aim', { click: 2, motion: 'grow', thin: true }),
      ...middles.map(y => disc(DOTS, y, 17, 'aim', { click: 2 })),
      label(each.text, ['each', 'text'], 'note', { x: first.x - 160, width: 320, y: first.y + 30, align: 'center', tone: 'aim', click: 2 }),
      label(many.value, ['many', 'value'], 'title', { x: 430, width: RIGHT - 430, y: 586, vertical: 'bottom', align: 'end', tone: 'aim', click: 2 }),
      label(many.text, ['many', 'text'], 'text', { x: 430, width: RIGHT - 430, y: 594, align: 'end', click: 3 }),
    ],
  }
}

/** The dots of a stream that opens from a point to its share of the page’s edge. */
function stream(from: number, to: number, height: number): { x: number, y: number, radius: number }[] {
  return Array.from({ length: COLUMNS }, (_, column) => {
    const x = DOTS + 44 + column * STEP
    const share = column / (COLUMNS - 1)
    const rows = Math.min(1 + Math.floor((height - SPREAD.narrow) * share / STEP), Math.floor(height / STEP))
    const middle = from + (to - from) * share
    return Array.from({ length: rows }, (_, row) => ({ x, y: middle + (row - (rows - 1) / 2) * STEP, radius: DOT }))
  }).flat()
}

export const alternative = {
  en: ({ origin, few, each, many }: OneToManyData) => `A disc, ${origin.name}, ${origin.value} ${origin.text}. From it a line runs through each of ${few.map(({ text }) => text).join(', ')} into a pale disc, ${each.text}, and on into a stream of pale dots, each one more, hoped for, that leaves the page: ${many.value}, ${many.text}. The dots are not counted.`,
  zh: ({ origin, few, each, many }: OneToManyData) => `一个圆：${origin.name}，${origin.value}${origin.text}。线从圆出发，经过${few.map(({ text }) => text).join('、')}，到一个浅色圆（${each.text}，期望），再汇成一串串浅色圆点，一直伸出画面：${many.value}，${many.text}。圆点不计数。`,
}
