/** Each line swells pale where that was expected, and solid where it came; an arrow from the one front to the other is the delay. */
import type { Drawing, Shape } from '../marks.ts'
import type { DelayData } from './definition.ts'
import { arrow, channel, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, RIGHT } from '../marks.ts'

const THIN = 6
const EXPECTED = { x: 270, run: 150, end: 740 }
/** It never levels out: how valuable it is in the end is not told. */
const CAME = { x: EXPECTED.end, run: OFF_RIGHT - EXPECTED.end }
const TOP = 246
const BOTTOM = FLOOR - 54
const HEADS = TOP - 8
/** Of what was expected, over its front. */
const HEAD_AT = 330
const GAP = 20

export function draw({ lines, laid, expected, came, gap, thickness, time }: DelayData): Drawing {
  const pitch = (BOTTOM - TOP) / lines
  const thick = pitch - GAP
  const rows = Array.from({ length: lines }, (_, index) => TOP + (index + 0.5) * pitch)
  const between = rows[Math.floor((lines - 1) / 2)]!
  const front = { expected: EXPECTED.x + EXPECTED.run / 2, came: CAME.x + CAME.run / 2 }
  return {
    clicks: 2,
    marks: [
      ...rows.map((y): Shape => ({ ...channel({ x: EXPECTED.x, y, from: THIN, run: EXPECTED.run, to: thick, end: EXPECTED.end }, 'aim', { click: 1, motion: 'grow' }) })),
      ...rows.map((y): Shape => line([[OFF_LEFT, y], [OFF_RIGHT, y]], THIN, 'world')),
      ...rows.map((y): Shape => channel({ x: CAME.x, y, from: THIN, run: CAME.run, to: thick, end: OFF_RIGHT }, 'world', { click: 2, motion: 'grow' })),
      label(laid.text, ['laid', 'text'], 'text', { x: LEFT, width: HEAD_AT - LEFT - 16, y: HEADS, vertical: 'bottom', lines: 2 }),
      label(expected.text, ['expected', 'text'], 'strong', { x: HEAD_AT, width: CAME.x - HEAD_AT - 10, y: HEADS, vertical: 'bottom', lines: 2, tone: 'aim', click: 1 }),
      label(came.text, ['came', 'text'], 'strong', { x: RIGHT - 420, width: 420, y: HEADS, vertical: 'bottom', align: 'end', lines: 2, click: 2 }),
      arrow([front.expected, between], [front.came, between], 12, 'given', { click: 2, motion: 'grow' }),
      label(gap.text, ['gap', 'text'], 'strong', { x: EXPECTED.x + EXPECTED.run, width: EXPECTED.end - EXPECTED.x - EXPECTED.run - 12, y: between - 8, vertical: 'bottom', click: 2 }),
      arrow([LEFT, FLOOR - 30], [RIGHT, FLOOR - 30], 3, 'given'),
      label(thickness, ['thickness'], 'tick', { x: LEFT, width: 520, y: FLOOR - 20, tone: 'quiet' }),
      label(time, ['time'], 'tick', { x: RIGHT - 300, width: 300, y: FLOOR - 20, align: 'end', tone: 'quiet' }),
    ],
  }
}

export const alternative = {
  en: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines} thin lines, ${laid.text}, run from left to right; ${thickness}. They swell pale and fast first, where it was expected: ${expected.text}; and solid only later: ${came.text}. An arrow from the one front to the other: ${gap.text}.`,
  zh: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines}条细线（${laid.text}）从左到右，${thickness}。先是浅色很快变粗，即人们的预期：${expected.text}；后来才实心变粗：${came.text}。一支箭头从前者指到后者：${gap.text}。`,
  ja: ({ lines, laid, expected, came, gap, thickness }: DelayData) => `${lines}本の細い線（${laid.text}）が左から右へ走る。${thickness}。まず予想された所で薄く急に太くなる：${expected.text}。実際に太くなるのはその後：${came.text}。前者から後者へ矢印が延びる：${gap.text}。`,
}
