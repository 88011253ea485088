/** The word, and that it equals what nobody has said: a dashed frame with a question mark. Below, in columns, what is said of it all the same. */
import type { Drawing } from '../marks.ts'
import type { UndefinedTermData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, label, LEFT, line, RIGHT, word } from '../marks.ts'

const GAP = 24
/** The frame stands over the last of three columns. */
const FRAME = { top: 200, height: 272, width: (RIGHT - LEFT - 2 * GAP) / 3 }
const TERM = { size: 310, least: 130, width: 580, baseline: 440 }
const EQUALS = { width: 108, thick: 22, apart: 38 }
const SAYS = 504

export function draw({ term, says }: UndefinedTermData, language: string): Drawing {
  const { word: type } = measuresIn(language).visual
  const frame = RIGHT - FRAME.width
  const wide = Math.min(TERM.width, widthIn(term.text, { ...type, size: TERM.size }, language))
  const equals = (LEFT + wide + frame - EQUALS.width) / 2
  const middle = FRAME.top + FRAME.height / 2
  const width = (RIGHT - LEFT - (says.length - 1) * GAP) / says.length
  return {
    clicks: says.length,
    marks: [
      word(term.text, ['term', 'text'], { x: LEFT - 4, width: TERM.width, baseline: TERM.baseline, size: TERM.size, least: TERM.least }),
      ...[-1, 1].map(side => line([[equals, middle + side * EQUALS.apart], [equals + EQUALS.width, middle + side * EQUALS.apart]], EQUALS.thick, 'given')),
      area({ x: frame, y: FRAME.top, width: FRAME.width, height: FRAME.height }, 'doubt'),
      word('?', ['term', 'text'], { x: frame + 20, width: FRAME.width - 40, baseline: middle + 70, size: 208, align: 'center' }),
      ...says.map(({ text, status }, index) => label(text, ['says', index, 'text'], 'strong', { x: LEFT + index * (width + GAP), width, y: SAYS, lines: 4, tone: status && status !== 'fact' ? 'aim' : undefined, click: index + 1 })),
    ],
  }
}

export const alternative = {
  en: ({ term, says }: UndefinedTermData) => `In very large letters: ${term.text} equals a question mark in a dashed frame. Below: ${says.map(({ text }) => text).join('; ')}.`,
  zh: ({ term, says }: UndefinedTermData) => `特大的字：${term.text}等于虚线框里的一个问号。下方：${says.map(({ text }) => text).join('；')}。`,
  ja: ({ term, says }: UndefinedTermData) => `とても大きな文字で：${term.text}＝破線の枠の中の疑問符。下に：${says.map(({ text }) => text).join('、')}。`,
}
