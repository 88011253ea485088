/**
 * What is hoped for: the lanes that go on, pale. A goal that has its date is a field which they run into there; of one without, no
 * beginning is drawn: a bracket holds those together that were turned to, under its name.
 * In: the timeline in one language, its scale, and where the lanes are. Out: the marks; and the field.
 */
import type { Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { TimelineProps } from './props.ts'
import type { Box } from './room.ts'
import { overhang } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, line, OFF_RIGHT, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { BAND, MIDDLE } from './field.ts'

const STYLES: LabelStyle[] = ['title', 'lead', 'strong']
const MOST_LINES = 3
const BEFORE_GOAL = 24
const BESIDE = 10
/** The arms of the bracket, and the room of the name over it. */
const BRACKET = 26
const ABOVE_BRACKET = 6
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
  /** The clicks with which the aims come, and what lies ahead. */
  aimsClick: number
  aheadClick: number
}

export function drawHopes({ lanes, goal }: TimelineProps, { y, ground, opens, aimsClick, aheadClick }: Ahead, language: string): { marks: (Shape | Label)[], field?: Box } {
  const types = measuresIn(language).visual
  const going = lanes.flatMap((lane, index) => lane.goesOn ? [index] : [])
  const field = opens === undefined ? undefined : fieldFrom(opens)
  return {
    marks: [
      ...going.map((index) => {
        const top = y[index]! - BAND / 2
        const end = field?.left ?? OFF_RIGHT
        return { mark: 'shape' as const, path: `M${MIDDLE} ${top}H${end}V${top + BAND}H${MIDDLE}Z`, edge: `M${MIDDLE} ${top}H${end}M${end} ${top + BAND}H${MIDDLE}`, look: 'aim' as const, thin: true as const, click: aimsClick, motion: 'grow' as const }
      }),
      ...field ? [{ mark: 'shape' as const, path: `M${field.left} ${field.bottom}V${field.top}H${OFF_RIGHT}V${field.bottom}Z`, edge: `M${OFF_RIGHT} ${field.top}H${field.left}V${field.bottom}H${OFF_RIGHT}`, look: 'aim' as const, click: aimsClick, motion: 'grow' as const }] : [],
      ...goal ? field ? [within(goal.name, field)] : held(goal.name) : [],
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
    return label(name, ['goal', 'name'], style, { ...box, y: (top + bottom) / 2, vertical: 'middle', lines: MOST_LINES, on: 'aim', tone: 'aim', click: aheadClick })
  }

  /** Those that were turned to are on the way to it; without any, the one that goes on. */
  function held(name: string): (Shape | Label)[] {
    const turnedTo = going.filter(index => index > 0)
    const [lowest, highest] = [turnedTo[0] ?? going[0], going.at(-1)]
    const top = y[highest ?? lanes.length - 1]! - BAND / 2
    const style = STYLES.find(style => fits(name, style, RIGHT - MIDDLE - BESIDE, GOAL_NAME)) ?? STYLES.at(-1)!
    const [inner, outer] = [RIGHT - BRACKET, RIGHT - 2]
    return [
      ...lowest === undefined ? [] : [line([[inner, top - 1], [outer, top - 1], [outer, y[lowest]! + BAND / 2 + 1], [inner, y[lowest]! + BAND / 2 + 1]], 5, 'aim', { click: aheadClick })],
      label(name, ['goal', 'name'], style, { x: MIDDLE + BESIDE, width: RIGHT - MIDDLE - BESIDE, align: 'end', y: top - ABOVE_BRACKET, vertical: 'bottom', tone: 'aim', click: aheadClick }),
    ]
  }

  function fits(name: string, style: LabelStyle, width: number, height: number): boolean {
    return overhang(name, types[style], width, language) <= 0 && labelHeight({ text: name, style, width }, language) <= Math.min(height, MOST_LINES * types[style].leading)
  }
}
