/**
 * A tall solid shaft, and an arrow in dashes from it to others, short and in dashes, on the same ground. Apart from that, above a
 * rule, stand as large words the two things that matter more, where there are any; nothing of the picture hangs on them.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, arrow, FLOOR, label, LEFT, line, present, RIGHT, TOP, word } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const FIRST = { baseline: 268, gap: 48, most: 76, least: 40, rule: 312, below: 30 }
const GROUND = 6
const SHAFT = 120
/** From a shaft to its words. */
const BESIDE = 26
const OTHERS = { x: 664, count: 3, gap: 24, height: 86, above: 14 }
const ARROW = { thick: 24, apart: 16 }

export function draw({ first, deep, others }: DepthData, language: string): Drawing {
  const top = first ? FIRST.rule + FIRST.below : TOP + 4
  const foot = FLOOR - GROUND
  const click = first ? 1 : undefined
  const then = (click ?? 0) + 1
  const beside = LEFT + SHAFT + BESIDE
  const said = { x: beside, width: OTHERS.x - beside - BESIDE, click }
  const led = deep.lead ? labelHeight({ text: deep.lead, style: 'strong', width: said.width }, language) + 6 : 0
  const width = (RIGHT - OTHERS.x - (OTHERS.count - 1) * OTHERS.gap) / OTHERS.count
  const low = foot - OTHERS.height
  const way = foot - OTHERS.height / 2
  return {
    clicks: then,
    marks: present([
      ...first ? foremost(first, language) : [],
      area({ x: LEFT, y: foot, width: RIGHT - LEFT, height: GROUND }, 'world', { click }),
      area({ x: LEFT, y: top, width: SHAFT, height: foot - top }, 'world', { click, motion: 'grow' }),
      deep.lead && label(deep.lead, ['deep', 'lead'], 'strong', { ...said, y: top - 6 }),
      label(deep.text, ['deep', 'text'], 'title', { ...said, y: top - 6 + led, lines: 3 }),
      arrow([LEFT + SHAFT + ARROW.apart, way], [OTHERS.x - ARROW.apart, way], ARROW.thick, 'doubt', { click: then }),
      ...Array.from({ length: OTHERS.count }, (_, index) => short(OTHERS.x + index * (width + OTHERS.gap), low, width, foot, then)),
      label(others.text, ['others', 'text'], 'title', { x: OTHERS.x, width: RIGHT - OTHERS.x, y: low - OTHERS.above, vertical: 'bottom', lines: 2, click: then }),
    ]),
  }
}

/** Both in one size, each in its half, and the rule that ends them. */
function foremost(first: NonNullable<DepthData['first']>, language: string) {
  const half = (RIGHT - LEFT - FIRST.gap) / 2
  const { word: type } = measuresIn(language).visual
  const widest = Math.max(...first.map(({ text }) => widthIn(text, { ...type, size: FIRST.most }, language)))
  const size = Math.min(FIRST.most, Math.floor(FIRST.most * half / widest))
  return [
    ...first.map(({ text }, index) => word(text, ['first', index, 'text'], { x: LEFT + index * (half + FIRST.gap) - (isUnspaced(language) ? 0 : 3), baseline: FIRST.baseline, width: half + 3, size, least: FIRST.least })),
    line([[LEFT, FIRST.rule], [RIGHT, FIRST.rule]], 2, 'unnamed'),
  ]
}

/** Its foot is the ground. */
function short(x: number, top: number, width: number, foot: number, click: number): Shape {
  return { mark: 'shape', path: `M${x + 3} ${foot}V${top + 3}H${x + width - 3}V${foot}`, look: 'doubt', click }
}

const before = (first: DepthData['first']) => first?.map(({ text }) => text)

export const alternative = {
  en: ({ first, deep, others }: DepthData) => `${first ? `Large and apart: ${before(first)!.join('; ')}. Below a rule, a` : 'A'} tall solid shaft: ${deep.lead ? `${deep.lead} ` : ''}${deep.text}. An arrow in dashes leads from it to short shafts in dashes: ${others.text}.`,
  zh: ({ first, deep, others }: DepthData) => `${first ? `大字单独在上：${before(first)!.join('；')}。横线以下，` : ''}一根高高的实心柱：${deep.lead ?? ''}${deep.text}。虚线箭头由它指向几根矮的虚线柱：${others.text}。`,
  ja: ({ first, deep, others }: DepthData) => `${first ? `上に大きな文字で別に：${before(first)!.join('、')}。線の下に、` : ''}塗りつぶされた高い柱：${deep.lead ?? ''}${deep.text}。そこから破線の矢印が、低い破線の柱へ向かう：${others.text}。`,
}
