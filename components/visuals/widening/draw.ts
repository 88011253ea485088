/** Out of one block a pale horn opens until it leaves the page; below it a dashed wedge leaves the same block and comes to a point. */
import type { Drawing } from '../marks.ts'
import type { WideningData } from './definition.ts'
import { area, channel, label, LEFT, RIGHT, word } from '../marks.ts'

const BLOCK = { end: 330, top: 250, bottom: 622 }
const HORN = { y: 338, from: 120, run: 420, to: 284 }
const FEAR = { y: 556, height: 100, tip: 660 }

export function draw({ what, was, fear, belief, how }: WideningData): Drawing {
  const wide = 720
  const inside = { x: LEFT, width: BLOCK.end - LEFT - 12, on: 'given' as const }
  return {
    clicks: 3,
    marks: [
      area({ x: 0, y: BLOCK.top, width: BLOCK.end, height: BLOCK.bottom - BLOCK.top, open: ['left'] }, 'given'),
      label(what.text, ['what', 'text'], 'title', { ...inside, y: HORN.y, vertical: 'middle', lines: 2 }),
      label(was.text, ['was', 'text'], 'note', { ...inside, y: FEAR.y, vertical: 'middle', lines: 4 }),
      { mark: 'shape', path: `M${BLOCK.end + 6} ${FEAR.y - FEAR.height / 2}L${FEAR.tip} ${FEAR.y}L${BLOCK.end + 6} ${FEAR.y + FEAR.height / 2}`, look: 'doubt', click: 1 },
      label(fear.text, ['fear', 'text'], 'strong', { x: FEAR.tip + 28, width: RIGHT - FEAR.tip - 28, y: FEAR.y, vertical: 'middle', click: 1 }),
      channel({ x: BLOCK.end, y: HORN.y, from: HORN.from, run: HORN.run, to: HORN.to, end: 1300 }, 'aim', { click: 2, motion: 'grow' }),
      word(belief.text, ['belief', 'text'], { x: wide - 4, width: RIGHT - wide, baseline: 328, size: 112, least: 56, on: 'aim', tone: 'aim', click: 2 }),
      label(how.text, ['how', 'text'], 'strong', { x: wide, width: RIGHT - wide, y: 400, vertical: 'middle', lines: 3, on: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ what, was, fear, belief, how }: WideningData) => `A block, ${what.text}: ${was.text}. From it a pale horn opens until it leaves the page: ${belief.text}; ${how.text}. Below, a dashed wedge leaves the block and comes to a point: ${fear.text}.`,
  zh: ({ what, was, fear, belief, how }: WideningData) => `一个方块：${what.text}，${was.text}。浅色喇叭口由此张开，伸出画面：${belief.text}；${how.text}。下方一个虚线尖角也由此伸出，越收越窄：${fear.text}。`,
}
