/** A balance that has come down on one side; from its ends hang two dashed risks of one size, since no weight is told. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { WeighingData } from './definition.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { area, disc, label, LEFT, line, RIGHT, word } from '../marks.ts'

const PAN = { width: 484, height: 226, inside: 28, top: 22 }
/** From the end of the beam to what hangs from it. */
const CORD = { spread: 104, drop: 64 }
const ENDS = { lighter: { x: LEFT + PAN.width / 2, y: 196 }, heavier: { x: RIGHT - PAN.width / 2, y: 318 } }
const PIVOT = { x: (LEFT + RIGHT) / 2, y: (ENDS.lighter.y + ENDS.heavier.y) / 2 }
const FLOOR = 624
const FOOT = 64
const BEAM = 14

export function draw({ lighter, heavier }: WeighingData, language: string): Drawing {
  const size = isUnspaced(language) ? 70 : 76
  const pan = ({ way, value, label: says }: WeighingData['lighter'], key: keyof typeof ENDS, click: number): (Shape | Label | ReturnType<typeof word>)[] => {
    const end = ENDS[key]
    const [left, top] = [end.x - PAN.width / 2, end.y + CORD.drop]
    const inside = { x: left + PAN.inside, width: PAN.width - 2 * PAN.inside }
    return [
      line([[end.x - CORD.spread, top], [end.x, end.y], [end.x + CORD.spread, top]], 4, 'world'),
      area({ x: left, y: top, width: PAN.width, height: PAN.height }, 'doubt'),
      label(way, [key, 'way'], 'strong', { ...inside, y: top + PAN.top }),
      word(value, [key, 'value'], { ...inside, baseline: top + 122, size, least: 40, click }),
      label(says, [key, 'label'], 'text', { ...inside, y: top + 140, lines: 2, click }),
    ]
  }
  return {
    clicks: 2,
    marks: [
      line([[PIVOT.x, PIVOT.y], [PIVOT.x, FLOOR]], BEAM, 'world'),
      line([[PIVOT.x - FOOT, FLOOR], [PIVOT.x + FOOT, FLOOR]], BEAM, 'world'),
      line([[ENDS.lighter.x, ENDS.lighter.y], [ENDS.heavier.x, ENDS.heavier.y]], BEAM, 'world'),
      disc(PIVOT.x, PIVOT.y, BEAM, 'world'),
      ...pan(lighter, 'lighter', 1),
      ...pan(heavier, 'heavier', 2),
    ],
  }
}

export const alternative = {
  en: ({ lighter, heavier }: WeighingData) => `A balance with two dashed boxes of one size. The one that hangs higher, ${lighter.way}: ${lighter.value}, ${lighter.label}. The one that has come down, ${heavier.way}: ${heavier.value}, ${heavier.label}.`,
  zh: ({ lighter, heavier }: WeighingData) => `一架天平，两端挂着一样大的虚线框。翘起的一端，${lighter.way}：${lighter.value}，${lighter.label}。沉下的一端，${heavier.way}：${heavier.value}，${heavier.label}。`,
  ja: ({ lighter, heavier }: WeighingData) => `天秤の両端に同じ大きさの破線の枠が下がる。上がったほう、${lighter.way}：${lighter.value}、${lighter.label}。下がったほう、${heavier.way}：${heavier.value}、${heavier.label}。`,
}
