/** One large place, or two, that are named, and small grey ones that are not. */
import type { Drawing } from '../marks.ts'
import type { OneOfData } from './definition.ts'
import { area, label, LEFT, present, RIGHT } from '../marks.ts'

const TOP = 212
const HEIGHT = 268
const GAP = 20
const UNNAMED = 136
const INSIDE = 30

export function draw({ of, named, rest, so }: OneOfData): Drawing {
  const others = of - named.length
  const side = Math.min(UNNAMED, (RIGHT - LEFT) * 0.46 / others - GAP)
  const restLeft = RIGHT - others * (side + GAP) + GAP
  const width = (restLeft - GAP - 28 - LEFT - (named.length - 1) * GAP) / named.length
  return {
    clicks: so ? 2 : 1,
    marks: present([
      ...named.flatMap(({ text }, index) => {
        const x = LEFT + index * (width + GAP)
        return [
          area({ x, y: TOP, width, height: HEIGHT }, 'unnamed'),
          area({ x, y: TOP, width, height: HEIGHT }, 'own', { click: 1, motion: 'grow' as const }),
          label(text, ['named', index, 'text'], named.length > 1 ? 'lead' : 'title', { x: x + INSIDE, width: width - 2 * INSIDE, y: TOP + HEIGHT / 2, vertical: 'middle', lines: 5, on: 'own', click: 1 }),
        ]
      }),
      ...Array.from({ length: others }, (_, index) => area({ x: restLeft + index * (side + GAP), y: TOP + HEIGHT - side, width: side, height: side }, 'unnamed')),
      label(rest.text, ['rest', 'text'], 'note', { x: restLeft, width: RIGHT - restLeft, y: TOP + HEIGHT - side - 16, vertical: 'bottom', lines: 3, tone: 'quiet' }),
      so && label(so.text, ['so', 'text'], 'title', { x: LEFT, width: RIGHT - LEFT, y: 574, vertical: 'middle', lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ of, named, rest, so }: OneOfData) => `${of} places. Named: ${named.map(({ text }) => text).join('; ')}. The others are grey and smaller: ${rest.text}.${so ? ` ${so.text}.` : ''}`,
  zh: ({ of, named, rest, so }: OneOfData) => `共${of}个位置。有名字的：${named.map(({ text }) => text).join('；')}。其余是较小的灰块：${rest.text}。${so ? `${so.text}。` : ''}`,
}
