/** A deep shaft; from its foot a pale gallery, out of which others rise with ease. */
import type { Drawing } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, arrow, FLOOR, label, LEFT, RIGHT, word } from '../marks.ts'

const SHAFT = 330
const TOP = 196
const GALLERY = { y: 544, height: 92 }
const RISERS = [560, 740, 920, 1100]
const RISER = 420

export function draw({ deep, broad }: DepthData): Drawing {
  return {
    clicks: 1,
    marks: [
      area({ x: LEFT, y: TOP, width: SHAFT - LEFT, height: FLOOR - TOP }, 'given'),
      label(deep.text, ['deep', 'text'], 'strong', { x: LEFT + 24, width: SHAFT - LEFT - 40, y: TOP + 24, lines: 4, on: 'given' }),
      word(deep.word, ['deep', 'word'], { x: LEFT + 22, width: SHAFT - LEFT - 40, baseline: 606, size: 92, least: 48, on: 'given' }),
      area({ x: SHAFT + 2, y: GALLERY.y, width: 0, height: GALLERY.height, open: ['right'] }, 'aim', { click: 1, motion: 'grow' }),
      ...RISERS.map(x => arrow([x, GALLERY.y - 8], [x, RISER], 26, 'aim', { click: 1, motion: 'slide' })),
      label(broad.text, ['broad', 'text'], 'title', { x: SHAFT + 120, width: RIGHT - SHAFT - 120, y: 306, vertical: 'middle', lines: 3, tone: 'aim', click: 1 }),
    ],
  }
}

export const alternative = {
  en: ({ deep, broad }: DepthData) => `A deep shaft: ${deep.text}, ${deep.word}. From its foot a pale gallery runs to the right, and arrows rise from it: ${broad.text}.`,
  zh: ({ deep, broad }: DepthData) => `一口深井：${deep.text}，${deep.word}。井底向右开出浅色巷道，箭头从中升起：${broad.text}。`,
}
