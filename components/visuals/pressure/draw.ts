/** Two jaws from beyond the page press on a block; out of it, as wide, rises what has to come. */
import type { Drawing } from '../marks.ts'
import type { PressureData } from './definition.ts'
import { area, FLOOR, label, LEFT, OFF_LEFT, OFF_RIGHT, RIGHT } from '../marks.ts'

const TOP = 200
const BLOCK = { x: 486, y: 500, width: 308, height: FLOOR - 500 }
/** From a tip to its shoulders: of a jaw, of the column. */
const TIP = 64
const CREST = 130
/** From a jaw to the block. */
const APART = 8
const QUESTION = { width: 370, text: TOP + 38 }
const INSIDE = 26

export function draw({ question, many, force, block, rise }: PressureData): Drawing {
  const { x, y, width, height } = BLOCK
  const right = x + width
  const middle = y + height / 2
  const jaw = (from: number, tip: number) => `M${from} ${y}H${tip - Math.sign(tip - from) * TIP}L${tip} ${middle}L${tip - Math.sign(tip - from) * TIP} ${FLOOR}H${from}Z`
  const inside = { x: x + INSIDE, width: width - 2 * INSIDE, vertical: 'middle' as const, align: 'center' as const }
  const side = { y: middle, vertical: 'middle' as const, lines: 2, on: 'world' as const }
  const second = right + APART + TIP + INSIDE
  return {
    clicks: 3,
    marks: [
      label(question.by, ['question', 'by'], 'note', { x: LEFT, width: QUESTION.width, y: TOP - 4, tone: 'quiet' }),
      label(question.text, ['question', 'text'], 'title', { x: LEFT, width: QUESTION.width, y: QUESTION.text, lines: 4 }),
      area(BLOCK, 'own'),
      label(block.text, ['block', 'text'], 'title', { ...inside, y: middle, lines: 3, on: 'own' }),
      { mark: 'shape', path: jaw(OFF_LEFT, x - APART), look: 'world', click: 1, motion: 'slide' },
      label(many.text, ['many', 'text'], 'title', { ...side, x: LEFT, width: x - APART - TIP - LEFT, click: 1 }),
      { mark: 'shape', path: jaw(OFF_RIGHT, right + APART), look: 'world', click: 2, motion: 'slide' },
      label(force.text, ['force', 'text'], 'title', { ...side, x: second, width: RIGHT - second, click: 2 }),
      { mark: 'shape', path: `M${x + 2} ${y - 4}V${TOP + CREST}L${x + width / 2} ${TOP + 2}L${right - 2} ${TOP + CREST}V${y - 4}Z`, look: 'aim', click: 3, motion: 'grow' },
      label(rise.text, ['rise', 'text'], 'title', { ...inside, y: (TOP + CREST / 2 + y) / 2, lines: 4, on: 'aim', tone: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ question, many, force, block, rise }: PressureData) => `${question.by}: ${question.text} A block, ${block.text}, is pressed from the left, ${many.text}, and from the right, ${force.text}; out of it, as wide as it is, rises a pale column, which is still to come: ${rise.text}.`,
  zh: ({ question, many, force, block, rise }: PressureData) => `${question.by}：${question.text}“${block.text}”这一块，左边压着“${many.text}”，右边压着“${force.text}”；从中升起一根同样宽的浅色柱，表示有待实现：${rise.text}。`,
  ja: ({ question, many, force, block, rise }: PressureData) => `${question.by}：${question.text}「${block.text}」という塊を、左から「${many.text}」、右から「${force.text}」が押す。そこから同じ幅の薄い柱が上へ伸びる（これから）：${rise.text}。`,
}
