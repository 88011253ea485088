/**
 * What is hoped for: the lanes that go on, pale. A goal that has its date is a field which they run into there; of one without, no
 * beginning is drawn, and none of its words stands at a year: those lanes leave the page below its name.
 * In: the timeline in one language, its scale, and where the lanes are. Out: the marks; and the field.
 */
import type { Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { TimelineProps } from './props.ts'
import type { Box } from './room.ts'
import { overhang } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, OFF_RIGHT, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { BAND, DAY, isHoped } from './field.ts'

const STYLES: LabelStyle[] = ['title', 'lead', 'strong']
const MOST_LINES = 3
const BEFORE_GOAL = 24
const BESIDE = 10
/** Between the name and the lanes, and the room of both. */
const ABOVE_LANES = 6
export const GOAL_NAME = 58
/** Between a field and the lane below it. */
const ABOVE_LANE = 8

export interface Ahead {
  /** The middle of each lane. */
  y: number[]
  /** What the first one stands on. */
  ground: number
  /** Where a goal with a date begins. */
  opens: number | undefined
  /** The click with which the aims come. */
  aimsClick: number
}

export function drawHopes({ lanes, goal }: TimelineProps, { y, ground, opens, aimsClick }: Ahead, language: string): { marks: (Shape | Label)[], field?: Box } {
  const types = measuresIn(language).visual
  const going = lanes.flatMap((lane, index) => isHoped(lane) ? [index] : [])
  const field = opens === undefined ? undefined : fieldFrom(opens)
  return {
    marks: [
      ...going.map((index) => {
        const top = y[index]! - BAND / 2
        const end = field?.left ?? OFF_RIGHT
        return { mark: 'shape' as const, path: `M${DAY} ${top}H${end}V${top + BAND}H${DAY}Z`, edge: `M${DAY} ${top}H${end}M${end} ${top + BAND}H${DAY}`, look: 'aim' as const, thin: true as const, click: aimsClick, motion: 'grow' as const }
      }),
      ...field ? [{ mark: 'shape' as const, path: `M${field.left} ${field.bottom}V${field.top}H${OFF_RIGHT}V${field.bottom}Z`, edge: `M${OFF_RIGHT} ${field.top}H${field.left}V${field.bottom}H${OFF_RIGHT}`, look: 'aim' as const, click: aimsClick, motion: 'grow' as const }] : [],
      ...goal ? [field ? within(goal.name, field) : above(goal.name)] : [],
    ],
    field,
  }

  /** From the highest lane that goes on down to where the next below the lowest of them begins. */
  function fieldFrom(left: number): Box {
    const lowest = going[0] ?? lanes.length - 1
    return { left, right: OFF_RIGHT, top: y[going.at(-1) ?? lanes.length - 1]! - BAND / 2, bottom: lowest === 0 ? ground - ABOVE_LANE : y[lowest - 1]! - BAND / 2 - ABOVE_LANE }
  }

  function within(name: string, { left, top, bottom }: Box): Label {
    const box = { x: left + BEFORE_GOAL, width: RIGHT - left - BEFORE_GOAL }
    const style = STYLES.find(style => fits(name, style, box.width, bottom - top)) ?? STYLES.at(-1)!
    return label(name, ['goal', 'name'], style, { ...box, y: (top + bottom) / 2, vertical: 'middle', lines: MOST_LINES, on: 'aim', tone: 'aim', click: aimsClick })
  }

  /** At the margin, since it has no place on the scale. */
  function above(name: string): Label {
    const width = RIGHT - DAY - BESIDE
    const style = STYLES.find(style => fits(name, style, width, GOAL_NAME)) ?? STYLES.at(-1)!
    const bottom = y[going.at(-1) ?? lanes.length - 1]! - BAND / 2 - ABOVE_LANES
    return label(name, ['goal', 'name'], style, { x: DAY + BESIDE, width, align: 'end', y: bottom, vertical: 'bottom', tone: 'aim', click: aimsClick })
  }

  function fits(name: string, style: LabelStyle, width: number, height: number): boolean {
    return overhang(name, types[style], width, language) <= 0 && labelHeight({ text: name, style, width }, language) <= Math.min(height, MOST_LINES * types[style].leading)
  }
}
