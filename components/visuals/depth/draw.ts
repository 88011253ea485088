/**
 * A solid shaft, and beside it others as deep, in dashes. Above the ground, where there are any, the two things that matter
 * more than any depth. All of it is nobody’s side.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const FIRST = { top: 200, bottom: 284, second: 652 }
const GROUND = { alone: 200, below: 316, thick: 6 }
const SHAFTS = { at: [LEFT, 362, 652, 942], width: 222 }
const INSIDE = 24
/** From the foot of a shaft to its text. */
const SOLE = 24

export function draw({ first, deep, others }: DepthData, language: string): Drawing {
  const ground = first ? GROUND.below : GROUND.alone
  const top = ground + GROUND.thick
  const click = first ? 1 : undefined
  const then = (click ?? 0) + 1
  const width = SHAFTS.width - 2 * INSIDE
  const foot = FLOOR - SOLE
  const noted = deep.note ? labelHeight({ text: deep.note, style: 'note', width }, language) + 10 : 0
  const [solid, ...dashed] = SHAFTS.at
  const inside = { x: solid! + INSIDE, width, vertical: 'bottom' as const, lines: 4, on: 'world' as const, click }
  return {
    clicks: then,
    marks: present([
      first && area({ x: 0, y: FIRST.top, width: 0, height: FIRST.bottom - FIRST.top, open: ['left', 'right'] }, 'world'),
      ...first?.map(({ text }, index) => {
        const x = index ? FIRST.second : LEFT
        return label(text, ['first', index, 'text'], 'title', { x, width: (index ? RIGHT : FIRST.second - 24) - x, y: (FIRST.top + FIRST.bottom) / 2, vertical: 'middle', on: 'world' })
      }) ?? [],
      line([[OFF_LEFT, ground + GROUND.thick / 2], [OFF_RIGHT, ground + GROUND.thick / 2]], GROUND.thick, 'world', { click }),
      area({ x: solid!, y: top, width: SHAFTS.width, height: FLOOR - top }, 'world', { click, motion: 'grow' }),
      label(deep.text, ['deep', 'text'], 'strong', { ...inside, y: foot - noted }),
      deep.note && label(deep.note, ['deep', 'note'], 'note', { ...inside, y: foot }),
      ...dashed.map(x => shaft(x, top, then)),
      label(others.text, ['others', 'text'], 'strong', { x: dashed[0]! + INSIDE, width, y: foot, vertical: 'bottom', lines: 4, click: then }),
    ]),
  }
}

/** Open above. */
function shaft(x: number, top: number, click: number): Shape {
  return { mark: 'shape', path: `M${x + 3} ${top}V${FLOOR - 3}H${x + SHAFTS.width - 3}V${top}`, look: 'doubt', click }
}

const before = (first: DepthData['first']) => first?.map(({ text }) => text)

export const alternative = {
  en: ({ first, deep, others }: DepthData) => `${first ? `Above the ground, before all else: ${before(first)!.join('; ')}. Below it a` : 'A'} solid deep shaft: ${deep.text}${deep.note ? ` (${deep.note})` : ''}. Beside it, in dashes, shafts as deep: ${others.text}.`,
  zh: ({ first, deep, others }: DepthData) => `${first ? `地面之上是首要的：${before(first)!.join('；')}。下面` : ''}一口实心的深井：${deep.text}${deep.note ? `（${deep.note}）` : ''}。旁边是同样深的虚线井：${others.text}。`,
  ja: ({ first, deep, others }: DepthData) => `${first ? `地表の上に、何より大切なもの：${before(first)!.join('、')}。その下に` : ''}塗りつぶされた深い縦穴：${deep.text}${deep.note ? `（${deep.note}）` : ''}。その横に同じ深さの破線の縦穴：${others.text}。`,
}
