/** Blocks in a row, an arrow from each to the next, what passes above it. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { ChainData } from './definition.ts'
import { area, arrow, label, LEFT, lookOf, present, RIGHT } from '../marks.ts'

const TOP = 304
const HEIGHT = 232
const ARROW = 92
const INSIDE = 20

export function draw({ things }: ChainData): Drawing {
  const width = (RIGHT - LEFT - (things.length - 1) * ARROW) / things.length
  const pitch = width + ARROW
  return {
    clicks: things.length - 1,
    marks: things.flatMap(({ text, passes, status }, index): (Shape | Label)[] => {
      const x = LEFT + index * pitch
      const click = index || undefined
      const look = lookOf(status, 'given')
      const [before] = index ? [things[index - 1]!] : []
      return present([
        before && arrow([x - ARROW + 12, TOP + HEIGHT / 2], [x - 10, TOP + HEIGHT / 2], 14, status === 'fact' ? 'given' : 'aim', { click, motion: 'grow' }),
        area({ x, y: TOP, width, height: HEIGHT }, look, { click }),
        label(text, ['things', index, 'text'], things.length > 4 ? 'strong' : things.length > 3 ? 'lead' : 'title', { x: x + INSIDE, width: width - 2 * INSIDE, y: TOP + HEIGHT / 2, vertical: 'middle', align: 'center', lines: 4, on: look === 'doubt' ? undefined : look, click }),
        passes && index < things.length - 1 && label(passes, ['things', index, 'passes'], 'text', { x: x + width + ARROW / 2 - pitch / 2 + 8, width: pitch - 16, y: TOP - 20, vertical: 'bottom', align: 'center', lines: 3, click: index + 1 }),
      ])
    }),
  }
}

export const alternative = {
  en: ({ things }: ChainData) => `Blocks in a row: ${things.map(({ text, passes }, index) => `${text}${passes && index < things.length - 1 ? `, from which ${passes} passes on` : ''}`).join('; ')}.`,
  zh: ({ things }: ChainData) => `一排方块：${things.map(({ text, passes }, index) => `${text}${passes && index < things.length - 1 ? `，往下传的是${passes}` : ''}`).join('；')}。`,
  ja: ({ things }: ChainData) => `一列に並ぶ四角：${things.map(({ text, passes }, index) => `${text}${passes && index < things.length - 1 ? `（次へ渡すのは${passes}）` : ''}`).join('、')}。`,
}
