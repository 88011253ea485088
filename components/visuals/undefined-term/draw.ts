/** The word, and that it equals what nobody has said: a dashed frame with a question mark. Below, in columns, what is said of it all the same. */
import type { Drawing } from '../marks.ts'
import type { UndefinedTermData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, label, LEFT, line, RIGHT, word } from '../marks.ts'

const TERM = { size: 310, least: 130, width: 640, baseline: 438 }
const EQUALS = { before: 50, width: 124, after: 64, thick: 22, apart: 38 }
const FRAME = { top: 206, height: 262, width: 300 }
const SAYS = 504
const GAP = 40

export function draw({ term, says }: UndefinedTermData, language: string): Drawing {
  const { word: type } = measuresIn(language).visual
  const wide = Math.min(TERM.width, widthIn(term.text, { ...type, size: TERM.size }, language))
  const equals = LEFT + wide + EQUALS.before
  const frame = equals + EQUALS.width + EQUALS.after
  const middle = FRAME.top + FRAME.height / 2
  const width = (RIGHT - LEFT - (says.length - 1) * GAP) / says.length
  return {
    clicks: says.length,
    marks: [
      word(term.text, ['term', 'text'], { x: LEFT - 8, width: TERM.width, baseline: TERM.baseline, size: TERM.size, least: TERM.least }),
      ...[-1, 1].map(side => line([[equals, middle + side * EQUALS.apart], [equals + EQUALS.width, middle + side * EQUALS.apart]], EQUALS.thick, 'given')),
      area({ x: frame, y: FRAME.top, width: FRAME.width, height: FRAME.height }, 'doubt'),
      word('?', ['term', 'text'], { x: frame + 20, width: FRAME.width - 40, baseline: middle + 70, size: 208, align: 'center' }),
      ...says.map(({ text }, index) => label(text, ['says', index, 'text'], 'strong', { x: LEFT + index * (width + GAP), width, y: SAYS, lines: 4, click: index + 1 })),
    ],
  }
}

export const alternative = {
  en: ({ term, says }: UndefinedTermData) => `In very large letters: ${term.text} equals a question mark in a dashed frame. Below: ${says.map(({ text }) => text).join('; ')}.`,
  zh: ({ term, says }: UndefinedTermData) => `特大的字：${term.text}等于虚线框里的一个问号。下方：${says.map(({ text }) => text).join('；')}。`,
  ja: ({ term, says }: UndefinedTermData) => `とても大きな文字で：${term.text}＝破線の枠の中の疑問符。下に：${says.map(({ text }) => text).join('、')}。`,
}
