/** Places of one size: those that are named come in the subject’s colour, the others stay grey, with a question mark. */
import type { Drawing } from '../marks.ts'
import type { OneOfData } from './definition.ts'
import { area, label, LEFT, present, RIGHT, word } from '../marks.ts'

const TOP = 260
const GAP = 20
const INSIDE = 26
/** Places are squares, as far as there is room for what is said around them. */
const HIGHEST = 272
const QUESTION = 132

export function draw({ of, named, rest, so }: OneOfData): Drawing {
  const width = (RIGHT - LEFT - (of - 1) * GAP) / of
  const height = Math.min(width, HIGHEST)
  const at = (index: number) => LEFT + index * (width + GAP)
  return {
    clicks: so ? 2 : 1,
    marks: present([
      ...Array.from({ length: of }, (_, index) => area({ x: at(index), y: TOP, width, height }, 'unnamed')),
      ...Array.from({ length: of - named.length }, (_, index) => word('?', ['rest', 'text'], { x: at(named.length + index), width, baseline: TOP + height / 2 + 0.32 * QUESTION, size: QUESTION, align: 'center', on: 'unnamed', tone: 'quiet' })),
      ...named.flatMap(({ text }, index) => [
        area({ x: at(index), y: TOP, width, height }, 'own', { click: 1, motion: 'grow' as const }),
        label(text, ['named', index, 'text'], 'lead', { x: at(index) + INSIDE, width: width - INSIDE - 16, y: TOP + height / 2, vertical: 'middle', lines: 6, on: 'own', click: 1 }),
      ]),
      label(rest.text, ['rest', 'text'], 'text', { x: LEFT, width: RIGHT - LEFT, y: TOP - 14, vertical: 'bottom', lines: 2, tone: 'quiet' }),
      so && label(so.text, ['so', 'text'], 'title', { x: LEFT, width: RIGHT - LEFT, y: 588, vertical: 'middle', lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ of, named, rest, so }: OneOfData) => `${of} places of one size. Named: ${named.map(({ text }) => text).join('; ')}. The others are grey, with a question mark each: ${rest.text}.${so ? ` ${so.text}.` : ''}`,
  zh: ({ of, named, rest, so }: OneOfData) => `${of}个同样大小的位置。有名字的：${named.map(({ text }) => text).join('；')}。其余是灰块，各有一个问号：${rest.text}。${so ? `${so.text}。` : ''}`,
  ja: ({ of, named, rest, so }: OneOfData) => `同じ大きさの場所が${of}つ。名前があるのは${named.map(({ text }) => text).join('、')}。残りは灰色で、それぞれに疑問符：${rest.text}。${so ? `${so.text}。` : ''}`,
}
