/**
 * What was foretold, on one scale of years from the day of the interview: a row each, with its words above and its time as a bar.
 * In: the items and the day, in one language. Out: their marks. A time that is shorter than can be seen is a little longer.
 */
import type { TimelineProps } from '../timeline/props.ts'
import type { Drawing, Label, Look, Shape } from '../visuals/marks.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { area, label, LEFT, line, present, RIGHT } from '../visuals/marks.ts'

/** What is foretold, in the deck's language. */
export interface Foretold {
  text: string
  by: string
  /** When, in years with fractions, where it is drawn on a scale. */
  at?: [from: number, to: number]
  status: 'aim' | 'estimate' | 'prediction'
  /** The same in the deck's language. */
  statusText: string
}

export interface PredictionScale {
  /** The day of the interview. */
  now: TimelineProps['now']
  /** Each with its time. */
  items: Foretold[]
}

const TOP = 192
const AXIS = 600
const BAR = 30
const LEAST = 14
const BESIDE = 16
/** Between what is said and how. */
const GAP = 32
/** Between the years on the axis; one without room is left out. */
const APART = 12
/** Foretold is more than estimated, and not aimed for. */
const LOOKS: Record<Foretold['status'], Look> = { aim: 'aim', estimate: 'estimate', prediction: 'estimate' }

export function drawPredictions({ now, items }: PredictionScale, language: string): Drawing {
  const types = measuresIn(language).visual
  const spans = items.map(({ at }) => at!)
  const end = Math.max(now.at + 1, ...spans.map(([, to]) => to))
  const x = (year: number) => LEFT + Math.max(0, year - now.at) / (end - now.at) * (RIGHT - LEFT)
  const pitch = (AXIS - 14 - TOP) / items.length
  const years = [...new Set(spans.filter(([from]) => from - now.at > 1).flat().map(Math.floor))]
  const taken: [number, number][] = [[LEFT, LEFT + widthIn(now.label, types.tick, language)]]
  return {
    clicks: 0,
    marks: [
      line([[LEFT, AXIS], [RIGHT, AXIS]], 3, 'given'),
      label(now.label, ['now', 'label'], 'tick', { x: LEFT, width: 400, y: AXIS + 12, tone: 'quiet' }),
      ...years.flatMap((year): (Shape | Label)[] => {
        const at = Math.min(x(year + now.at % 1), RIGHT)
        const width = widthIn(String(year), types.tick, language) + 4
        const left = Math.min(at - width / 2, RIGHT - width)
        if (taken.some(([from, to]) => left < to + APART && left + width > from - APART))
          return []
        taken.push([left, left + width])
        return [
          line([[at, AXIS], [at, AXIS + 10]], 3, 'given'),
          label(String(year), ['items'], 'tick', { x: left, width, y: AXIS + 12, align: 'center', tone: 'quiet' }),
        ]
      }),
      ...items.flatMap(({ text, by, status, statusText }, index): (Shape | Label)[] => {
        const bar = TOP + (index + 1) * pitch - BAR - 12
        const [from, to] = [Math.min(x(spans[index]![0]), RIGHT - LEAST), x(spans[index]![1])]
        const width = Math.max(to - from, LEAST)
        const said = widthIn(by, types.strong, language) + 2
        const isAfter = from + width + BESIDE + said <= RIGHT
        const told = widthIn(statusText, types.note, language) + 2
        return present([
          line([[LEFT, bar + BAR + 7], [RIGHT, bar + BAR + 7]], 2, 'unnamed'),
          area({ x: from, y: bar, width, height: BAR }, LOOKS[status], { thin: true }),
          label(by, ['items', index, 'by'], 'strong', { x: isAfter ? from + width + BESIDE : LEFT, width: isAfter ? RIGHT - from - width - BESIDE : from - BESIDE - LEFT, y: bar + BAR / 2, vertical: 'middle', align: isAfter ? 'start' : 'end', tone: 'aim' }),
          label(text, ['items', index, 'text'], 'lead', { x: LEFT, width: RIGHT - LEFT - told - GAP, y: bar - 8, vertical: 'bottom', lines: 2 }),
          label(statusText, ['items', index, 'statusText'], 'note', { x: RIGHT - told, width: told, y: bar - 10, vertical: 'bottom', align: 'end', tone: 'quiet' }),
        ])
      }),
    ],
  }
}
