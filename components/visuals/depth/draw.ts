/**
 * A deep shaft below the ground; from its foot, in dashes, a gallery with shafts that rise to the ground again. The ground is,
 * where there are any, the two things that matter before all depth.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, present, RIGHT, word } from '../marks.ts'

const SHAFT = 300
/** The ground, and what stands on it before. */
const GROUND = 196
const BEFORE = { name: 180, top: 232, bottom: 316, seam: 640 }
const GALLERY = 104
const GAP = 10
const EDGE = 3
/** The shafts that rise from the gallery: where each begins, how wide it is, and how far below the ground it ends. */
const RISING = { at: [864, 986, 1108], width: 76, below: 24 }
const INSIDE = 26

export function draw({ first, by, deep, broad, others }: DepthData): Drawing {
  const top = first ? BEFORE.bottom + GAP : GROUND + 6
  const click = first ? 1 : undefined
  const then = (click ?? 0) + 1
  const inside = { x: LEFT + INSIDE, width: SHAFT - 2 * INSIDE, on: 'world' as const, click }
  const side = LEFT + SHAFT + GAP
  const beside = { x: side + INSIDE, click: then, tone: 'aim' as const }
  return {
    clicks: then,
    marks: present([
      first && label(first.name, ['first', 'name'], 'text', { x: LEFT, width: RIGHT - LEFT, y: BEFORE.name }),
      ...first?.items.flatMap(({ text }, index) => {
        const x = index ? BEFORE.seam : LEFT
        return [
          area({ x, y: BEFORE.top, width: BEFORE.seam - GAP - x, height: BEFORE.bottom - BEFORE.top, open: [index ? 'right' : 'left'] }, 'own'),
          label(text, ['first', 'items', index, 'text'], 'title', { x: x + (index ? INSIDE : 0), width: (index ? RIGHT : BEFORE.seam - GAP) - x - INSIDE, y: (BEFORE.top + BEFORE.bottom) / 2, vertical: 'middle', on: 'own' }),
        ]
      }) ?? [line([[OFF_LEFT, GROUND + 3], [OFF_RIGHT, GROUND + 3]], 6, 'world')],
      area({ x: LEFT, y: top, width: SHAFT, height: FLOOR - top }, 'world', { click }),
      by && label(by, ['by'], 'text', { ...inside, y: top + 14, lines: 2 }),
      word(deep.word, ['deep', 'word'], { ...inside, x: LEFT + INSIDE - 3, baseline: FLOOR - 124, size: 84, least: 48 }),
      label(deep.text, ['deep', 'text'], 'strong', { ...inside, y: FLOOR - 20, vertical: 'bottom', lines: 2 }),
      { ...gallery(side, top + RISING.below), click: then },
      label(broad.text, ['broad', 'text'], 'title', { ...beside, width: RIGHT - side - 2 * INSIDE, y: FLOOR - GALLERY / 2, vertical: 'middle', lines: 2, on: 'estimate' }),
      label(others.text, ['others', 'text'], 'lead', { ...beside, width: RISING.at[0]! - side - 2 * INSIDE, y: (top + FLOOR - GALLERY) / 2, vertical: 'middle', align: 'end', lines: 3 }),
    ]),
  }
}

/** Open to the shaft from which it leads, and to the ground. */
function gallery(side: number, ground: number): Shape {
  const [roof, floor] = [FLOOR - GALLERY, FLOOR - EDGE]
  const last = RISING.at.at(-1)! + RISING.width
  const rising = RISING.at.map(x => `H${x}V${ground}M${x + RISING.width} ${ground}V${x + RISING.width === last ? floor : roof}`).join('')
  const edge = `M${side} ${roof}${rising}H${side}`
  return { mark: 'shape', path: `${edge.replace(/M\d+ \d+(?=V)/g, cut => `H${cut.slice(1).split(' ')[0]}`)}Z`, edge, look: 'estimate' }
}

const before = (first: DepthData['first']) => first?.items.map(({ text }) => text)

export const alternative = {
  en: ({ first, by, deep, broad, others }: DepthData) => `${first ? `Two blue blocks, ${first.name}: ${before(first)!.join('; ')}. Below them a` : 'A'} deep shaft${by ? `, ${by}` : ''}: ${deep.word}, ${deep.text}. From its foot, dashed and pale, a gallery runs to the right: ${broad.text}; from it shafts rise to the ground again: ${others.text}.`,
  zh: ({ first, by, deep, broad, others }: DepthData) => `${first ? `两块蓝色，${first.name}：${before(first)!.join('；')}。下面` : ''}一口深井${by ? `，${by}` : ''}：${deep.word}，${deep.text}。井底向右开出浅色虚线巷道：${broad.text}；巷道又有竖井升回地面：${others.text}。`,
  ja: ({ first, by, deep, broad, others }: DepthData) => `${first ? `青い四角が二つ、${first.name}：${before(first)!.join('、')}。その下に` : ''}深い縦穴${by ? `（${by}）` : ''}：${deep.word}、${deep.text}。底から右へ、薄い破線の横穴が延びる：${broad.text}。そこから縦穴が再び地表へ上がる：${others.text}。`,
}
