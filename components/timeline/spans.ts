/**
 * How long it has stood on what, and how long it may take: two slabs on the years, to both sides of the day, their far ends slanted
 * from the least to the most.
 * In: the spans, the scale, and where the ground is. Out: their marks.
 */
import type { Label, Shape, Word } from '../visuals/marks.ts'
import type { Scale } from './field.ts'
import type { TimelineProps } from './props.ts'
import { label, word } from '../visuals/marks.ts'
import { AXIS, INSIDE, MIDDLE } from './field.ts'

/** The years in large type; those of a span that is too narrow for its words in one line. */
const VALUE = 100
const NARROW = 56

type Span = NonNullable<TimelineProps['behind']>

export function drawSpans({ behind, ahead }: Pick<TimelineProps, 'behind' | 'ahead'>, ground: number, { x, wide, aheadClick }: Scale): (Shape | Label | Word)[] {
  return [
    ...behind ? slab(behind, 'behind') : [],
    ...ahead ? slab(ahead, 'ahead') : [],
  ]

  function slab({ value, label: said, bounds }: Span, key: 'behind' | 'ahead'): (Shape | Label | Word)[] {
    const isPast = key === 'behind'
    const [least, most] = bounds.map(x) as [number, number]
    // At the height of its figures, and of the words below them, the slanted end is so far on its way.
    const widthAt = (share: number) => Math.abs(least - MIDDLE) + Math.abs(most - least) * share - INSIDE - 14
    const boxAt = (width: number) => ({ x: isPast ? MIDDLE - INSIDE - width : MIDDLE + INSIDE, width, align: isPast ? 'end' as const : 'start' as const, on: isPast ? 'given' as const : 'estimate' as const, tone: isPast ? undefined : 'aim' as const, click: isPast ? undefined : aheadClick })
    const path = isPast ? `M${least} ${ground}H${MIDDLE}V${AXIS}H${most}Z` : `M${MIDDLE + 4} ${ground + 3}H${least}L${most} ${AXIS - 3}H${MIDDLE + 4}Z`
    const edge = isPast ? undefined : path.replace(/H[^H]+Z$/, '')
    return [
      { mark: 'shape', path, edge, look: isPast ? 'given' : 'estimate', click: boxAt(0).click, motion: isPast ? undefined : 'grow' },
      ...wide(said, 'text') <= widthAt(0.62)
        ? [word(value, [key, 'value'], { ...boxAt(widthAt(0.12)), baseline: ground + 88, size: VALUE, least: 44 }), label(said, [key, 'label'], 'text', { ...boxAt(widthAt(0.62)), y: ground + 106 })]
        : [word(value, [key, 'value'], { ...boxAt(widthAt(0.1)), baseline: ground + 56, size: NARROW, least: 36 }), label(said, [key, 'label'], 'note', { ...boxAt(widthAt(0.5)), y: ground + 68, lines: 2 })],
    ]
  }
}
