/** Equal arrows press on a block from all sides; beside it a pale arrow upwards: where it has to go. */
import type { Drawing, Shape } from '../marks.ts'
import type { PressureData } from './definition.ts'
import { area, arrow, FLOOR, label, LEFT, RIGHT } from '../marks.ts'

const TOP = 196
const QUESTION = 300
const BLOCK = { x: 516, y: 346, width: 288, height: 136 }
/** How many press from above and below, and from each side; where their tails and their tips are, from the block. */
const ARROWS = { along: 5, across: 3, tail: 74, tip: 6, thick: 15 }
const RISE = { left: 944, head: 104, body: 36 }

export function draw({ question, many, force, block, rise }: PressureData): Drawing {
  const side = { x: LEFT, width: QUESTION }
  const { x, y, width, height } = BLOCK
  const around = { x: x - ARROWS.tail, width: width + 2 * ARROWS.tail, align: 'center' as const }
  const press = (from: readonly [number, number], to: readonly [number, number]): Shape => arrow(from, to, ARROWS.thick, 'world', { click: 1 })
  const along = Array.from({ length: ARROWS.along }, (_, index) => x + (index + 0.5) * width / ARROWS.along)
  const across = Array.from({ length: ARROWS.across }, (_, index) => y + (index + 0.5) * height / ARROWS.across)
  const middle = (RISE.left + RIGHT) / 2
  const inside = { x: RISE.left + RISE.body + 8, width: RIGHT - RISE.left - 2 * RISE.body - 16 }
  return {
    clicks: 3,
    marks: [
      label(question.by, ['question', 'by'], 'note', { ...side, y: TOP + 8, tone: 'quiet' }),
      label(question.text, ['question', 'text'], 'title', { ...side, y: TOP + 44, lines: 4 }),
      area(BLOCK, 'own'),
      label(block.text, ['block', 'text'], 'title', { x: x + 14, width: width - 28, y: y + height / 2, vertical: 'middle', align: 'center', lines: 2, on: 'own' }),
      ...along.flatMap(at => [press([at, y - ARROWS.tail], [at, y - ARROWS.tip]), press([at, y + height + ARROWS.tail], [at, y + height + ARROWS.tip])]),
      ...across.flatMap(at => [press([x - ARROWS.tail, at], [x - ARROWS.tip, at]), press([x + width + ARROWS.tail, at], [x + width + ARROWS.tip, at])]),
      label(many.text, ['many', 'text'], 'lead', { ...around, y: y - ARROWS.tail - 10, vertical: 'bottom', lines: 2, click: 1 }),
      label(force.text, ['force', 'text'], 'title', { ...around, y: y + height + ARROWS.tail + 8, click: 2 }),
      { mark: 'shape', path: `M${middle} ${TOP + 2}L${RIGHT - 2} ${TOP + RISE.head}H${RIGHT - RISE.body}V${FLOOR - 2}H${RISE.left + RISE.body}V${TOP + RISE.head}H${RISE.left + 2}Z`, look: 'aim', click: 3, motion: 'slide' },
      label(rise.text, ['rise', 'text'], 'title', { ...inside, y: (TOP + RISE.head + FLOOR) / 2, vertical: 'middle', align: 'center', lines: 5, on: 'aim', tone: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ question, many, force, block, rise }: PressureData) => `${question.by}: ${question.text} Equal arrows (${many.text}: ${force.text}) press on a block, ${block.text}, from all four sides; beside it a pale arrow upwards shows where it has to go: ${rise.text}.`,
  zh: ({ question, many, force, block, rise }: PressureData) => `${question.by}：${question.text}同样的箭头（${many.text}，${force.text}）从四面压向“${block.text}”；旁边一个向上的浅色箭头指出去向：${rise.text}。`,
  ja: ({ question, many, force, block, rise }: PressureData) => `${question.by}：${question.text}同じ矢印（${many.text}、${force.text}）が四方から「${block.text}」を押す。横の上向きの薄い矢印が行き先を示す：${rise.text}。`,
}
