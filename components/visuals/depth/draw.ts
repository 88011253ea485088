/** A deep shaft; from its foot a pale gallery that leaves the page. Before it, where there are any, in large words what matters first. */
import type { Drawing } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, OFF_LEFT, present, RIGHT, word } from '../marks.ts'

/** Where the shaft begins and how wide it is, alone and beside what matters first. */
const ALONE = { x: LEFT, width: 320, gap: 60 }
const BESIDE = { x: 690, width: 250, gap: 24 }
const TOP = 196
/** Below the names of the two halves. */
const NAMED = 252
const GALLERY = 124
/** Where the lines end under which what matters first stands. */
const FIRST_END = 600

export function draw({ first, by, deep, broad }: DepthData): Drawing {
  const { x, width, gap } = first ? BESIDE : ALONE
  const top = first || by ? NAMED : TOP
  const gallery = FLOOR - GALLERY
  const row = (FLOOR - top) / 2
  const after = first ? 1 : 0
  const right = { x: x + width + gap, width: RIGHT - x - width - gap }
  return {
    clicks: after + 1,
    marks: present([
      first && label(first.name, ['first', 'name'], 'lead', { x: LEFT, width: FIRST_END - LEFT, y: TOP }),
      ...first?.items.flatMap(({ text }, index) => {
        const y = top + index * row
        return [
          line([[OFF_LEFT, y + 3], [FIRST_END, y + 3]], 6, 'own'),
          label(text, ['first', 'items', index, 'text'], 'large', { x: LEFT, width: FIRST_END - LEFT - 20, y: y + row / 2 + 3, vertical: 'middle', lines: 2, tone: 'own' }),
        ]
      }) ?? [],
      by && label(by, ['by'], 'lead', { x, width: RIGHT - x, y: TOP, click: after || undefined }),
      area({ x, y: top, width, height: FLOOR - top }, 'given', { click: after || undefined, motion: 'grow' }),
      word(deep.word, ['deep', 'word'], { x: x + 22, width: width - 40, baseline: top + 104, size: 92, least: 48, on: 'given', click: after || undefined }),
      label(deep.text, ['deep', 'text'], 'strong', { x: x + 24, width: width - 40, y: FLOOR - 24, vertical: 'bottom', lines: 5, on: 'given', click: after || undefined }),
      area({ x: x + width + 2, y: gallery, width: 0, height: GALLERY, open: ['right'] }, 'aim', { click: after + 1, motion: 'grow' }),
      label(broad.text, ['broad', 'text'], first ? 'lead' : 'title', { ...right, y: gallery + GALLERY / 2, vertical: 'middle', lines: 2, on: 'aim', tone: 'aim', click: after + 1 }),
    ]),
  }
}

const before = (first: DepthData['first']) => first?.items.map(({ text }) => text)

export const alternative = {
  en: ({ first, by, deep, broad }: DepthData) => `${first ? `In large words, ${first.name}: ${before(first)!.join('; ')}. ` : ''}A deep shaft${by ? `, ${by}` : ''}: ${deep.word}, ${deep.text}. From its foot a pale gallery runs to the right: ${broad.text}.`,
  zh: ({ first, by, deep, broad }: DepthData) => `${first ? `大字，${first.name}：${before(first)!.join('；')}。` : ''}一口深井${by ? `，${by}` : ''}：${deep.word}，${deep.text}。井底向右开出浅色巷道：${broad.text}。`,
}
