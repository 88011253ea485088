/**
 * The line of the years, with the day of the interview and as many of the years that the picture needs as have room.
 * In: the day, the years with the most needed first, the scale. Out: their marks.
 */
import type { Label, Shape } from '../visuals/marks.ts'
import type { Scale } from './field.ts'
import type { TimelineProps } from './props.ts'
import { label, LEFT, line, OFF_RIGHT, RIGHT } from '../visuals/marks.ts'
import { AXIS, MIDDLE, TOP } from './field.ts'

export function drawAxis(now: TimelineProps['now'], years: number[], { x, wide, aheadClick }: Scale): (Shape | Label)[] {
  const halfOf = (text: string, around: number) => wide(text, 'tick') / 2 + around
  const taken: [number, number][] = [[MIDDLE - halfOf(now.label, 8), MIDDLE + halfOf(now.label, 8)]]
  const shown = [...new Set(years.map(Math.floor))].filter((year) => {
    const half = halfOf(String(year), 4)
    const middle = Math.max(x(year), LEFT + half)
    const isFree = taken.every(([from, to]) => middle + half < from || middle - half > to) && middle + half <= RIGHT
    if (isFree)
      taken.push([middle - half, middle + half])
    return isFree
  })
  return [
    line([[LEFT, AXIS], [OFF_RIGHT, AXIS]], 3, 'given'),
    line([[MIDDLE, TOP], [MIDDLE, AXIS + 10]], 4, 'given'),
    ...shown.flatMap((year): (Shape | Label)[] => {
      const half = halfOf(String(year), 4)
      const click = year > now.at ? aheadClick : undefined
      return [
        line([[x(year), AXIS], [x(year), AXIS + 10]], 3, 'given', { click }),
        label(String(year), ['lanes'], 'tick', { x: Math.max(x(year), LEFT + half - 4) - half, width: 2 * half, y: AXIS + 12, align: 'center', tone: 'quiet', click }),
      ]
    }),
    label(now.label, ['lanes'], 'tick', { x: MIDDLE - 200, width: 400, y: AXIS + 12, align: 'center' }),
  ]
}
