/**
 * How long it has stood on what, and how long it may take: two slabs on the years, to both sides of the day, their far ends slanted
 * from the least to the most.
 * In: the spans in one language, the scale, and between what heights they stand. Out: their marks.
 */
import type { Label, LabelStyle, Look, Shape, Word } from '../visuals/marks.ts'
import type { Scale } from './field.ts'
import type { TimelineProps } from './props.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, present, word } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { INSIDE, MIDDLE } from './field.ts'

type Span = NonNullable<TimelineProps['behind']>

/** Between what heights the slabs stand; `small` where something else is to be read first. */
interface Place {
  ground: number
  floor: number
  small?: true
}

/** The years in large type and what they are below, in pixels from the ground; the first form in which the words of both have room, else the last. */
interface Form {
  value: { size: number, least: number, baseline: number }
  said: { style: LabelStyle, top: number, lines: number }
}
const FORMS: Form[] = [
  { value: { size: 100, least: 44, baseline: 92 }, said: { style: 'text', top: 112, lines: 1 } },
  { value: { size: 92, least: 44, baseline: 84 }, said: { style: 'note', top: 100, lines: 2 } },
  { value: { size: 56, least: 36, baseline: 60 }, said: { style: 'note', top: 74, lines: 2 } },
]

export function drawSpans({ behind, ahead, again, words }: Pick<TimelineProps, 'behind' | 'ahead' | 'again'> & Partial<Pick<TimelineProps, 'words'>>, { ground, floor, small }: Place, { x, aheadClick }: Scale, language: string): (Shape | Label | Word)[] {
  // At the top of each text the slanted end is so far on its way.
  const widthAt = ([least, most]: Span['bounds'], top: number) => Math.abs(x(least) - MIDDLE) + Math.abs(x(most) - x(least)) * top / (floor - ground) - INSIDE - 14
  const form = (small ? FORMS.slice(-1) : FORMS).find(({ said: { style, top, lines } }) => present([behind, ahead]).every(({ label: said, bounds }) =>
    labelHeight({ text: said, style, width: widthAt(bounds, top) }, language) <= lines * measuresIn(language).visual[style].leading)) ?? FORMS.at(-1)!
  return [
    ...behind ? slab(behind, 'behind') : [],
    ...ahead ? slab(ahead, 'ahead') : [],
    ...ahead && words ? slope(ahead, words.range) : [],
  ]

  /** What the slope is, over it; where the range is too narrow for that, the years below it say so alone. */
  function slope({ bounds: [least, most] }: Span, range: string): Label[] {
    const { tick } = measuresIn(language).visual
    const y = ground + 8
    const from = x(least) + (x(most) - x(least)) * (8 + tick.leading) / (floor - ground) + 14
    return widthIn(range, tick, language) <= x(most) - from ? [label(range, ['ahead', 'years'], 'tick', { x: from, width: x(most) - from, y, tone: 'aim', click: aheadClick })] : []
  }

  function slab({ value, label: said, bounds }: Span, key: 'behind' | 'ahead'): (Shape | Label | Word)[] {
    const isPast = key === 'behind'
    const [least, most] = bounds.map(x) as [number, number]
    const past = again ? 'told' : 'given'
    const boxAt = (top: number) => {
      const width = widthAt(bounds, top)
      return isPast
        ? { x: MIDDLE - INSIDE - width, width, align: 'end' as const, on: past as Look }
        : { x: MIDDLE + INSIDE, width, align: 'start' as const, on: 'estimate' as Look, tone: 'aim' as const, click: aheadClick }
    }
    // On the line of the years its lower edge would be on it.
    const foot = small ? floor : floor - 3
    const path = isPast ? `M${least} ${ground}H${MIDDLE}V${floor}H${most}Z` : `M${MIDDLE + 4} ${ground + 3}H${least}L${most} ${foot}H${MIDDLE + 4}Z`
    const edge = isPast ? undefined : path.replace(/H[^H]+Z$/, '')
    const { value: large, said: { style, top, lines } } = isPast && again ? FORMS.at(-1)! : form
    return [
      { mark: 'shape', path, edge, look: isPast ? past : 'estimate', click: isPast ? undefined : aheadClick, motion: isPast ? undefined : 'grow' },
      word(value, [key, 'value'], { ...boxAt(large.baseline - 0.72 * large.size), baseline: ground + large.baseline, size: large.size, least: large.least }),
      label(said, [key, 'label'], style, { ...boxAt(top), y: ground + top, lines }),
    ]
  }
}
