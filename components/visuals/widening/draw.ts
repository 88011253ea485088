/**
 * One band that comes in from the left, and two ways on from it over one level foot: in dashes its upper edge falls, as is feared,
 * but not to nothing, which nobody says; pale, it rises as high as the picture, and both leave the page.
 */
import type { Drawing } from '../marks.ts'
import type { WideningData } from './definition.ts'
import { area, FLOOR, label, LEFT, levelCurve, OFF_RIGHT, RIGHT, TOP } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const BAND = { end: 400, top: 452, foot: FLOOR - 6 }
const RUN = 330
const FEARED = { run: 420, top: 570 }
/** Where the pale area is as wide as its words need. */
const INSIDE = 644
const WORDS = { top: 236, apart: 22, how: 26 }

export function draw({ what, was, fear, belief, how }: WideningData, language: string): Drawing {
  const inside = { x: INSIDE, width: RIGHT - INSIDE, on: 'aim' as const }
  const upper = `M${BAND.end + 2} ${BAND.top + 2}${levelCurve(BAND.end + 2, BAND.top + 2, BAND.end + RUN, TOP + 6)}H${OFF_RIGHT}`
  const lower = `M${OFF_RIGHT} ${BAND.foot - 2}H${BAND.end + 2}Z`
  const feared = `M${BAND.end + 10} ${BAND.top + 8}${levelCurve(BAND.end + 10, BAND.top + 8, BAND.end + FEARED.run, FEARED.top)}H${OFF_RIGHT}`
  const below = WORDS.top + labelHeight({ text: belief.text, style: 'large', width: inside.width }, language) + WORDS.apart
  return {
    clicks: 3,
    marks: [
      { mark: 'shape', path: `${upper}V${BAND.foot - 2}H${BAND.end + 2}Z`, edge: `${upper}${lower.replace('Z', '')}`, look: 'aim', click: 2, motion: 'grow' },
      area({ x: 0, y: BAND.top, width: BAND.end, height: BAND.foot - BAND.top, open: ['left'] }, 'world'),
      label(what.text, ['what', 'text'], 'large', { x: LEFT, width: BAND.end - LEFT - 12, y: (BAND.top + BAND.foot) / 2, vertical: 'middle', lines: 2, on: 'world' }),
      label(was.text, ['was', 'text'], 'strong', { x: LEFT, width: BAND.end - LEFT - 20, y: BAND.top - 16, vertical: 'bottom', lines: 3, click: 3 }),
      { mark: 'shape', path: feared, look: 'doubt', click: 1 },
      label(fear.text, ['fear', 'text'], 'strong', { x: BAND.end + FEARED.run, width: RIGHT - BAND.end - FEARED.run, y: (FEARED.top + BAND.foot) / 2, vertical: 'middle', on: 'aim', click: 1 }),
      label(belief.text, ['belief', 'text'], 'large', { ...inside, y: WORDS.top, lines: 2, tone: 'aim', click: 2 }),
      label(how.text, ['how', 'text'], 'strong', { ...inside, y: below, lines: 3, click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ what, was, fear, belief, how }: WideningData) => `A band comes in from the left: ${what.text}. Above it: ${was.text}. Two ways lead on from it. In dashes its edge falls, but not to nothing: ${fear.text}. Pale, it widens high above that and leaves the page: ${belief.text}. ${how.text}.`,
  zh: ({ what, was, fear, belief, how }: WideningData) => `一条带子从左边进来：${what.text}；上方写着：${was.text}。由它引出两种走向。虚线的边往下落，但没有落到零：${fear.text}。浅色的一种高高张开，伸出画面：${belief.text}。${how.text}。`,
  ja: ({ what, was, fear, belief, how }: WideningData) => `左から入る帯：${what.text}。その上に：${was.text}。そこから二つの行方が続く。破線の縁は下がるが、なくなりはしない：${fear.text}。薄い色のほうは高く広がり、画面の外まで続く：${belief.text}。${how.text}。`,
}
