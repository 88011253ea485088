/** A disc from which dashed arrows lead to a pale disc for each of a few; apart from them, a field of dots that leaves the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { OneToManyData } from './definition.ts'
import { disc, dots, label, LEFT, line, RIGHT, word } from '../marks.ts'

const RADIUS = 122
/** The disc touches the margin. */
const CENTRE = { x: LEFT + RADIUS, y: 372 }
const FEW = { x: 520, radius: 19, label: 556, right: 836 }
const ROWS = { top: 264, bottom: 484 }
const WAY = 318
const HEAD = 13
const FIELD = { left: 868, right: 1290, top: 192, step: 32, rows: 9, radius: 9.5 }
/** What a dot stands for. */
const KEY = 496
/** Nothing leads into the field: that the many come from the one is not said. */
const MANY = Array.from({ length: FIELD.rows * Math.ceil((FIELD.right - FIELD.left) / FIELD.step) }, (_, index) => ({
  x: FIELD.left + Math.floor(index / FIELD.rows) * FIELD.step,
  y: FIELD.top + index % FIELD.rows * FIELD.step,
  radius: FIELD.radius,
}))

export function draw({ origin, way, few, each, many }: OneToManyData): Drawing {
  const middles = few.map((_, index) => ROWS.top + (ROWS.bottom - ROWS.top) * index / (few.length - 1))
  return {
    clicks: 3,
    marks: [
      ...middles.flatMap((y): Shape[] => leads([CENTRE.x, CENTRE.y], [FEW.x - FEW.radius - 8, y])),
      disc(CENTRE.x, CENTRE.y, RADIUS, 'own'),
      word(origin.value, ['origin', 'value'], { x: CENTRE.x - 105, width: 210, baseline: CENTRE.y + 14, size: 84, align: 'center', on: 'own' }),
      label(origin.text, ['origin', 'text'], 'note', { x: CENTRE.x - 100, width: 200, y: CENTRE.y + 26, align: 'center', lines: 2, on: 'own' }),
      label(origin.name, ['origin', 'name'], 'lead', { x: LEFT, width: FEW.x - LEFT - 20, y: CENTRE.y + RADIUS + 16, tone: 'own' }),
      label(way.text, ['way', 'text'], 'text', { x: WAY, width: FEW.x - WAY - 40, y: ROWS.top - 6, vertical: 'bottom', lines: 2, tone: 'aim', click: 1 }),
      label(each.text, ['each', 'text'], 'text', { x: FEW.label, width: FEW.right - FEW.label, y: ROWS.top - 34, vertical: 'bottom', lines: 2, tone: 'aim', click: 1 }),
      ...middles.map(y => disc(FEW.x, y, FEW.radius, 'aim', { click: 1 })),
      ...few.map(({ text }, index) => label(text, ['few', index, 'text'], 'lead', { x: FEW.label, width: FEW.right - FEW.label, y: middles[index]!, vertical: 'middle', click: 1 })),
      dots(MANY, 'aim', { click: 2, motion: 'grow', thin: true }),
      disc(FIELD.left, KEY, FIELD.radius, 'aim', { click: 2, thin: true }),
      label(many.dot, ['many', 'dot'], 'note', { x: FIELD.left + 24, width: RIGHT - FIELD.left - 24, y: KEY, vertical: 'middle', tone: 'quiet', click: 2 }),
      label(many.value, ['many', 'value'], 'title', { x: 430, width: RIGHT - 430, y: 590, vertical: 'bottom', align: 'end', tone: 'aim', click: 2 }),
      label(many.text, ['many', 'text'], 'text', { x: 430, width: RIGHT - 430, y: 598, align: 'end', click: 3 }),
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
  en: ({ origin, way, few, each, many }: OneToManyData) => `A disc, ${origin.name}, ${origin.value} ${origin.text}. From it dashed arrows, ${way.text}, lead to a pale disc each for ${few.map(({ text }) => text).join(', ')}: ${each.text}. Apart from them a field of pale dots, hoped for, leaves the page, ${many.dot}: ${many.value}, ${many.text}. The dots are not counted.`,
  zh: ({ origin, way, few, each, many }: OneToManyData) => `一个圆：${origin.name}，${origin.value}${origin.text}。虚线箭头（${way.text}）从圆出发，各通到一个浅色圆：${few.map(({ text }) => text).join('、')}，${each.text}。另有一片浅色圆点，表示期望，一直伸出画面，${many.dot}：${many.value}，${many.text}。圆点不计数。`,
  ja: ({ origin, way, few, each, many }: OneToManyData) => `円：${origin.name}、${origin.value}${origin.text}。そこから破線の矢印（${way.text}）が、${few.map(({ text }) => text).join('、')}の薄い円へ一本ずつ延びる：${each.text}。離れた所に、望みを表す薄い点の群れが画面の外まで広がる。${many.dot}：${many.value}、${many.text}。点の数に意味はない。`,
}
