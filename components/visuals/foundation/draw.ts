/** A block on another’s ground that closes over it; beside it the same block on its own, open above, with room for others. */
import type { Drawing } from '../marks.ts'
import type { FoundationData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, OFF_LEFT, RIGHT } from '../marks.ts'

const LID = 240
const GUEST = 320
const GROUND = 440
const WALL = { from: 540, to: 588 }
const NEXT = 652
const OTHERS = { x: 1034, top: 364, width: 92, gap: 24 }
const INSIDE = 28

export function draw({ before, next }: FoundationData): Drawing {
  const left = { width: WALL.from - LEFT - INSIDE, x: LEFT }
  const right = { width: RIGHT - NEXT - INSIDE, x: NEXT + INSIDE }
  return {
    clicks: 3,
    marks: [
      label(before.when.text, ['before', 'when', 'text'], 'strong', { x: LEFT, y: 198, width: 460 }),
      { mark: 'shape', path: `M${OFF_LEFT} ${LID}H${WALL.to}V${FLOOR}H${OFF_LEFT}V${GROUND}H${WALL.from}V${GUEST}H${OFF_LEFT}Z`, look: 'given' },
      label(before.limit.text, ['before', 'limit', 'text'], 'note', { x: LEFT, y: (LID + GUEST) / 2, width: WALL.to - LEFT - INSIDE, vertical: 'middle', lines: 2, on: 'given' }),
      area({ x: 0, y: GUEST, width: WALL.from, height: GROUND - GUEST, open: ['left'] }, 'own'),
      // In grey the two grounds would be one.
      line([[OFF_LEFT, GUEST], [WALL.from, GUEST], [WALL.from, GROUND], [OFF_LEFT, GROUND]], 2, 'paper'),
      label(before.top.text, ['before', 'top', 'text'], 'title', { ...left, y: (GUEST + GROUND) / 2, vertical: 'middle', on: 'own' }),
      label(before.base.text, ['before', 'base', 'text'], 'large', { ...left, width: 500, y: 516, vertical: 'middle', on: 'given' }),
      label(before.note.text, ['before', 'note', 'text'], 'text', { ...left, width: 490, y: 590, vertical: 'middle', on: 'given' }),
      label(next.when.text, ['next', 'when', 'text'], 'strong', { x: NEXT, y: 198, width: 460, tone: 'aim', click: 1 }),
      area({ x: NEXT, y: GROUND, width: 0, height: FLOOR - GROUND, open: ['right'] }, 'aim', { click: 1, motion: 'slide' }),
      area({ x: NEXT, y: GUEST, width: OTHERS.x - OTHERS.gap - NEXT, height: GROUND - GUEST + 4 }, 'aim', { click: 1, motion: 'slide' }),
      label(next.top.text, ['next', 'top', 'text'], 'title', { x: NEXT + INSIDE, width: OTHERS.x - OTHERS.gap - NEXT - 2 * INSIDE, y: (GUEST + GROUND) / 2, vertical: 'middle', lines: 2, on: 'aim', tone: 'aim', click: 1 }),
      label(next.base.text, ['next', 'base', 'text'], 'large', { ...right, y: 516, vertical: 'middle', on: 'aim', tone: 'aim', click: 1 }),
      label(next.note.text, ['next', 'note', 'text'], 'text', { ...right, y: 590, vertical: 'middle', on: 'aim', click: 2 }),
      ...[0, 1, 2].map(index => area({ x: OTHERS.x + index * (OTHERS.width + OTHERS.gap), y: OTHERS.top, width: OTHERS.width, height: GROUND - OTHERS.top + 4 }, 'aim', { click: 3, motion: 'slide' as const })),
      label(next.others.text, ['next', 'others', 'text'], 'note', { x: OTHERS.x, width: RIGHT - OTHERS.x, y: OTHERS.top - 12, vertical: 'bottom', lines: 3, tone: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ before, next }: FoundationData) => `${before.when.text}: a block, ${before.top.text}, stands on another’s ground, ${before.base.text}, which also closes over it: ${before.limit.text}. ${next.when.text}, hoped for: ${next.top.text} on a ground of its own, ${next.base.text}, open above, with smaller blocks beside it: ${next.others.text}.`,
  zh: ({ before, next }: FoundationData) => `${before.when.text}：${before.top.text}立在别人的地基“${before.base.text}”上，地基的主人还从上方把它罩住：${before.limit.text}。${next.when.text}（期望）：${next.top.text}立在自己的地基“${next.base.text}”上，上方敞开，旁边还有小块：${next.others.text}。`,
  ja: ({ before, next }: FoundationData) => `${before.when.text}：${before.top.text}が他人の土台「${before.base.text}」に立ち、土台は上からも覆いかぶさる：${before.limit.text}。${next.when.text}（望み）：${next.top.text}が自分の土台「${next.base.text}」に立つ。上は開いていて、横に小さな四角がある：${next.others.text}。`,
}
