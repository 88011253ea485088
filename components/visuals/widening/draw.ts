/**
 * One block, below it how it was done before, and both ways on from it until they leave the page: in dashes it narrows, as is feared, but not to nothing, which
 * nobody says; around that it widens, pale.
 */
import type { Drawing } from '../marks.ts'
import type { WideningData } from './definition.ts'
import { area, channel, FLOOR, label, LEFT, levelCurve, OFF_RIGHT, RIGHT } from '../marks.ts'

const TOP = 200
const MIDDLE = (TOP + FLOOR) / 2
const BLOCK = { end: 338, height: 132 }
const RUN = 292
const FEARED = 72
const INSIDE = 652

export function draw({ what, was, fear, belief, how }: WideningData): Drawing {
  const half = BLOCK.height / 2
  const curve = (side: number) => `M${BLOCK.end + 10} ${MIDDLE + side * (half - 3)}${levelCurve(BLOCK.end + 10, MIDDLE + side * (half - 3), BLOCK.end + RUN, MIDDLE + side * FEARED / 2)}H${OFF_RIGHT}`
  const beside = { x: INSIDE, width: RIGHT - INSIDE, on: 'aim' as const }
  const [upper, lower] = [-1, 1].map(side => MIDDLE + side * ((FLOOR - TOP) / 2 + FEARED / 2) / 2)
  return {
    clicks: 3,
    marks: [
      area({ x: 0, y: MIDDLE - half, width: BLOCK.end, height: BLOCK.height, open: ['left'] }, 'world'),
      label(what.text, ['what', 'text'], 'title', { x: LEFT, width: BLOCK.end - LEFT - 12, y: MIDDLE, vertical: 'middle', lines: 2, on: 'world' }),
      channel({ x: BLOCK.end + 2, y: MIDDLE, from: BLOCK.height - 4, run: RUN, to: FLOOR - TOP - 4, end: OFF_RIGHT }, 'aim', { click: 2, motion: 'grow' }),
      { mark: 'shape', path: curve(-1) + curve(1), look: 'doubt', click: 1 },
      label(fear.text, ['fear', 'text'], 'strong', { ...beside, y: MIDDLE, vertical: 'middle', click: 1 }),
      label(belief.text, ['belief', 'text'], 'large', { ...beside, y: upper!, vertical: 'middle', lines: 2, tone: 'aim', click: 2 }),
      label(was.text, ['was', 'text'], 'note', { x: LEFT, width: BLOCK.end - LEFT, y: MIDDLE + half + 16, lines: 3, click: 3 }),
      label(how.text, ['how', 'text'], 'strong', { ...beside, y: lower!, vertical: 'middle', lines: 3, click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ what, was, fear, belief, how }: WideningData) => `A block, ${what.text}, with words below it, ${was.text}, and two ways on from it. In dashes it narrows, but not to nothing: ${fear.text}. Around that it widens, pale, until it leaves the page: ${belief.text}. ${how.text}.`,
  zh: ({ what, was, fear, belief, how }: WideningData) => `一块“${what.text}”，下面写着“${was.text}”，由它引出两种走向。虚线收窄，但没有收到零：${fear.text}。外面以浅色张开，伸出画面：${belief.text}。${how.text}。`,
  ja: ({ what, was, fear, belief, how }: WideningData) => `塊「${what.text}」（下に「${was.text}」）と、そこから続く二つの行方。破線は狭まるが、なくなりはしない：${fear.text}。その外側は薄い色で、画面の外まで広がる：${belief.text}。${how.text}。`,
}
