/** Two columns, one higher, and the block that would make the other as high. Heights show no amount. */
import type { Drawing } from '../marks.ts'
import type { GapData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, present, RIGHT } from '../marks.ts'

const COLUMN = 380
const BETWEEN = 48
const TOP = 232
const LEVEL = 452
const INSIDE = 28

export function draw({ measure, others, own, gap, aim }: GapData): Drawing {
  const second = LEFT + COLUMN + BETWEEN
  const bracket = second + COLUMN + 28
  const inside = { width: COLUMN - 2 * INSIDE }
  return {
    clicks: 2,
    marks: present([
      label(measure.text, ['measure', 'text'], 'note', { x: LEFT, y: 184, width: 2 * COLUMN, tone: 'quiet' }),
      area({ x: LEFT, y: TOP, width: COLUMN, height: FLOOR - TOP }, 'given'),
      label(others.text, ['others', 'text'], 'title', { ...inside, x: LEFT + INSIDE, y: FLOOR - 24, vertical: 'bottom', lines: 2, on: 'given' }),
      area({ x: second, y: LEVEL, width: COLUMN, height: FLOOR - LEVEL }, 'own'),
      label(own.text, ['own', 'text'], 'title', { ...inside, x: second + INSIDE, y: own.note ? FLOOR - 66 : FLOOR - 24, vertical: 'bottom', on: 'own' }),
      own.note && label(own.note, ['own', 'note'], 'text', { ...inside, x: second + INSIDE, y: FLOOR - 26, vertical: 'bottom', on: 'own' }),
      line([[bracket, TOP + 3], [bracket + 22, TOP + 3], [bracket + 22, LEVEL - 3], [bracket, LEVEL - 3]], 6, 'given', { click: 1, motion: 'draw' }),
      label(gap, ['gap'], 'lead', { x: bracket + 46, y: (TOP + LEVEL) / 2, width: RIGHT - bracket - 46, vertical: 'middle', lines: 3, click: 1 }),
      area({ x: second, y: TOP, width: COLUMN, height: LEVEL - TOP - 4 }, 'aim', { click: 2, motion: 'grow' }),
      label(aim.text, ['aim', 'text'], 'title', { ...inside, x: second + INSIDE, y: (TOP + LEVEL) / 2, vertical: 'middle', lines: 2, on: 'aim', tone: 'aim', click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ measure, others, own, gap, aim }: GapData) => `Two columns, ${measure.text}: ${others.text}, the higher; ${own.text}, the lower. Between their tops ${gap}. A pale block, hoped for, would fill it: ${aim.text}.`,
  zh: ({ measure, others, own, gap, aim }: GapData) => `两根柱子，比的是${measure.text}：${others.text}较高，${own.text}较低，两者之间是${gap}。一块浅色表示期望，将把它补上：${aim.text}。`,
  ja: ({ measure, others, own, gap, aim }: GapData) => `二本の柱で比べるのは${measure.text}。高いほうが${others.text}、低いほうが${own.text}、その間が${gap}。薄い四角は望みで、差を埋める：${aim.text}。`,
}
