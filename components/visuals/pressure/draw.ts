/** Many thin lines from beyond the page run together into one thick arrow; it turns up under a block, and above that is its place one step higher. */
import type { Drawing } from '../marks.ts'
import type { PressureData } from './definition.ts'
import { area, FLOOR, label, LEFT, levelCurve, OFF_LEFT, RIGHT } from '../marks.ts'

const QUESTION = 190
const BLOCK = { width: 508, height: 118, top: 362, apart: 8 }
const HIGHER = 236
const THICK = 72
const LINES = 12
/** Where the lines come from, and where they have run together. */
const FROM = { top: 316, x: 84 }
const JOINED = 470
const HEAD = { width: 170, height: 50 }
const BEND = 18
const INSIDE = 26

export function draw({ question, many, force, block, rise }: PressureData): Drawing {
  const x = RIGHT - BLOCK.width
  const middle = x + BLOCK.width / 2
  const tip = BLOCK.top + BLOCK.height + BLOCK.apart
  const neck = tip + HEAD.height
  const top = FLOOR - THICK
  const [near, far] = [middle - THICK / 2, middle + THICK / 2]
  const thin = THICK / LINES
  const lines = Array.from({ length: LINES }, (_, index) => {
    const from = FROM.top + index * (FLOOR - thin / 2 - FROM.top) / (LINES - 1)
    const to = top + (index + 0.5) * thin
    return `M${OFF_LEFT} ${from}H${FROM.x}${levelCurve(FROM.x, from, JOINED, to)}H${JOINED + 4}`
  })
  const turn = [
    `M${JOINED} ${top}H${near - BEND}Q${near} ${top} ${near} ${Math.max(neck, top - BEND)}V${neck}`,
    `H${middle - HEAD.width / 2}L${middle} ${tip}L${middle + HEAD.width / 2} ${neck}H${far}V${FLOOR - THICK}`,
    `Q${far} ${FLOOR} ${far - THICK} ${FLOOR}H${JOINED}Z`,
  ].join('')
  const inside = { x: x + INSIDE, width: BLOCK.width - 2 * INSIDE, vertical: 'middle' as const, align: 'center' as const, lines: 2 }
  return {
    clicks: 3,
    marks: [
      label(question.text, ['question', 'text'], 'text', { x: LEFT, width: RIGHT - LEFT, y: QUESTION, tone: 'quiet' }),
      area({ x, y: BLOCK.top, width: BLOCK.width, height: BLOCK.height }, 'own'),
      label(block.text, ['block', 'text'], 'title', { ...inside, y: BLOCK.top + BLOCK.height / 2, on: 'own' }),
      { mark: 'shape', path: lines.join(''), look: 'world', line: thin, click: 1, motion: 'slide' },
      label(many.text, ['many', 'text'], 'title', { x: LEFT, width: x - LEFT - INSIDE, y: FROM.top - 18, vertical: 'bottom', click: 1 }),
      { mark: 'shape', path: turn, look: 'world', click: 2, motion: 'grow' },
      label(force.text, ['force', 'text'], 'title', { x: JOINED + INSIDE, width: near - JOINED - INSIDE, y: FLOOR - THICK / 2, vertical: 'middle', on: 'world', click: 2 }),
      area({ x, y: HIGHER, width: BLOCK.width, height: BLOCK.height }, 'aim', { click: 3, motion: 'grow' }),
      label(rise.text, ['rise', 'text'], 'title', { ...inside, y: HIGHER + BLOCK.height / 2, on: 'aim', tone: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ question, many, force, block, rise }: PressureData) => `${question.text} Many thin lines, ${many.text}, run together into one thick arrow, ${force.text}, which turns up under a block, ${block.text}. Above the block, pale, its place one step higher: ${rise.text}.`,
  zh: ({ question, many, force, block, rise }: PressureData) => `${question.text}许多细线（${many.text}）汇成一支粗箭头（${force.text}），从下方顶着“${block.text}”这一块；块的上方，浅色画出高一级的位置：${rise.text}。`,
  ja: ({ question, many, force, block, rise }: PressureData) => `${question.text}多くの細い線（${many.text}）が一本の太い矢印（${force.text}）に集まり、「${block.text}」という塊を下から押す。塊の上に薄く、一段高い位置：${rise.text}。`,
}
