/** Dots packed behind four dashed walls, which somebody would put up; beside them the same dots, spreading until they leave the page. */
import type { Drawing } from '../marks.ts'
import type { EnclosureData } from './definition.ts'
import { dots, label, LEFT, line, present, RIGHT } from '../marks.ts'

const BOX = { left: 82, right: 452, top: 208, bottom: 428 }
const OPEN = 560
const ROWS = 6
const COLUMNS = 9
const RADIUS = 11

export function draw({ closed, open, also }: EnclosureData): Drawing {
  const middle = (BOX.top + BOX.bottom) / 2
  const pitch = (BOX.bottom - BOX.top - 36) / (ROWS - 1) - 2
  const column = (x: number, spread: number) => Array.from({ length: ROWS }, (_, row) => ({ x, y: middle + (row - (ROWS - 1) / 2) * pitch * spread, radius: RADIUS }))
  const packed = Array.from({ length: COLUMNS }, (_, index) => column(BOX.left + 32 + index * 38.25, 1)).flat()
  const free = Array.from({ length: COLUMNS }, (_, index) => column(OPEN + 20 + index * 48 + index ** 2 * 4.9, 0.72 + index * 0.055)).flat()
  return {
    clicks: also ? 2 : 1,
    marks: present([
      line([[BOX.left, BOX.top], [BOX.right, BOX.top], [BOX.right, BOX.bottom], [BOX.left, BOX.bottom], [BOX.left, BOX.top]], 8, 'doubt'),
      dots(packed, 'given'),
      label(closed.name, ['closed', 'name'], 'title', { x: LEFT, width: OPEN - LEFT - 50, y: 462, lines: 2 }),
      label(closed.text, ['closed', 'text'], 'text', { x: LEFT, width: OPEN - LEFT - 50, y: 556, lines: 2, tone: 'quiet' }),
      dots(free, 'given', { click: 1, motion: 'grow' }),
      label(open.text, ['open', 'text'], 'lead', { x: OPEN, width: RIGHT - OPEN, y: 466, lines: 2, click: 1 }),
      also && label(also.text, ['also', 'text'], 'text', { x: OPEN, width: RIGHT - OPEN, y: 556, lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ closed, open, also }: EnclosureData) => `Dots packed behind four dashed walls: ${closed.text}; ${closed.name}. Beside them as many dots without walls, spreading until they leave the page: ${open.text}.${also ? ` ${also.text}.` : ''}`,
  zh: ({ closed, open, also }: EnclosureData) => `圆点挤在四面虚线围墙里：${closed.text}；${closed.name}。旁边同样的圆点没有墙，一路散开，伸出画面：${open.text}。${also ? `${also.text}。` : ''}`,
}
