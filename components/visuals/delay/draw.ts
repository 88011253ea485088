/** Each line swells in outline where that was expected, and fills it late; a bracket above, from the one front to the other, is the delay. */
import type { Drawing, Shape } from '../marks.ts'
import type { DelayData } from './definition.ts'
import { arrow, channel, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, RIGHT } from '../marks.ts'

const THIN = 6
const EXPECTED = { x: 290, run: 140 }
const CAME = { x: 690, run: 200 }
const TOP = 268
const BOTTOM = 560
const GAP = 28
/** Of the outline, which stays to be seen around what fills it. */
const EDGE = 4
const INSIDE = 20
const BRACKET = { y: 246, foot: 12 }
const AXIS = FLOOR - 30

export function draw({ lines, laid, expected, came, gap, thickness, time }: DelayData): Drawing {
  const pitch = (BOTTOM - TOP + GAP) / lines
  const thick = pitch - GAP
  const rows = Array.from({ length: lines }, (_, index) => TOP + thick / 2 + index * pitch)
  const [first] = rows as [number]
  const front = { expected: EXPECTED.x + EXPECTED.run / 2, came: CAME.x + CAME.run / 2 }
  const swollen = { expected: EXPECTED.x + EXPECTED.run + INSIDE, came: CAME.x + CAME.run }
  return {
    clicks: 2,
    marks: [
      ...rows.map((y): Shape => ({ ...channel({ x: EXPECTED.x, y, from: THIN, run: EXPECTED.run, to: thick, end: OFF_RIGHT }, 'aim', { click: 1, motion: 'grow' }) })),
      ...rows.map((y): Shape => line([[OFF_LEFT, y], [OFF_RIGHT, y]], THIN, 'world')),
      ...rows.map((y): Shape => channel({ x: CAME.x, y, from: THIN, run: CAME.run, to: thick - EDGE, end: OFF_RIGHT }, 'world', { click: 2, motion: 'grow' })),
      label(laid.text, ['laid', 'text'], 'text', { x: LEFT, width: EXPECTED.x - LEFT - 16, y: first - 14, vertical: 'bottom', lines: 2 }),
      label(expected.text, ['expected', 'text'], 'strong', { x: swollen.expected, width: CAME.x - swollen.expected, y: first - thick / 4, vertical: 'middle', on: 'aim', tone: 'aim', click: 1 }),
      label(came.text, ['came', 'text'], 'strong', { x: swollen.came, width: RIGHT - swollen.came, y: first, vertical: 'middle', lines: 2, on: 'world', click: 2 }),
      line([[front.expected, BRACKET.y + BRACKET.foot], [front.expected, BRACKET.y], [front.came, BRACKET.y], [front.came, BRACKET.y + BRACKET.foot]], 3, 'given', { click: 2, motion: 'draw' }),
      label(gap.text, ['gap', 'text'], 'strong', { x: front.expected, width: front.came - front.expected, y: BRACKET.y - 8, vertical: 'bottom', align: 'center', click: 2 }),
      label(thickness, ['thickness'], 'note', { x: swollen.expected, width: RIGHT - swollen.expected, y: BOTTOM + 6, click: 1 }),
      arrow([LEFT, AXIS], [RIGHT, AXIS], 3, 'given'),
      label(time, ['time'], 'tick', { x: RIGHT - 300, width: 300, y: AXIS + 8, align: 'end', tone: 'quiet' }),
    ],
  }
}

export const alternative = {
  en: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines} thin lines, ${laid.text}, run from left to right; ${thickness}. An outline, pale, swells soon and stays so: ${expected.text}. The line itself fills it only later: ${came.text}. A bracket from the one front to the other: ${gap.text}.`,
  zh: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines}条细线（${laid.text}）从左到右，${thickness}。浅色的轮廓很快变粗，一直延伸到右边：${expected.text}；线本身后来才变粗，填满轮廓：${came.text}。上方的括线从前者连到后者：${gap.text}。`,
  ja: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines}本の細い線（${laid.text}）が左から右へ走る。${thickness}。薄い輪郭はすぐに太くなり、右端まで続く：${expected.text}。線そのものは後になって輪郭を満たす：${came.text}。前者から後者へ上に括弧が渡る：${gap.text}。`,
}
