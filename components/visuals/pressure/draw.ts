/** Equal arrows push a block up from below; above it the way it has to go. */
import type { Drawing } from '../marks.ts'
import type { PressureData } from './definition.ts'
import { area, arrow, FLOOR, label, LEFT, RIGHT } from '../marks.ts'

const BLOCK = { x: 520, y: 396, height: 96 }
const ARROWS = 9
const TOP = 196

export function draw({ question, many, force, block, rise }: PressureData): Drawing {
  const width = RIGHT - BLOCK.x
  const middle = BLOCK.x + width / 2
  const side = { x: LEFT, width: BLOCK.x - LEFT - 40 }
  return {
    clicks: 3,
    marks: [
      label(question.by, ['question', 'by'], 'note', { ...side, y: TOP + 8, tone: 'quiet' }),
      label(question.text, ['question', 'text'], 'title', { ...side, y: TOP + 44, lines: 3 }),
      area({ x: BLOCK.x, y: BLOCK.y, width, height: BLOCK.height }, 'own'),
      label(block.text, ['block', 'text'], 'title', { x: BLOCK.x + 20, width: width - 40, y: BLOCK.y + BLOCK.height / 2, vertical: 'middle', align: 'center', on: 'own' }),
      ...Array.from({ length: ARROWS }, (_, index) => {
        const x = BLOCK.x + (index + 0.5) * width / ARROWS
        return arrow([x, FLOOR], [x, BLOCK.y + BLOCK.height + 4], 14, 'given', { click: 1, motion: 'slide' as const })
      }),
      label(many.text, ['many', 'text'], 'text', { ...side, y: 528, vertical: 'bottom', align: 'end', lines: 2, click: 1 }),
      label(force.text, ['force', 'text'], 'title', { ...side, y: 538, align: 'end', lines: 2, click: 2 }),
      { mark: 'shape', path: `M${middle} ${TOP}L${RIGHT - 20} ${TOP + 90}H${RIGHT - 120}V${BLOCK.y - 8}H${BLOCK.x + 120}V${TOP + 90}H${BLOCK.x + 20}Z`, look: 'aim', click: 3, motion: 'slide' },
      label(rise.text, ['rise', 'text'], 'title', { x: BLOCK.x + 134, width: width - 268, y: 322, vertical: 'middle', align: 'center', lines: 2, on: 'aim', tone: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ question, many, force, block, rise }: PressureData) => `${question.by}: ${question.text} Equal arrows (${many.text}: ${force.text}) push a block, ${block.text}, up from below; a pale arrow above it shows where it has to go: ${rise.text}.`,
  zh: ({ question, many, force, block, rise }: PressureData) => `${question.by}：${question.text}一排同样的箭头（${many.text}，${force.text}）从下面把“${block.text}”往上推；上方浅色箭头指出去向：${rise.text}。`,
}
