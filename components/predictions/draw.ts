/**
 * What was foretold, over one axis of years from the day of the interview: a block each as long as its time, its words in it or
 * beside it.
 * In: the items and the day, in one language. Out: their marks. A time that is shorter than can be seen is a little longer, never
 * later; heights mean nothing. What is estimated to take from so long to so long is a block from the day on, its end slanted as on the timeline.
 */
import type { TimelineProps } from '../timeline/props.ts'
import type { Drawing, Label, Look, Shape } from '../visuals/marks.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { area, label, LEFT, line, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'

/** What is foretold, in the deck's language. */
export interface Foretold {
  text: string
  by: string
  /** When, in years with fractions, where it is drawn on a scale. */
  at?: [from: number, to: number]
  status: 'aim' | 'estimate' | 'prediction'
  /** The same in the deck's language. */
  statusText: string
  /** The end of its time in words, where that is the end of a year too near for its number to say it. */
  end?: string
}

export interface PredictionScale {
  /** The day of the interview. */
  now: TimelineProps['now']
  /** Each with its time. */
  items: Foretold[]
}

const TOP = 204
const AXIS = 572
/** Below the axis: the years; and the day, where the end of its year is named before it. */
const YEARS = 16
const DAY = 42
const AFTER_TICK = 10
const LEAST = 14
/** Between blocks one above the other, and at most so high. */
const BETWEEN = 20
const MOST_HIGH = 176
/** Between a block and its words, beside it or in it. */
const BESIDE = 24
const INSIDE = 22
/** Words stand in a block that is so wide, else beside it, in so much room at most. */
const WIDE = 340
const MOST_BESIDE = 640
/** Between the time and what is foretold. */
const BELOW = 6
/** Between the years on the axis; one without room is left out. */
const APART = 12
/** Foretold is more than estimated, and not aimed for. */
const LOOKS: Record<Foretold['status'], Look> = { aim: 'aim', estimate: 'estimate', prediction: 'estimate' }

interface Block {
  index: number
  /** Of the block, and of its words. */
  from: number
  to: number
  isIn?: true
  /** Where its end begins to fall, from the least to the most that is estimated. */
  slants?: number
  words: { x: number, width: number, align: 'start' | 'end' }
}

export function drawPredictions({ now, items }: PredictionScale, language: string): Drawing {
  const types = measuresIn(language).visual
  const spans = items.map(({ at }) => at!)
  const end = Math.max(now.at + 1, ...spans.map(([, to]) => to))
  const x = (year: number) => LEFT + Math.max(0, year - now.at) / (end - now.at) * (RIGHT - LEFT)
  const rows = inRows(spans.map(([from, to], index) => items[index]!.status === 'estimate' && to > from ? estimateOf(index, x(from), x(to)) : blockOf(index, x(from), x(to))))
  const pitch = (AXIS - TOP + BETWEEN) / rows.length
  const high = Math.min(pitch - BETWEEN, MOST_HIGH)
  // A tick stands at the date itself, as the blocks’ ends do; its label is that date’s year.
  const dates = [...new Set(spans.filter(([from]) => from - now.at > 1).flat())]
  const ends = items.filter(({ end }) => end !== undefined).slice(0, 1)
  const first = ends.map(({ at, end }) => {
    const place = Math.max(x(at![1]), LEFT + LEAST)
    return { at: place, end: end!, width: widthIn(end!, types.tick, language) + 4, left: place + AFTER_TICK }
  })
  const day = first.length ? { x: LEFT + AFTER_TICK, y: AXIS + DAY, foot: AXIS + DAY + types.tick.leading } : { x: LEFT, y: AXIS + YEARS, foot: AXIS + 13 }
  const taken: [number, number][] = first.length ? first.map(({ left, width }) => [left, left + width]) : [[LEFT, LEFT + widthIn(now.label, types.tick, language)]]
  return {
    clicks: 0,
    marks: [
      line([[LEFT, AXIS + 3], [RIGHT, AXIS + 3]], 3, 'given'),
      line([[LEFT, AXIS + 3], [LEFT, day.foot]], 3, 'given'),
      label(now.label, ['now', 'label'], 'tick', { x: day.x, width: 400, y: day.y, tone: 'quiet' }),
      ...first.flatMap(({ at, end, left, width }): (Shape | Label)[] => [
        line([[at, AXIS + 3], [at, AXIS + YEARS + types.tick.leading]], 3, 'given'),
        label(end, ['items'], 'tick', { x: left, width, y: AXIS + YEARS, tone: 'quiet' }),
      ]),
      ...dates.flatMap((date): (Shape | Label)[] => {
        const year = String(Math.floor(date))
        const at = Math.min(x(date), RIGHT)
        const width = widthIn(year, types.tick, language) + 4
        const left = Math.min(at - width / 2, RIGHT - width)
        if (taken.some(([from, to]) => left < to + APART && left + width > from - APART))
          return []
        taken.push([left, left + width])
        return [
          line([[at, AXIS + 3], [at, AXIS + 13]], 3, 'given'),
          label(year, ['items'], 'tick', { x: left, width, y: AXIS + YEARS, align: 'center', tone: 'quiet' }),
        ]
      }),
      ...rows.flatMap((row, at) => row.flatMap(({ index, from, to, isIn, slants, words }): (Shape | Label)[] => {
        const { text, by, status, statusText } = items[index]!
        const on = isIn && LOOKS[status]
        const bottom = AXIS - at * pitch
        const said = `${statusText} · ${by}`
        const sayHeight = labelHeight({ text: said, style: 'note', width: words.width }, language)
        const top = bottom - high / 2 - (sayHeight + BELOW + labelHeight({ text, style: 'strong', width: words.width }, language)) / 2
        return [
          slants === undefined
            ? area({ x: from, y: bottom - high, width: to - from, height: high }, LOOKS[status], to - from < 60 ? { thin: true } : {})
            : { mark: 'shape', path: `M${from + 3} ${bottom - high + 3}H${slants}L${to} ${bottom - 3}H${from + 3}Z`, edge: `M${from + 3} ${bottom - high + 3}H${slants}L${to} ${bottom - 3}`, look: LOOKS[status] },
          label(said, ['items', index, 'by'], 'note', { ...words, on, y: top, tone: 'aim', lines: 2 }),
          label(text, ['items', index, 'text'], 'strong', { ...words, on, y: top + sayHeight + BELOW, lines: 3 }),
        ]
      })),
    ],
  }
}

/** From the day on, as long as it takes at the least and at the most. */
function estimateOf(index: number, least: number, most: number): Block {
  const block = blockOf(index, LEFT, most)
  const isIn = least - LEFT >= WIDE
  if (!isIn && block.isIn)
    return blockOf(index, least, most)
  return { ...block, slants: Math.max(least, LEFT + LEAST), words: isIn ? { ...block.words, width: least - LEFT - 2 * INSIDE } : block.words }
}

function blockOf(index: number, start: number, end: number): Block {
  const from = Math.max(LEFT, Math.min(start, end - LEAST))
  const to = Math.max(end, from + LEAST)
  if (to - from >= WIDE)
    return { index, from, to, isIn: true, words: { x: from + INSIDE, width: to - from - 2 * INSIDE, align: 'start' } }
  const isAfter = RIGHT - to >= from - LEFT
  const width = Math.min(MOST_BESIDE, (isAfter ? RIGHT - to : from - LEFT) - BESIDE)
  return { index, from, to, words: isAfter ? { x: to + BESIDE, width, align: 'start' } : { x: from - BESIDE - width, width, align: 'end' } }
}

/** From the axis up, in as few rows as keep blocks and words apart; what is told first stands highest where it can. */
function inRows(blocks: Block[]): Block[][] {
  const extentOf = ({ from, to, words: { x, width } }: Block) => [Math.min(from, x), Math.max(to, x + width)] as const
  return blocks.toReversed().reduce<Block[][]>((rows, block) => {
    const [from, to] = extentOf(block)
    const free = rows.find(row => row.every((other) => {
      const [start, end] = extentOf(other)
      return to + BESIDE <= start || from >= end + BESIDE
    }))
    if (free)
      free.push(block)
    else rows.push([block])
    return rows
  }, [])
}
