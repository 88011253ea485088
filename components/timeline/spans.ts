/**
 * How long it has stood on what, and how long it may take until it stands on what is hoped for: ground on the years to both sides of
 * the day. Behind, a slab that begins as unsurely as its years are, and ends at the day; ahead, empty ground, and a slab that begins
 * as unsurely, its edge rising from the least to the most of the years, and leaves the page, its end unknown.
 * In: the spans in one language, the scale, and between what heights they stand. Out: their marks.
 */
import type { Label, LabelStyle, Shape, Word } from '../visuals/marks.ts'
import type { Scale } from './field.ts'
import type { TimelineProps } from './props.ts'
import { isUnspaced } from '../../src/text/breakable.ts'
import { overhang } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, line, OFF_RIGHT, RIGHT, word } from '../visuals/marks.ts'
import { labelHeight, sizeOf } from '../visuals/typesetting.ts'
import { DAY, INSIDE } from './field.ts'
import { joined } from './lane-names.ts'

/** Between what heights the slabs stand. */
interface Place {
  ground: number
  floor: number
}

interface Form {
  style: LabelStyle
  lines: number
}

/** The years in large type, as large as both have room for. */
const VALUE = { size: 60, least: 32 }
/** Letters stand so high over their baseline, in ems. */
const HIGH = 0.72
/** Between the years and what is said of them. */
const BESIDE = 10
/** Between the slope and the words before or behind it. */
const OFF_SLOPE = 14
const SAID: Form[] = [{ style: 'note', lines: 2 }, { style: 'tick', lines: 2 }, { style: 'tick', lines: 3 }]
const UNTIL: Form[] = [{ style: 'strong', lines: 2 }, { style: 'text', lines: 3 }, { style: 'note', lines: 3 }, { style: 'note', lines: 4 }, { style: 'tick', lines: 5 }]

/** The span ahead as a sentence: perhaps 10 years: what there is at their end. */
export function aheadInWords({ value, label, until }: NonNullable<TimelineProps['ahead']>, language: string): string {
  return joined([label, value].join(isUnspaced(language) ? '' : ' '), until, language)
}

export function drawSpans({ behind, ahead }: Pick<TimelineProps, 'behind' | 'ahead'>, { ground, floor }: Place, { x, aheadClick }: Scale, language: string): (Shape | Label | Word)[] {
  const types = measuresIn(language).visual
  const middle = (ground + floor) / 2
  const linesOf = (text: string, style: LabelStyle, width: number) => Math.round(labelHeight({ text, style, width }, language) / types[style].leading)
  return [...behind ? stood(behind) : [], ...ahead ? awaited(ahead) : []]

  function stood({ value, label: said, bounds }: NonNullable<TimelineProps['behind']>): (Shape | Label | Word)[] {
    const [least, most] = bounds.map(x) as [number, number]
    // Lower down the slab is longer.
    const widthAt = (y: number) => DAY - INSIDE - OFF_SLOPE - least + (least - most) * Math.max(0, y - ground) / (floor - ground)
    const valueWidth = widthAt(middle - VALUE.size)
    const width = widthAt(middle + BESIDE)
    const form = SAID.find(({ style, lines }) => linesOf(said, style, width) <= lines) ?? SAID.at(-1)!
    const { style } = form
    const lines = Math.min(form.lines, linesOf(said, style, width))
    const block = HIGH * VALUE.size + BESIDE + lines * types[style].leading
    const baseline = middle - block / 2 + HIGH * VALUE.size
    return [
      { mark: 'shape', path: `M${least} ${ground}H${DAY}V${floor}H${most}Z`, look: 'given' },
      word(value, ['behind', 'value'], { x: DAY - INSIDE - valueWidth, width: valueWidth, align: 'end', baseline, ...VALUE, on: 'given' }),
      label(said, ['behind', 'label'], style, { x: DAY - INSIDE - width, width, align: 'end', y: baseline + BESIDE, lines, on: 'given' }),
    ]
  }

  function awaited({ value, label: said, until, bounds }: NonNullable<TimelineProps['ahead']>): (Shape | Label | Word)[] {
    const [least, most] = bounds.map(x) as [number, number]
    const edge = `M${least} ${floor}L${most} ${ground}H${OFF_RIGHT}`
    const block = HIGH * VALUE.size + BESIDE + types.lead.leading
    const top = middle - block / 2
    // Higher up there is more room before the slope.
    const width = least + (most - least) * (floor - top - block) / (floor - ground) - DAY - INSIDE - 2 * OFF_SLOPE
    const before = { x: DAY + INSIDE, width, tone: 'aim' as const, click: aheadClick }
    const behind = { x: most + OFF_SLOPE, width: RIGHT - most - OFF_SLOPE }
    const large = word(value, ['ahead', 'value'], { ...before, baseline: top + block, ...VALUE })
    // Too short for its years in large type, they are said on the slab.
    const isShort = sizeOf(large, language) < VALUE.least || overhang(said, types.lead, width, language) > 0
    const told = isShort ? aheadInWords({ value, label: said, until, bounds }, language) : until
    const fits = ({ style, lines }: Form) => linesOf(told, style, behind.width) <= lines && overhang(told, types[style], behind.width, language) <= 0 && lines * types[style].leading <= floor - ground
    const form = UNTIL.find(fits) ?? UNTIL.at(-1)!
    return [
      line([[DAY, floor], [least, floor]], 3, 'estimate', { thin: true, click: aheadClick }),
      { mark: 'shape', path: `${edge}V${floor}Z`, edge, look: 'estimate', click: aheadClick, motion: 'grow' },
      ...isShort ? [] : [label(said, ['ahead', 'label'], 'lead', { ...before, y: top }), large],
      label(told, ['ahead', 'until'], form.style, { ...behind, y: middle, vertical: 'middle', lines: form.lines, on: 'estimate', tone: 'aim', click: aheadClick }),
    ]
  }
}
