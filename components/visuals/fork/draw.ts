/** A road that goes on solid, with a dashed hump on it; from it a dashed one leads down, along years that may be lost, its end slanted from the least to the most. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { ForkData } from './definition.ts'
import { monthsOf } from '../../../src/base/duration.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { yearsIn } from '../../../src/text/intl.ts'
import { label, LEFT, levelCurve, line, OFF_LEFT, OFF_RIGHT, RIGHT, word } from '../marks.ts'
import { extentOf } from '../scale.ts'

const ROAD = { thick: 76, before: 404, after: 336, from: 330 }
const HUMP = { from: 520, up: 90, to: 1180, top: 204 }
/** Where the ways part, and the years begin. */
const NOW = 480
const AXIS = 596
const LOST = 432
/** Where the edges of the dashed road leave the other: below it, and in the crotch, at the height of its upper edge. */
const LEAVES = { below: 190, crotch: 375 }
const INSIDE = 24
/** Of what stands at a tick. */
const TICK = 120

export function draw({ stem, now, taken, left }: ForkData, language: string): Drawing {
  const [least, most] = [left.from, left.to].map(time => monthsOf(time) / 12) as [number, number]
  const x = (year: number) => NOW + extentOf([0, year], most, RIGHT - NOW).length
  const rounded = (year: number) => Math.round(year * 10) / 10
  const hasRoom = x(least) - NOW > TICK && x(most) - x(least) > 1.5 * TICK
  const { thick, before, after, from } = ROAD
  const half = thick / 2
  const road = `M${OFF_LEFT} ${before - half}H${from}${levelCurve(from, before - half, NOW, after - half)}H${OFF_RIGHT}V${after + half}H${NOW}${levelCurve(NOW, after + half, from, before + half)}H${OFF_LEFT}Z`
  const ground = after - half - 6
  const hump = `M${HUMP.from} ${ground}${levelCurve(HUMP.from, ground, HUMP.from + HUMP.up, HUMP.top)}H${HUMP.to - HUMP.up}${levelCurve(HUMP.to - HUMP.up, HUMP.top, HUMP.to, ground)}`
  const lost = `M${LEAVES.crotch} ${LOST}H${x(least)}L${x(most)} ${AXIS - 3}H${NOW}C${NOW - 120} ${AXIS - 3} ${LEAVES.below + 110} ${AXIS - 40} ${LEAVES.below} ${before + half + 3}`
  return {
    clicks: 2,
    marks: [
      { mark: 'shape', path: road, look: 'world' },
      label(stem.text, ['stem', 'text'], 'strong', { x: LEFT, width: from - LEFT + 20, y: before - half - 12, vertical: 'bottom', lines: 2 }),
      label(taken.way, ['taken', 'way'], 'lead', { x: HUMP.from, width: RIGHT - HUMP.from, y: after, vertical: 'middle', on: 'world' }),
      { mark: 'shape', path: hump, look: 'doubt', click: 1, motion: 'grow' },
      label(taken.risk, ['taken', 'risk'], 'strong', { x: HUMP.from + HUMP.up, width: HUMP.to - HUMP.from - 2 * HUMP.up, y: (HUMP.top + ground) / 2, vertical: 'middle', align: 'center', lines: 2, click: 1 }),
      { mark: 'shape', path: lost, look: 'doubt', click: 2, motion: 'grow' },
      label(left.way, ['left', 'way'], 'lead', { x: LEFT, width: 240, y: AXIS - 6, vertical: 'bottom', lines: 2, click: 2 }),
      word(left.value, ['left', 'value'], { x: NOW + INSIDE, width: x(least) - NOW - 2 * INSIDE, baseline: LOST + 90, size: 100, least: 40, click: 2 }),
      label(left.label, ['left', 'label'], 'strong', { x: NOW + INSIDE, width: (x(least) + x(most)) / 2 - NOW - INSIDE, y: AXIS - 18, vertical: 'bottom', click: 2 }),
      ...[0, ...hasRoom ? [least] : [], most].flatMap((year): (Shape | Label)[] => [
        line([[Math.min(x(year), RIGHT - 1.5), AXIS], [Math.min(x(year), RIGHT - 1.5), AXIS + 10]], 3, 'given', { click: 2 }),
        label(year ? year === most ? `+${[rounded(year), yearsIn(language, year)].join(isUnspaced(language) ? '' : ' ').trim()}` : `+${rounded(year)}` : now, year ? ['left', 'to'] : ['now'], 'tick', { x: x(year) - (year === most ? TICK : TICK / 2), width: TICK, y: AXIS + 12, align: year === most ? 'end' : 'center', tone: 'quiet', click: 2 }),
      ]),
    ],
  }
}

export const alternative = {
  en: ({ stem, now, taken, left }: ForkData) => `A road, ${stem.text}, goes on solid: ${taken.way}; a dashed hump on it: ${taken.risk}. From it a dashed way leads down: ${left.way}. There, dashed, from ${now} on and to scale, ${left.value} ${left.label}.`,
  zh: ({ stem, now, taken, left }: ForkData) => `一条路（${stem.text}）实线向前：${taken.way}；路上有一处虚线隆起：${taken.risk}。一条虚线岔向下方：${left.way}。那里从${now}起按比例画着虚线框：${left.value}，${left.label}。`,
  ja: ({ stem, now, taken, left }: ForkData) => `道（${stem.text}）がまっすぐ続く：${taken.way}。その上に破線のふくらみ：${taken.risk}。破線の道が下へ分かれる：${left.way}。そこに${now}からの年数が縮尺どおり破線で示される：${left.value}、${left.label}。`,
}
