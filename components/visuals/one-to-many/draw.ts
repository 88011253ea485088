/** A disc from which dashed arrows lead to dots, each with its name; they are the first in the rows of a field of dots that leaves the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { OneToManyData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { disc, dots, label, LEFT, line, OFF_RIGHT, RIGHT, word } from '../marks.ts'

const RADIUS = 122
/** The disc touches the margin. */
const CENTRE = { x: LEFT + RADIUS, y: 374 }
const HEAD = 13
const DOT = 9.5
/** The last column is cut by the edge of the page. */
const FIELD = { left: 440, top: 206, step: 42, rows: 8 }
/** The names stand in the third row of the field, in the last but one, and in rows between them. */
const NAMES = { first: 2, last: 6 }
/** From the middle of a dot to a text. */
const BESIDE = 24
const COLUMNS = Math.ceil((OFF_RIGHT - FIELD.left) / FIELD.step)
const column = (index: number) => FIELD.left + index * FIELD.step
const row = (index: number) => FIELD.top + index * FIELD.step

export function draw({ origin, each, few, many }: OneToManyData, language: string): Drawing {
  const { lead, text } = measuresIn(language).visual
  const rows = few.map((_, index) => NAMES.first + Math.round((NAMES.last - NAMES.first) * index / (few.length - 1)))
  const lines = [{ row: 1, to: FIELD.left - DOT + widthIn(each.text, text, language) }, ...few.map(({ text }, index) => ({ row: rows[index]!, to: FIELD.left + BESIDE + widthIn(text, lead, language) }))]
  /** A row begins where the text in it ends. */
  const begins = (index: number) => lines.find(({ row }) => row === index)?.to ?? -Infinity
  const free = Array.from({ length: FIELD.rows * COLUMNS }, (_, index) => ({ x: column(Math.floor(index / FIELD.rows)), row: index % FIELD.rows }))
    .filter(({ x, row }) => x - DOT - 10 > begins(row))
  const beside = { width: RIGHT - FIELD.left - BESIDE, vertical: 'middle' as const, click: 1 }
  return {
    clicks: 2,
    marks: [
      ...rows.flatMap((index): Shape[] => leads([CENTRE.x, CENTRE.y], [FIELD.left - DOT - 8, row(index)])),
      disc(CENTRE.x, CENTRE.y, RADIUS, 'own'),
      word(origin.value, ['origin', 'value'], { x: CENTRE.x - 105, width: 210, baseline: CENTRE.y + 14, size: 84, align: 'center', on: 'own' }),
      label(origin.text, ['origin', 'text'], 'note', { x: CENTRE.x - 100, width: 200, y: CENTRE.y + 26, align: 'center', lines: 2, on: 'own' }),
      label(origin.name, ['origin', 'name'], 'strong', { x: LEFT, width: FIELD.left - LEFT - 40, y: 540, lines: 2, tone: 'own' }),
      label(each.text, ['each', 'text'], 'text', { ...beside, x: FIELD.left - DOT, y: row(1) }),
      ...rows.map(index => disc(FIELD.left, row(index), DOT, 'aim', { click: 1, thin: true })),
      ...few.map(({ text }, index) => label(text, ['few', index, 'text'], 'lead', { ...beside, x: FIELD.left + BESIDE, y: row(rows[index]!) })),
      dots(free.map(({ x, row: index }) => ({ x, y: row(index), radius: DOT })), 'aim', { click: 2, motion: 'grow', thin: true }),
      label(many.value, ['many', 'value'], 'title', { x: FIELD.left - DOT, width: RIGHT - FIELD.left + DOT, y: 544, tone: 'aim', click: 2 }),
      label(many.text, ['many', 'text'], 'text', { x: FIELD.left - DOT, width: RIGHT - FIELD.left + DOT, y: 592, tone: 'aim', click: 2 }),
    ],
  }
}

/** A dashed line that ends in the head of an arrow. */
function leads(from: readonly [number, number], [x, y]: readonly [number, number]): Shape[] {
  const angle = Math.atan2(y - from[1], x - from[0])
  const back = (turn: number): [number, number] => [x - HEAD * Math.SQRT2 * Math.cos(angle + turn), y - HEAD * Math.SQRT2 * Math.sin(angle + turn)]
  return [
    line([from, [x - HEAD * Math.cos(angle), y - HEAD * Math.sin(angle)]], 5, 'estimate', { click: 1 }),
    line([back(Math.PI / 4), [x, y], back(-Math.PI / 4)], 5, 'aim', { click: 1 }),
  ]
}

export const alternative = {
  en: ({ origin, each, few, many }: OneToManyData) => `A disc, ${origin.name}, ${origin.value} ${origin.text}. From it dashed arrows lead to a pale dot each, ${each.text} ${few.map(({ text }) => text).join(', ')}. Around and beyond them a field of such dots, hoped for, leaves the page: ${many.value}, ${many.text}. The dots are not counted.`,
  zh: ({ origin, each, few, many }: OneToManyData) => `一个圆：${origin.name}，${origin.value}${origin.text}。虚线箭头从圆出发，各通到一个浅色圆点，${each.text}${few.map(({ text }) => text).join('、')}。这样的圆点连成一片，表示期望，一直伸出画面：${many.value}，${many.text}。圆点不计数。`,
  ja: ({ origin, each, few, many }: OneToManyData) => `円：${origin.name}、${origin.value}${origin.text}。そこから破線の矢印が薄い点へ一本ずつ延びる。${each.text}：${few.map(({ text }) => text).join('、')}。望みを表す同じ点が周りに画面の外まで広がる：${many.value}、${many.text}。点の数に意味はない。`,
}
