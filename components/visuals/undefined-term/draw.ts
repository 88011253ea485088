/** The word in letters of hatching without an edge; beside it what is said of it. */
import type { Drawing } from '../marks.ts'
import type { UndefinedTermData } from './definition.ts'
import { label, LEFT, RIGHT, word } from '../marks.ts'

const SAYS = 826
const TOP = 228
const HEIGHT = 400

export function draw({ term, says }: UndefinedTermData): Drawing {
  const pitch = HEIGHT / says.length
  return {
    clicks: says.length,
    marks: [
      word(term.text, ['term', 'text'], { x: LEFT - 10, width: SAYS - LEFT - 50, baseline: 566, size: 420, least: 150, hatched: true, tone: 'aim' }),
      ...says.map(({ text }, index) => label(text, ['says', index, 'text'], 'strong', { x: SAYS, width: RIGHT - SAYS, y: TOP + (index + 0.5) * pitch, vertical: 'middle', lines: 3, click: index + 1 })),
    ],
  }
}

export const alternative = {
  en: ({ term, says }: UndefinedTermData) => `The word ${term.text} in large letters of hatching, without an edge. Beside it: ${says.map(({ text }) => text).join('; ')}.`,
  zh: ({ term, says }: UndefinedTermData) => `大字“${term.text}”只用线条填成，没有边缘。旁边写着：${says.map(({ text }) => text).join('；')}。`,
}
