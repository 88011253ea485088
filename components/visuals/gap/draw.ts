/** Two grounds with torn edges, since how far they are apart is not known; what is to close the gap fills it from edge to edge. */
import type { Drawing, Shape } from '../marks.ts'
import type { GapData } from './definition.ts'
import { FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, RIGHT } from '../marks.ts'

const TOP = 282
const BOTTOM = FLOOR - 8
/** The edges, on the mean. */
const EDGE = { own: 396, others: 836 }
/** Where the tear turns: how far down, and by how much it leaves the mean. */
const TEAR = [[0, 4], [0.11, 30], [0.2, -8], [0.36, 24], [0.44, -28], [0.57, 6], [0.66, -20], [0.82, 32], [0.9, -4], [1, 12]] as const
/** So that the edge of what fills it lies inside. */
const APART = 8
const SIZE = { y: 248, head: 15 }
const INSIDE = 52

type Points = readonly (readonly [x: number, y: number])[]

/** A torn edge from top to bottom; the other side of the gap is torn by another rhythm. */
function tear(x: number, turns: Points): Points {
  return turns.map(([down, out]) => [x + out, TOP + (BOTTOM - TOP) * down])
}

function filled(points: Points, look: Shape['look'], more: Partial<Shape> = {}): Shape {
  return { mark: 'shape', path: `M${points.map(([x, y]) => `${x} ${Math.round(y * 10) / 10}`).join('L')}Z`, look, ...more }
}

export function draw({ own, others, size, aim }: GapData): Drawing {
  const [near, far] = [tear(EDGE.own, TEAR), tear(EDGE.others, TEAR.map(([down, out]) => [1 - down, out] as const).toReversed())]
  const moved = (points: Points, by: number): Points => points.map(([x, y], index) => [x + by, y + (index === 0 ? 2 : index === points.length - 1 ? -2 : 0)])
  const middle = (TOP + BOTTOM) / 2
  const [start, end] = [EDGE.own + 4, EDGE.others - 4]
  const inside = { x: EDGE.own + INSIDE, width: EDGE.others - EDGE.own - 2 * INSIDE, align: 'center' as const, on: 'aim' as const, click: 1 }
  return {
    clicks: 1,
    marks: [
      filled([[OFF_LEFT, TOP], ...near, [OFF_LEFT, BOTTOM]], 'own'),
      label(own.text, ['own', 'text'], 'large', { x: LEFT, width: EDGE.own - INSIDE - LEFT, y: middle, vertical: 'middle', lines: 3, on: 'own' }),
      filled([[OFF_RIGHT, TOP], ...far, [OFF_RIGHT, BOTTOM]], 'given'),
      label(others.text, ['others', 'text'], 'large', { x: EDGE.others + INSIDE, width: RIGHT - EDGE.others - INSIDE, y: middle, vertical: 'middle', lines: 3, on: 'given' }),
      line([[start, SIZE.y], [end, SIZE.y]], 4, 'doubt'),
      line([[start + SIZE.head, SIZE.y - SIZE.head], [start, SIZE.y], [start + SIZE.head, SIZE.y + SIZE.head]], 4, 'given'),
      line([[end - SIZE.head, SIZE.y - SIZE.head], [end, SIZE.y], [end - SIZE.head, SIZE.y + SIZE.head]], 4, 'given'),
      label(size, ['size'], 'note', { x: EDGE.own - 100, width: EDGE.others - EDGE.own + 200, y: SIZE.y - 12, vertical: 'bottom', align: 'center' }),
      filled([...moved(near, APART), ...moved(far, -APART).toReversed()], 'aim', { click: 1, motion: 'grow' }),
      label(aim.text, ['aim', 'text'], 'large', { ...inside, y: middle - 4, vertical: 'bottom', lines: 2, tone: 'aim' }),
      label(aim.note, ['aim', 'note'], 'strong', { ...inside, y: middle + 8, lines: 2 }),
    ],
  }
}

export const alternative = {
  en: ({ own, others, size, aim }: GapData) => `Two grounds with torn edges face each other, ${own.text} and ${others.text}; between them a gap. ${size}. What is to close it, pale, fills it from edge to edge: ${aim.text}, ${aim.note}.`,
  zh: ({ own, others, size, aim }: GapData) => `两块边缘像撕开的色块相对：${own.text}与${others.text}，中间有一道缺口。${size}。一块浅色表示目标，把缺口从一边到另一边填满：${aim.text}，${aim.note}。`,
  ja: ({ own, others, size, aim }: GapData) => `縁の裂けた二つの面、${own.text}と${others.text}が向かい合い、間に隔たりがある。${size}。薄い色の面がそれを端から端まで埋める：${aim.text}、${aim.note}。`,
}
