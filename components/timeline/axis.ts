/**
 * The line of the years, with the day of the interview and as many of the years that the picture needs as have room. A tick stands
 * under what it names, by the rule of `placeOf` in field.ts.
 * In: the timeline in one language, the year in which its scale begins, the scale. Out: their marks.
 */
import type { Label, Shape } from '../visuals/marks.ts'
import type { Scale } from './field.ts'
import type { TimelineProps } from './props.ts'
import { label, LEFT, line, OFF_RIGHT, RIGHT } from '../visuals/marks.ts'
import { AXIS, DAY, placeOf, TOP } from './field.ts'

interface Tick {
  year: number
  at: number
}

export function drawAxis(props: TimelineProps, start: number, { x, wide, aheadClick }: Scale): (Shape | Label)[] {
  const { now } = props
  const halfOf = (text: string, around: number) => wide(text, 'tick') / 2 + around
  const taken: [number, number][] = [[DAY - halfOf(now.label, 8), DAY + halfOf(now.label, 8)]]
  const shown = ticksOf(props, start).flatMap(({ year, at }) => {
    const half = halfOf(String(year), 4)
    const middle = Math.min(Math.max(x(at), LEFT + half - 4), RIGHT - half + 4)
    if (taken.some(([from, to]) => middle + half >= from && middle - half <= to))
      return []
    taken.push([middle - half, middle + half])
    return [{ year, at, middle, half }]
  })
  return [
    // Ahead of the day it is the empty ground of spans.ts, where that is drawn.
    line([[LEFT, AXIS], [props.ahead ? DAY : OFF_RIGHT, AXIS]], 3, 'given'),
    line([[DAY, TOP], [DAY, AXIS + 10]], 4, 'given'),
    ...shown.flatMap(({ year, at, middle, half }): (Shape | Label)[] => {
      const click = at > now.at ? aheadClick : undefined
      return [
        line([[x(at), AXIS], [x(at), AXIS + 10]], 3, 'given', { click }),
        label(String(year), ['lanes'], 'tick', { x: middle - half, width: 2 * half, y: AXIS + 12, align: 'center', tone: 'quiet', click }),
      ]
    }),
    label(now.label, ['lanes'], 'tick', { x: DAY - 200, width: 400, y: AXIS + 12, align: 'center' }),
  ]
}

/** The most needed first. What is turned to and marked has its date in its words. */
function ticksOf({ now, pivots, behind, ahead, goal }: TimelineProps, start: number): Tick[] {
  const dated = (at: readonly [from: number, to: number] | undefined): Tick[] => at ? [{ year: Math.floor(at[0]), at: placeOf(at) }] : []
  // A day counted back from the first of January may come out a hair before it.
  const counted = (at: number): Tick => ({ year: Math.floor(at + 1e-6), at })
  const needed = [
    ...[...ahead?.bounds ?? [], ...behind?.bounds ?? []].map(counted),
    ...dated(goal?.at),
  ]
  // The scale begins with the first of what is drawn, or earlier, for the words before the first turn: of that no year tells.
  const first = [...needed, ...pivots.flatMap(({ turn, mark, label, at }) => turn ?? (mark && label) ? dated(at) : [])].toSorted((a, b) => a.at - b.at)[0]
  return [...needed, first && first.at < now.at ? first : { year: Math.ceil(start), at: Math.ceil(start) + 0.5 }]
}
