/** A disc from which a dashed line runs through each of a few labels to a pale disc; apart from them, a field of dots that leaves the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { OneToManyData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { disc, dots, label, LEFT, line, RIGHT, word } from '../marks.ts'

const RADIUS = 122
/** The disc touches the margin. */
const CENTRE = { x: LEFT + RADIUS, y: 372 }
const LABELS = 372
const DOTS = 668
const ROWS = { top: 176, bottom: 532 }
const FIELD = { left: 852, right: 1290, top: 192, step: 32, rows: 10, radius: 9.5 }
/** Nothing leads into the field: that the many come from the one is not said. */
const MANY = Array.from({ length: FIELD.rows * Math.ceil((FIELD.right - FIELD.left) / FIELD.step) }, (_, index) => ({
  x: FIELD.left + Math.floor(index / FIELD.rows) * FIELD.step,
  y: FIELD.top + index % FIELD.rows * FIELD.step,
  radius: FIELD.radius,
}))

export function draw({ origin, few, each, many }: OneToManyData, language: string): Drawing {
  const { lead } = measuresIn(language).visual
  const middles = few.map((_, index) => ROWS.top + 40 + (index + 0.5) * (ROWS.bottom - ROWS.top - 80) / few.length)
  const first = { x: DOTS, y: middles.at(-1)! }
  return {
    clicks: 3,
    marks: [
      ...few.flatMap(({ text }, index): Shape[] => {
        const y = middles[index]!
        const end = LABELS + widthIn(text, lead, language)
        return [
          line([[CENTRE.x, CENTRE.y], [LABELS - 14, y]], 5, 'estimate', { click: 1 }),
          line([[end + 16, y], [DOTS - 26, y]], 5, 'estimate', { click: 1 }),
        ]
      }),
      disc(CENTRE.x, CENTRE.y, RADIUS, 'own'),
      word(origin.value, ['origin', 'value'], { x: CENTRE.x - 105, width: 210, baseline: CENTRE.y + 14, size: 84, align: 'center', on: 'own' }),
      label(origin.text, ['origin', 'text'], 'note', { x: CENTRE.x - 100, width: 200, y: CENTRE.y + 26, align: 'center', lines: 2, on: 'own' }),
      label(origin.name, ['origin', 'name'], 'lead', { x: LEFT, width: LABELS - LEFT - 20, y: CENTRE.y + RADIUS + 16, tone: 'own' }),
      ...few.map(({ text }, index) => label(text, ['few', index, 'text'], 'lead', { x: LABELS, width: DOTS - LABELS - 50, y: middles[index]!, vertical: 'middle', click: 1 })),
      ...middles.map(y => disc(DOTS, y, 17, 'aim', { click: 1 })),
      dots(MANY, 'aim', { click: 2, motion: 'grow', thin: true }),
      label(each.text, ['each', 'text'], 'note', { x: first.x - 160, width: 320, y: first.y + 30, align: 'center', tone: 'aim', click: 1 }),
      label(many.value, ['many', 'value'], 'title', { x: 430, width: RIGHT - 430, y: 586, vertical: 'bottom', align: 'end', tone: 'aim', click: 2 }),
      label(many.text, ['many', 'text'], 'text', { x: 430, width: RIGHT - 430, y: 594, align: 'end', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ origin, few, each, many }: OneToManyData) => `A disc, ${origin.name}, ${origin.value} ${origin.text}. From it a dashed line runs through each of ${few.map(({ text }) => text).join(', ')} to a pale disc, ${each.text}. Apart from them a field of pale dots, hoped for, leaves the page: ${many.value}, ${many.text}. The dots are not counted.`,
  zh: ({ origin, few, each, many }: OneToManyData) => `一个圆：${origin.name}，${origin.value}${origin.text}。虚线从圆出发，经过${few.map(({ text }) => text).join('、')}，各到一个浅色圆：${each.text}。另有一片浅色圆点，表示期望，一直伸出画面：${many.value}，${many.text}。圆点不计数。`,
}
