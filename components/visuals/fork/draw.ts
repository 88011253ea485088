/** Two lanes on one axis: above, what is done, solid, on it a dashed block that looks back from today; below, from today on, dashed years that may be lost, their end slanted from the least to the most. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { ForkData } from './definition.ts'
import { monthsOf } from '../../../src/base/duration.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { yearsIn } from '../../../src/text/intl.ts'
import { area, arrow, label, LEFT, line, OFF_LEFT, RIGHT, word } from '../marks.ts'
import { extentOf } from '../scale.ts'

/** Where the years begin. */
const NOW = 452
const AXIS = 592
/** What is done goes on after today; how long, is not told. */
const DONE = { top: 322, bottom: 398, point: 38 }
/** How long and how much is not known: the block is as short as it may be seen. */
const BLOCK = { width: 132, top: 222 }
const LOST = { top: 432, bottom: AXIS }
const INSIDE = 28
/** Of what stands at a tick. */
const TICK = 120

export function draw({ now, taken, left }: ForkData, language: string): Drawing {
  const [least, most] = [left.from, left.to].map(time => monthsOf(time) / 12) as [number, number]
  const x = (year: number) => NOW + extentOf([0, year], most, RIGHT - NOW).length
  const rounded = (year: number) => Math.round(year * 10) / 10
  const hasRoom = x(least) - NOW > TICK && x(most) - x(least) > 1.5 * TICK
  const middle = (DONE.top + DONE.bottom) / 2
  const looks = (BLOCK.top + DONE.top) / 2
  /** The slanted end, at a height. */
  const endAt = (y: number) => x(least) + (x(most) - x(least)) * (y - LOST.top) / (LOST.bottom - LOST.top)
  const value = { x: NOW + INSIDE, baseline: LOST.top + 82, size: isUnspaced(language) ? 66 : 76 }
  return {
    clicks: 2,
    marks: [
      { mark: 'shape', path: `M${OFF_LEFT} ${DONE.top}H${NOW}L${NOW + DONE.point} ${middle}L${NOW} ${DONE.bottom}H${OFF_LEFT}Z`, look: 'world' },
      label(taken.way, ['taken', 'way'], 'lead', { x: LEFT, width: NOW - LEFT, y: middle, vertical: 'middle', on: 'world' }),
      line([[OFF_LEFT, AXIS], [RIGHT, AXIS]], 3, 'given'),
      ...[0, ...hasRoom ? [least] : [], most].flatMap((year): (Shape | Label)[] => [
        line([[Math.min(x(year), RIGHT - 1.5), AXIS - 10], [Math.min(x(year), RIGHT - 1.5), AXIS + 10]], 3, 'given'),
        label(year ? year === most ? `+${[rounded(year), yearsIn(language, year)].join(isUnspaced(language) ? '' : ' ').trim()}` : `+${rounded(year)}` : now, year ? ['left', 'to'] : ['now'], 'tick', { x: x(year) - (year === most ? TICK : TICK / 2), width: TICK, y: AXIS + 14, align: year === most ? 'end' : 'center', tone: 'quiet' }),
      ]),
      area({ x: NOW - BLOCK.width, y: BLOCK.top, width: BLOCK.width, height: DONE.top - BLOCK.top - 3 }, 'doubt', { click: 1, motion: 'grow' }),
      arrow([NOW + 92, looks], [NOW + 14, looks], 6, 'given', { click: 1, motion: 'grow' }),
      label(taken.risk, ['taken', 'risk'], 'strong', { x: NOW + 112, width: RIGHT - NOW - 112, y: looks, vertical: 'middle', lines: 3, click: 1 }),
      label(left.way, ['left', 'way'], 'lead', { x: LEFT, width: NOW - LEFT - INSIDE, y: (LOST.top + LOST.bottom) / 2, vertical: 'middle', lines: 2, click: 2 }),
      { mark: 'shape', path: `M${NOW + 3} ${AXIS}V${LOST.top}H${x(least)}L${x(most) - 3} ${AXIS}`, look: 'doubt', click: 2, motion: 'grow' },
      word(left.value, ['left', 'value'], { ...value, width: endAt(value.baseline - 56) - NOW - 2 * INSIDE, least: 40, click: 2 }),
      label(left.label, ['left', 'label'], 'strong', { x: NOW + INSIDE, width: endAt(LOST.bottom - 56) - NOW - 2 * INSIDE, y: LOST.bottom - 24, vertical: 'bottom', click: 2 }),
    ],
  }
}

export const alternative = {
  en: ({ now, taken, left }: ForkData) => `Two lanes on one axis of time. ${taken.way}: a solid bar up to ${now} and on; on it, before that day, a short dashed block: ${taken.risk}. ${left.way}: nothing before ${now}, and from then on, dashed and to scale, ${left.value}: ${left.label}.`,
  zh: ({ now, taken, left }: ForkData) => `同一条时间轴上的两条道。${taken.way}：实心横条到${now}，还在向前；这一天之前，条上有一小块虚线框：${taken.risk}。${left.way}：${now}之前是空白，此后按比例画着虚线框：${left.value}，${left.label}。`,
  ja: ({ now, taken, left }: ForkData) => `一本の時間軸の上の二つの列。${taken.way}：塗りつぶしの棒が${now}まで、さらに先へ延びる。その日より前、棒の上に短い破線の枠：${taken.risk}。${left.way}：${now}までは空白で、そこから破線の枠が縮尺どおりに続く：${left.value}、${left.label}。`,
}
