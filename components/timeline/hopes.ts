/**
 * What is hoped for: the lanes that lead go on, pale, into the goal where there is one.
 * In: the timeline in one language, its scale, and where the lanes and the goal are. Out: the marks.
 */
import type { Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { TimelineProps } from './props.ts'
import { overhang } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, OFF_RIGHT, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { AXIS, BAND, MIDDLE } from './field.ts'

const GOAL_STYLES: LabelStyle[] = ['title', 'lead', 'strong']
const MOST_GOAL_LINES = 3
const BEFORE_GOAL = 24

export interface Ahead {
  /** The middle of each lane. */
  y: number[]
  /** The top of the last lane, and what the first one stands on. */
  crest: number
  ground: number
  /** Where the goal begins at the earliest, and at the latest. */
  open: number
  closed: number
  /** The clicks with which the aims come, and what lies ahead. */
  aimsClick: number
  aheadClick: number
}

export function drawHopes({ lanes, goal }: TimelineProps, { y, crest, ground, open, closed, aimsClick, aheadClick }: Ahead, language: string): (Shape | Label)[] {
  const types = measuresIn(language).visual
  const leading = lanes.flatMap((lane, index) => lane.leads ? [index] : [])
  const goalBox = { x: open + BEFORE_GOAL, width: RIGHT - open - BEFORE_GOAL }
  return [
    ...goal ? [{ mark: 'shape' as const, ...goalArea(), look: 'aim' as const, click: aimsClick, motion: 'grow' as const }] : [],
    ...goal ? [] : leading.map((index): Shape => {
      const top = y[index]! - BAND / 2
      return { mark: 'shape', path: `M${MIDDLE} ${top}H${OFF_RIGHT}V${top + BAND}H${MIDDLE}Z`, edge: `M${MIDDLE} ${top}H${OFF_RIGHT}M${OFF_RIGHT} ${top + BAND}H${MIDDLE}`, look: 'aim', click: aimsClick, motion: 'grow' }
    }),
    ...goal ? [label(goal.name, ['goal', 'name'], styleOfGoal(goal.name), { ...goalBox, y: (crest + ground) / 2, vertical: 'middle', lines: MOST_GOAL_LINES, on: 'aim', tone: 'aim', click: aheadClick })] : [],
  ]

  /** The lanes as bands that run into the goal; only above have they an edge, so that what lies between them is no box. */
  function goalArea(): { path: string, edge: string } {
    const bands = leading.map((index): [bottom: number, top: number] => [y[index]! + BAND / 2, y[index]! - BAND / 2])
    const outline = bands.map(([bottom, top]) => `V${bottom}H${MIDDLE}V${top}H${open}`).join('')
    return {
      path: `M${closed} ${AXIS - 2}L${open} ${ground}${outline}V${crest}H${OFF_RIGHT}V${AXIS - 2}Z`,
      edge: `M${leading.includes(lanes.length - 1) ? MIDDLE : open} ${crest}H${OFF_RIGHT}`,
    }
  }

  function styleOfGoal(name: string): LabelStyle {
    return GOAL_STYLES.find(style => overhang(name, types[style], goalBox.width, language) <= 0
      && labelHeight({ text: name, style, width: goalBox.width }, language) <= MOST_GOAL_LINES * types[style].leading) ?? GOAL_STYLES.at(-1)!
  }
}
