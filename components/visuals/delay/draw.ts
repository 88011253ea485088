/** Each line swells pale where that was expected, and solid where it came; what lies between is the delay. */
import type { Drawing, Shape } from '../marks.ts'
import type { DelayData } from './definition.ts'
import { arrow, channel, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, RIGHT } from '../marks.ts'

const THIN = 4
const EXPECTED = { x: 300, run: 190 }
const CAME = { x: 690, run: 230 }
const TOP = 284
const BOTTOM = FLOOR - 54

export function draw({ lines, laid, expected, came, thickness, time }: DelayData): Drawing {
  const pitch = (BOTTOM - TOP) / lines
  const thick = pitch - 10
  const rows = Array.from({ length: lines }, (_, index) => TOP + (index + 0.5) * pitch)
  return {
    clicks: 2,
    marks: [
      label(thickness, ['thickness'], 'note', { x: LEFT, width: RIGHT - LEFT, y: 162, tone: 'quiet' }),
      ...rows.map((y): Shape => channel({ x: EXPECTED.x, y, from: THIN, run: EXPECTED.run, to: thick, end: OFF_RIGHT }, 'aim', { click: 1, motion: 'grow', thin: true })),
      ...rows.map((y): Shape => line([[OFF_LEFT, y], [OFF_RIGHT, y]], THIN, 'world')),
      ...rows.map((y): Shape => channel({ x: CAME.x, y, from: THIN, run: CAME.run, to: thick, end: OFF_RIGHT }, 'world', { click: 2, motion: 'grow' })),
      label(laid.text, ['laid', 'text'], 'text', { x: LEFT, width: EXPECTED.x - LEFT - 16, y: TOP - 14, vertical: 'bottom', lines: 2 }),
      label(expected.text, ['expected', 'text'], 'text', { x: EXPECTED.x + 20, width: CAME.x - EXPECTED.x - 10, y: TOP - 14, vertical: 'bottom', lines: 2, tone: 'aim', click: 1 }),
      label(came.text, ['came', 'text'], 'lead', { x: CAME.x + 100, width: RIGHT - CAME.x - 100, y: TOP - 14, vertical: 'bottom', lines: 2, click: 2 }),
      arrow([LEFT, BOTTOM + 28], [EXPECTED.x, BOTTOM + 28], 5, 'given'),
      label(time, ['time'], 'note', { x: EXPECTED.x + 14, width: 300, y: BOTTOM + 12, tone: 'quiet' }),
    ],
  }
}

export const alternative = {
  en: ({ lines, laid, expected, came, thickness }: DelayData) => `${lines} thin lines, ${laid.text}, run from left to right; their thickness is ${thickness}. They swell pale first, where it was expected: ${expected.text}; and solid only later: ${came.text}.`,
  zh: ({ lines, laid, expected, came, thickness }: DelayData) => `${lines}条细线（${laid.text}）从左到右，粗细表示${thickness}。先是浅色变粗，即人们的预期：${expected.text}；后来才实心变粗：${came.text}。`,
  ja: ({ lines, laid, expected, came, thickness }: DelayData) => `${lines}本の細い線（${laid.text}）が左から右へ走り、太さは${thickness}を表す。まず予想された所で薄く太くなる：${expected.text}。実際に太くなるのはその後：${came.text}。`,
}
