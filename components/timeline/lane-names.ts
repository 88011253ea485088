/**
 * What each lane is called, and what is said of the turn to it.
 * In: the timeline in one language, and where its lanes and turns are. Out: the labels of each lane, in the order of the lanes.
 */
import type { Label, LabelStyle } from '../visuals/marks.ts'
import type { Bend, Scale } from './field.ts'
import type { PivotProps, TimelineProps } from './props.ts'
import { isUnspaced } from '../../src/text/breakable.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, LEFT, present } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { BAND, CLEAR, DAY, INSIDE, isHoped } from './field.ts'

/** Two lines of a label. */
const BLOCK = 84
/** What a lane’s name takes above its middle. */
const ABOVE_LANE = 50
/** In years; of a leap year, too. */
const A_DAY = 0.003
const NAME_STYLES: LabelStyle[] = ['title', 'lead', 'strong']

export interface Lanes extends Scale {
  /** The middle of each. */
  y: number[]
  /** Of the turn to each. */
  bends: Bend[]
  /** Where they are to be named before, at the right: the field of a goal, or the margin. */
  until: number
  /** The place among the pivots of the turn to a lane. */
  turnOf: (lane: string) => number
  /** What is marked on a lane. */
  marked: (lane: string) => { pivot: PivotProps, index: number }[]
  /** The click with which the turn to each comes. */
  turnClick: (index: number) => number
}

/** A lane that goes on has its name where it does, where that has room, so that its turn is left with what is said of that. */
export function laneNames({ lanes, pivots, now }: TimelineProps, { x, wide, y, bends, until, turnOf, marked, turnClick }: Lanes, language: string): Label[][] {
  const types = measuresIn(language).visual
  const pitch = y[0]! - y[1]!
  const isAhead = (lane: TimelineProps['lanes'][number]) => isHoped(lane) && wide(lane.name, 'note') <= until - DAY - INSIDE - 8
  return lanes.map((lane, index) => [
    ...index === 0 ? isAhead(lane) ? [] : firstLane(lane, y[0]!, bends[1]!.from - BAND / 2) : turnedTo(lane, index, y[index]!),
    ...isAhead(lane) ? [nameAhead(lane, index, y[index]!, wide, until, turnClick(index) || undefined)] : [],
  ])

  function firstLane({ name, note }: TimelineProps['lanes'][number], at: number, next: number): Label[] {
    const width = next - LEFT - 10
    const before = Math.min(width, ...marked(lanes[0]!.id).flatMap(({ pivot }) => pivot.at ? x(pivot.at[0]) - LEFT - 26 : []))
    // A mark that would stand on the name has it behind it, where that has room.
    const places = marked(lanes[0]!.id).flatMap(({ pivot: { at: when, status } }) => when && status === 'fact' ? x(Math.min((when[0] + when[1]) / 2, now.at)) : [])
    const after = Math.max(0, ...places.filter(place => place < LEFT + wide(name, 'strong') + CLEAR)) + CLEAR
    if (after > LEFT && after + wide(name, 'strong') + 8 <= next)
      return [label(name, ['lanes', 0, 'name'], 'strong', { x: after, width: next - after, y: at, vertical: 'middle', on: 'own' })]
    const both = note && wide(name, 'strong') + 14 + wide(note, 'note') <= before
    return present([
      label(name, ['lanes', 0, 'name'], 'strong', { x: LEFT, width: Math.max(width, wide(name, 'strong') + 8), y: at, vertical: 'middle', on: 'own' }),
      both && label(note, ['lanes', 0, 'note'], 'note', { x: LEFT + 14 + wide(name, 'strong'), width: wide(note, 'note') + 4, y: at, vertical: 'middle', on: 'own' }),
    ])
  }

  function turnedTo(lane: TimelineProps['lanes'][number], index: number, at: number): Label[] {
    const { id, name } = lane
    const place = turnOf(id)
    const { date, at: when, label: said, large } = pivots[place]!
    const right = bends[index]!.from - BAND / 2 - CLEAR
    // The line of the day says when that is.
    const told = said && when && !(when[0] <= now.at && when[1] - when[0] < A_DAY && now.at <= when[1]) ? joined(date, said, language) : said
    const style: LabelStyle = large ? 'strong' : 'text'
    const box = { x: LEFT, width: right - LEFT, align: 'end' as const, click: turnClick(index) }
    const nameStyle = NAME_STYLES.find(style => wide(name, style) <= right - LEFT) ?? 'strong'
    if (isAhead(lane)) {
      const form = present([told && { text: told, key: 'label' }, when && { text: date, key: 'date' }])
        .find(({ text }) => labelHeight({ text, style, width: box.width }, language) <= Math.min(pitch - 4, 2 * types[style].leading))
      return form ? [label(form.text, ['pivots', place, form.key], style, { ...box, y: at, vertical: 'middle', lines: 2 })] : []
    }
    const linesOf = (text: string, style: LabelStyle) => Math.round(labelHeight({ text, style, width: right - LEFT }, language) / types[style].leading)
    const above = label(name, ['lanes', index, 'name'], nameStyle, { ...box, y: at - 2, vertical: 'bottom', tone: 'own', lines: 2 })
    if (!told && pitch >= ABOVE_LANE)
      return [label(name, ['lanes', index, 'name'], nameStyle, { ...box, y: at, vertical: 'middle', tone: 'own' })]
    // The first form that has room: all of it; the date without what is said of it; the name alone.
    const lines = told ? linesOf(told, style) : 0
    if (told && pitch >= BLOCK && lines <= 2 && pitch >= ABOVE_LANE * linesOf(name, nameStyle) + types[style].leading * lines) {
      return [above, label(told, ['pivots', place, 'label'], style, { ...box, y: at + 2, lines })]
    }
    if (pitch >= BLOCK && when)
      return [above, label(date, ['pivots', place, 'date'], style, { ...box, y: at + 2 })]
    const short = when && linesOf(joined(date, name, language), 'strong') === 1 ? joined(date, name, language) : name
    return [label(short, ['lanes', index, 'name'], 'strong', { ...box, y: at, vertical: 'middle', tone: 'own' })]
  }
}

function nameAhead({ name }: TimelineProps['lanes'][number], index: number, y: number, wide: Scale['wide'], until: number, click?: number): Label {
  const width = until - DAY - INSIDE
  const style = (['text', 'note'] as const).find(style => wide(name, style) <= width) ?? 'note'
  return label(name, ['lanes', index, 'name'], style, { x: DAY + INSIDE, width, y, vertical: 'middle', on: 'aim', click })
}

/** A date before what is said of it. */
export function joined(date: string, said: string, language: string): string {
  return `${date}${isUnspaced(language) ? '：' : ': '}${said}`
}
