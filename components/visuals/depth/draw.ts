/**
 * A solid shaft, and beside it others as deep, in dashes; each has its words at its foot. Above them are, where there are any, the
 * two things that matter more than any depth. All of it is nobody’s side.
 */
import type { Drawing, Shape } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, FLOOR, label, LEFT, line, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const FIRST = { top: 200, bottom: 296, second: 652 }
const GROUND = { y: 200, thick: 6 }
const GAP = 12
const SHAFT = 94
const DASHED = [652, 770, 888]
/** From a shaft to its words. */
const BESIDE = 26

export function draw({ first, deep, others }: DepthData, language: string): Drawing {
  const top = first ? FIRST.bottom + GAP : GROUND.y + GROUND.thick
  const click = first ? 1 : undefined
  const then = (click ?? 0) + 1
  const said = { x: LEFT + SHAFT + BESIDE, width: DASHED[0]! - LEFT - SHAFT - 2 * BESIDE, vertical: 'bottom' as const, click }
  const noted = deep.note ? labelHeight({ text: deep.note, style: 'note', width: said.width }, language) + 8 : 0
  const last = DASHED.at(-1)! + SHAFT + BESIDE
  return {
    clicks: then,
    marks: present([
      first ? area({ x: 0, y: FIRST.top, width: 0, height: FIRST.bottom - FIRST.top, open: ['left', 'right'] }, 'world') : line([[OFF_LEFT, GROUND.y + GROUND.thick / 2], [OFF_RIGHT, GROUND.y + GROUND.thick / 2]], GROUND.thick, 'world'),
      ...first?.map(({ text }, index) => {
        const x = index ? FIRST.second : LEFT
        return label(text, ['first', index, 'text'], 'title', { x, width: (index ? RIGHT : FIRST.second - 24) - x, y: (FIRST.top + FIRST.bottom) / 2, vertical: 'middle', on: 'world' })
      }) ?? [],
      area({ x: LEFT, y: top, width: SHAFT, height: FLOOR - top }, 'world', { click, motion: 'grow' }),
      label(deep.text, ['deep', 'text'], 'title', { ...said, y: FLOOR - noted, lines: 3 }),
      deep.note && label(deep.note, ['deep', 'note'], 'note', { ...said, y: FLOOR, lines: 2 }),
      ...DASHED.map(x => shaft(x, top, then)),
      label(others.text, ['others', 'text'], 'title', { x: last, width: RIGHT - last, y: FLOOR, vertical: 'bottom', lines: 4, click: then }),
    ]),
  }
}

/** Open above. */
function shaft(x: number, top: number, click: number): Shape {
  return { mark: 'shape', path: `M${x + 3} ${top}V${FLOOR - 3}H${x + SHAFT - 3}V${top}`, look: 'doubt', click }
}

const before = (first: DepthData['first']) => first?.map(({ text }) => text)

export const alternative = {
  en: ({ first, deep, others }: DepthData) => `${first ? `Above all else: ${before(first)!.join('; ')}. Below it a` : 'A'} solid deep shaft: ${deep.text}${deep.note ? ` (${deep.note})` : ''}. Beside it, in dashes, shafts as deep: ${others.text}.`,
  zh: ({ first, deep, others }: DepthData) => `${first ? `最上面是首要的：${before(first)!.join('；')}。下面` : ''}一口实心的深井：${deep.text}${deep.note ? `（${deep.note}）` : ''}。旁边是同样深的虚线井：${others.text}。`,
  ja: ({ first, deep, others }: DepthData) => `${first ? `いちばん上に、何より大切なもの：${before(first)!.join('、')}。その下に` : ''}塗りつぶされた深い縦穴：${deep.text}${deep.note ? `（${deep.note}）` : ''}。その横に同じ深さの破線の縦穴：${others.text}。`,
}
