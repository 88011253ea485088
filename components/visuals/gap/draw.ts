/** Two columns, one higher, and the block that would make the other as high. Heights show no amount. */
import type { Drawing } from '../marks.ts'
import type { GapData } from './definition.ts'
import { area, label, LEFT, present, RIGHT } from '../marks.ts'

const COLUMN = 556
const SECOND = RIGHT - COLUMN
const TOP = 200
const LEVEL = 404
const FOOT = 584
const INSIDE = 28

export function draw({ measure, others, own, aim }: GapData): Drawing {
  const inside = { width: COLUMN - 2 * INSIDE }
  return {
    clicks: 1,
    marks: present([
      area({ x: LEFT, y: TOP, width: COLUMN, height: FOOT - TOP }, 'given'),
      label(others.text, ['others', 'text'], 'title', { ...inside, x: LEFT + INSIDE, y: FOOT - 24, vertical: 'bottom', lines: 2, on: 'given' }),
      area({ x: SECOND, y: LEVEL, width: COLUMN, height: FOOT - LEVEL }, 'own'),
      label(own.text, ['own', 'text'], 'title', { ...inside, x: SECOND + INSIDE, y: own.note ? FOOT - 62 : FOOT - 24, vertical: 'bottom', on: 'own' }),
      own.note && label(own.note, ['own', 'note'], 'note', { ...inside, x: SECOND + INSIDE, y: FOOT - 26, vertical: 'bottom', on: 'own' }),
      area({ x: SECOND, y: TOP, width: COLUMN, height: LEVEL - TOP - 4 }, 'aim', { click: 1, motion: 'grow' }),
      label(aim.text, ['aim', 'text'], 'title', { ...inside, x: SECOND + INSIDE, y: (TOP + LEVEL) / 2, vertical: 'middle', lines: 3, on: 'aim', tone: 'aim', click: 1 }),
      label(measure.text, ['measure', 'text'], 'note', { x: LEFT, y: FOOT + 16, width: measure.note ? COLUMN : RIGHT - LEFT, tone: 'quiet' }),
      measure.note && label(measure.note, ['measure', 'note'], 'note', { x: SECOND, y: FOOT + 16, width: COLUMN, tone: 'quiet', click: 1 }),
    ]),
  }
}

export const alternative = {
  en: ({ measure, others, own, aim }: GapData) => `Two columns, ${measure.text}: ${others.text}, the higher; ${own.text}, the lower. A pale block, hoped for, would make it as high: ${aim.text}.${measure.note ? ` ${measure.note}.` : ''}`,
  zh: ({ measure, others, own, aim }: GapData) => `两根柱子，比的是${measure.text}：${others.text}较高，${own.text}较低。一块浅色表示期望，将把它补到一样高：${aim.text}。${measure.note ? `${measure.note}。` : ''}`,
  ja: ({ measure, others, own, aim }: GapData) => `二本の柱で比べるのは${measure.text}。高いほうが${others.text}、低いほうが${own.text}。薄い四角は望みで、同じ高さまで埋める：${aim.text}。${measure.note ? `${measure.note}。` : ''}`,
}
