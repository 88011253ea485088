/**
 * A bundle of lines along the ground, and two curves of value that rise from it until the picture ends: pale and early as was
 * expected, solid and late as it came. An arrow from the one to the other is the delay. Neither shows how high it rises in the end.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { DelayData } from './definition.ts'
import { arrow, label, LEFT, line, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const TOP = 204
/** Enough lines to mean many. */
const BUNDLE = { top: 492, count: 7, pitch: 9, thick: 4 }
const EXPECTED = { x: 340, run: 300 }
const CAME = { x: 720, run: 300 }
/** A curve leaves level and ends steep. */
const LEVEL = 0.62
const STEEP = { before: 0.12, from: 0.55 }
const GAP = { y: 396, from: 18, to: 16 }
const SO = 582

export function draw({ laid, expected, came, gap, value, time, so }: DelayData, language: string): Drawing {
  const from = at(EXPECTED, GAP.y) + GAP.from
  const to = at(CAME, GAP.y) - GAP.to
  const inside = { x: EXPECTED.x + EXPECTED.run + 14, width: CAME.x + CAME.run * 0.84 - EXPECTED.x - EXPECTED.run - 14 }
  const late = { x: CAME.x + CAME.run * 0.86, y: 420 }
  const ground = BUNDLE.top + BUNDLE.count * BUNDLE.pitch
  return {
    clicks: so ? 3 : 2,
    marks: present([
      rising(EXPECTED, 'aim', 1),
      rising(CAME, 'world', 2),
      ...Array.from({ length: BUNDLE.count }, (_, index) => line([[OFF_LEFT, BUNDLE.top + index * BUNDLE.pitch], [OFF_RIGHT, BUNDLE.top + index * BUNDLE.pitch]], BUNDLE.thick, 'given')),
      arrow([LEFT + 2, BUNDLE.top - 14], [LEFT + 2, TOP], 3, 'given', { click: 1 }),
      label(value, ['value'], 'note', { x: LEFT + 20, width: 200, y: TOP - 6, click: 1 }),
      label(laid.text, ['laid', 'text'], 'strong', { x: LEFT + 20, width: EXPECTED.x - LEFT - 20, y: BUNDLE.top - 14, vertical: 'bottom', lines: 3 }),
      label(expected.text, ['expected', 'text'], 'title', { ...inside, y: TOP + 20, lines: 2, on: 'aim', tone: 'aim', click: 1 }),
      arrow([from, GAP.y], [to, GAP.y], 5, 'given', { click: 2, motion: 'draw' }),
      label(gap.text, ['gap', 'text'], 'strong', { x: from + 40, width: to - from - 60, y: GAP.y + 14, lines: 2, on: 'aim', click: 2 }),
      label(came.text, ['came', 'text'], 'title', { x: late.x, width: RIGHT - late.x, y: late.y, vertical: 'middle', lines: 3, on: 'world', click: 2 }),
      label(time, ['time'], 'tick', { x: RIGHT - 300, width: 300, y: ground, align: 'end', tone: 'quiet' }),
      so && label(so.text, ['so', 'text'], 'strong', { x: LEFT, width: RIGHT - LEFT - 100, y: SO + 48 - labelHeight({ text: so.text, style: 'strong', width: RIGHT - LEFT - 100 }, language) / 2, lines: 2, tone: 'aim', click: 3 }),
    ]),
  }
}

type Curve = typeof EXPECTED

/** The points of its Bézier curve. */
function points({ x, run }: Curve) {
  return [[x, BUNDLE.top], [x + run * LEVEL, BUNDLE.top], [x + run * (1 - STEEP.before), TOP + (BUNDLE.top - TOP) * STEEP.from], [x + run, TOP]] as const
}

/** From the ground to where the picture ends, with no edge there. */
function rising(curve: Curve, look: 'aim' | 'world', click: number): Shape {
  const [start, ...others] = points(curve).map(point => point.join(' '))
  const edge = `M${start}C${others.join(' ')}`
  return { mark: 'shape', path: `${edge}H${OFF_RIGHT}V${BUNDLE.top}Z`, edge, look, click, motion: 'grow' }
}

/** Where a curve is at a height; it rises all the way. */
function at(curve: Curve, y: number): number {
  const [a, b, c, d] = points(curve)
  const along = (t: number, axis: 0 | 1) => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (along(middle, 1) > y)
      low = middle
    else high = middle
  }
  return Math.round(along(low, 0))
}

export const alternative = {
  en: ({ laid, expected, came, gap, value, time, so }: DelayData) => `A bundle of lines along the ground: ${laid.text}. Two curves rise from it; upwards is ${value}, to the right is ${time}. The early one, pale: ${expected.text}. The late one, solid: ${came.text}. An arrow from the one to the other: ${gap.text}. Neither shows how high it rises in the end.${so ? ` Below: ${so.text}.` : ''}`,
  zh: ({ laid, expected, came, gap, value, time, so }: DelayData) => `一束线沿地面铺开：${laid.text}。由此升起两条曲线，向上表示${value}，向右表示${time}。早的一条是浅色：${expected.text}；晚的一条是实心：${came.text}。箭头从前者指向后者：${gap.text}。最终升到多高，图中没有表示。${so ? `下方：${so.text}。` : ''}`,
  ja: ({ laid, expected, came, gap, value, time, so }: DelayData) => `地面に沿う線の束：${laid.text}。そこから二つの曲線が立ち上がる。上へは${value}、右へは${time}。早いほうは薄い色：${expected.text}。遅いほうは塗りつぶし：${came.text}。前者から後者へ矢印が渡る：${gap.text}。最後にどこまで高くなるかは示さない。${so ? `下に：${so.text}。` : ''}`,
}
