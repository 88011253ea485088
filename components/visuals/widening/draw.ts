/** The same band twice: above, in dashes, it comes to a point, as is feared; below it opens, pale, until it leaves the page. */
import type { Drawing } from '../marks.ts'
import type { WideningData } from './definition.ts'
import { area, channel, label, LEFT, RIGHT, word } from '../marks.ts'

const BAND = { end: 356, height: 108 }
const FEAR = { y: 254, tip: 640 }
const HORN = { y: 482, run: 380, to: 300 }
const INSIDE = 722

export function draw({ what, was, fear, belief, how }: WideningData): Drawing {
  const edge = BAND.end + 6
  const half = BAND.height / 2
  return {
    clicks: 3,
    marks: [
      ...[FEAR.y, HORN.y].flatMap(y => [
        area({ x: 0, y: y - half, width: BAND.end, height: BAND.height, open: ['left'] }, 'world'),
        label(what.text, ['what', 'text'], 'title', { x: LEFT, width: BAND.end - LEFT - 12, y, vertical: 'middle', lines: 2, on: 'world' }),
      ]),
      label(was.text, ['was', 'text'], 'note', { x: LEFT, width: BAND.end - LEFT - 8, y: HORN.y + half + 12, lines: 3, tone: 'quiet' }),
      { mark: 'shape', path: `M${edge} ${FEAR.y - half + 3}L${FEAR.tip} ${FEAR.y}L${edge} ${FEAR.y + half - 3}`, look: 'doubt', click: 1 },
      label(fear.text, ['fear', 'text'], 'lead', { x: INSIDE, width: RIGHT - INSIDE, y: FEAR.y, vertical: 'middle', lines: 2, click: 1 }),
      channel({ x: BAND.end, y: HORN.y, from: BAND.height - 4, run: HORN.run, to: HORN.to, end: 1300 }, 'aim', { click: 2, motion: 'grow' }),
      word(belief.text, ['belief', 'text'], { x: INSIDE - 3, width: RIGHT - INSIDE, baseline: HORN.y - 10, size: 112, least: 56, on: 'aim', tone: 'aim', click: 2 }),
      label(how.text, ['how', 'text'], 'strong', { x: INSIDE, width: RIGHT - INSIDE, y: HORN.y + 22, lines: 3, on: 'aim', click: 3 }),
    ],
  }
}

export const alternative = {
  en: ({ what, was, fear, belief, how }: WideningData) => `The same band twice, ${what.text}: ${was.text}. Above, in dashes, it comes to a point: ${fear.text}. Below it opens, pale, until it leaves the page: ${belief.text}; ${how.text}.`,
  zh: ({ what, was, fear, belief, how }: WideningData) => `同一条带子画了两次：${what.text}，${was.text}。上面一条以虚线收成一点：${fear.text}。下面一条以浅色张开，伸出画面：${belief.text}；${how.text}。`,
  ja: ({ what, was, fear, belief, how }: WideningData) => `同じ帯が二本、${what.text}：${was.text}。上は破線で、一点に狭まる：${fear.text}。下は薄い色で、画面の外まで広がる：${belief.text}、${how.text}。`,
}
