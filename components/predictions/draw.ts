/**
 * What was foretold, a row each: before the line of the day what it is; behind it, on one scale of years, when that can be seen.
 * In: the items and the day, in one language. Out: their marks. A time that is shorter than can be seen is a little longer, never
 * later; heights mean nothing. What is estimated to take from so long to so long is, as on the timeline, empty ground from the day on,
 * and what rises from the least to the most of it and goes on.
 */
import type { TimelineProps } from '../timeline/props.ts'
import type { Drawing, Label, LabelStyle, Look, Shape } from '../visuals/marks.ts'
import { overhang, widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { DAY, FAR } from '../timeline/field.ts'
import { area, label, LEFT, line, OFF_RIGHT, present, RIGHT } from '../visuals/marks.ts'
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

const TOP = 200
const AXIS = 580
/** Below the axis: the years. */
const YEARS = 16
const LEAST = 14
/** Between rows, of which each is at most so high. */
const BETWEEN = 22
const MOST_HIGH = 116
/** Between a mark, or the line of the day, and words. */
const BESIDE = 24
const AFTER_TICK = 10
/** Between what it is and what is foretold. */
const BELOW = 4
/** Between the years on the axis; one without room is left out. */
const APART = 12
const WHEN: LabelStyle[] = ['strong', 'text', 'note']
/** Foretold is more than estimated, and not aimed for. */
const LOOKS: Record<Foretold['status'], Look> = { aim: 'aim', estimate: 'estimate', prediction: 'estimate' }

export function drawPredictions({ now, items }: PredictionScale, language: string): Drawing {
  const types = measuresIn(language).visual
  const spans = items.map(({ at }) => at!)
  const end = Math.max(now.at + 1, ...spans.map(([, to]) => to))
  const x = (year: number) => DAY + Math.max(0, year - now.at) / (end - now.at) * (FAR - DAY)
  const pitch = (AXIS - TOP + BETWEEN) / items.length
  const high = Math.min(pitch - BETWEEN, MOST_HIGH)
  const ends = items.filter(({ end }) => end !== undefined).slice(0, 1).map(({ at, end }) => {
    const place = Math.max(x(at![1]), DAY + LEAST)
    return { at: place, end: end!, width: widthIn(end!, types.tick, language) + 4, left: place + AFTER_TICK }
  })
  return {
    clicks: 0,
    marks: [
      ...items.flatMap((item, row) => drawn(item, AXIS - (items.length - row - 1) * pitch, row)),
      line([[DAY, AXIS], [OFF_RIGHT, AXIS]], 3, 'given'),
      line([[DAY, TOP], [DAY, AXIS + YEARS + types.tick.leading]], 4, 'given'),
      label(now.label, ['now', 'label'], 'tick', { x: LEFT, width: DAY - AFTER_TICK - LEFT, align: 'end', y: AXIS + YEARS }),
      ...ends.flatMap(({ at, end, left, width }): (Shape | Label)[] => [
        line([[at, AXIS], [at, AXIS + YEARS + types.tick.leading]], 3, 'given'),
        label(end, ['items'], 'tick', { x: left, width, y: AXIS + YEARS, tone: 'quiet' }),
      ]),
      ...years(),
    ],
  }

  /** A tick stands at the date itself, as the marks’ ends do; its label is that date’s year. */
  function years(): (Shape | Label)[] {
    const taken: [number, number][] = ends.map(({ left, width }) => [left, left + width])
    return [...new Set(spans.filter(([from]) => from - now.at > 1).flat())].flatMap((date) => {
      const year = String(Math.floor(date))
      const width = widthIn(year, types.tick, language) + 4
      const left = Math.max(DAY + AFTER_TICK, x(date) - width / 2)
      if (taken.some(([from, to]) => left < to + APART && left + width > from - APART))
        return []
      taken.push([left, left + width])
      return [
        line([[x(date), AXIS], [x(date), AXIS + 10]], 3, 'given'),
        label(year, ['items'], 'tick', { x: left, width, y: AXIS + YEARS, align: 'center', tone: 'quiet' }),
      ]
    })
  }

  function drawn({ text, by, at, status, statusText }: Foretold, floor: number, row: number): (Shape | Label)[] {
    const [from, to] = at!.map(x) as [number, number]
    const top = floor - high
    const isAwaited = status === 'estimate' && to > from
    const right = Math.max(to, DAY + LEAST)
    const left = Math.max(DAY, Math.min(from, right - LEAST))
    const edge = `M${left} ${floor - 3}L${right} ${top + 3}H${OFF_RIGHT}`
    const start = DAY + LEAST + BESIDE
    const room = isAwaited && left - DAY >= RIGHT - right
      ? { x: start, width: left - start - AFTER_TICK }
      : { x: right + BESIDE, width: RIGHT - right - BESIDE }
    const when = WHEN.find(style => overhang(by, types[style], room.width, language) <= 0 && labelHeight({ text: by, style, width: room.width }, language) <= 2 * types[style].leading) ?? WHEN.at(-1)!
    const words = { x: LEFT, width: DAY - BESIDE - LEFT }
    const lines = Math.floor((high - types.note.leading - BELOW) / types.strong.leading)
    const first = (top + floor - types.note.leading - BELOW - labelHeight({ text, style: 'strong', width: words.width }, language)) / 2
    return present([
      // On the axis it has that.
      isAwaited && floor < AXIS && left > DAY && line([[DAY, floor - 3], [left, floor - 3]], 3, 'estimate', { thin: true }),
      isAwaited
        ? { mark: 'shape', path: `${edge}V${floor - 3}Z`, edge, look: LOOKS[status] }
        : area({ x: left, y: top, width: right - left, height: high }, LOOKS[status], right - left < 60 ? { thin: true } : {}),
      label(statusText, ['items', row, 'status'], 'note', { ...words, y: first, tone: 'aim' }),
      label(text, ['items', row, 'text'], 'strong', { ...words, y: first + types.note.leading + BELOW, lines }),
      label(by, ['items', row, 'by'], when, { ...room, y: (top + floor) / 2, vertical: 'middle', lines: 2, tone: 'aim', on: isAwaited && room.x > right ? LOOKS[status] : undefined }),
    ])
  }
}
