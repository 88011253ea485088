/**
 * The timeline as marks: one linear scale, the day of the interview on it, a band that turns from lane to lane; what it stood on below,
 * what is hoped for pale and to the right; the goal begins where the span ahead ends. A lane’s height is its place in the order, and nothing else.
 * In: the timeline in one language. Out: its marks, each with its click. Nothing is moved off its date.
 */
import type { Drawing, Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { PivotProps, TimelineProps } from './props.ts'
import { isUnspaced } from '../../src/text/breakable.ts'
import { overhang, widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { disc, label, LEFT, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { drawAxis } from './axis.ts'
import { AXIS, INSIDE, MIDDLE, TOP } from './field.ts'
import { drawSpans } from './spans.ts'

/** The height of the spans. */
const SLAB = 164
const BAND = 36
/** Room before the first turn. */
const SAID = 290
/** A turn on an exact day still needs room to be seen. */
const LEAST_BEND = 30
const CLEAR = 18
/** Room above a lane for what is marked on it. */
const ABOVE = 42
/** Room above the last lane for its name. */
const NAME = 24
/** Two lines of a label. */
const BLOCK = 84
/** The band is as thick to both sides of its corners: where it arrives on the day, it stops short of it by so much. */
const ARRIVAL = BAND / 2
/** What is marked above the first lane needs so much between it and what is said of the next. */
const MARKED = 62
/** What a lane’s name takes above its middle. */
const ABOVE_LANE = 50
/** A talk unfolds in six clicks at most. */
const MOST_TURN_CLICKS = 4
const NAME_STYLES: LabelStyle[] = ['title', 'lead', 'strong']
const GOAL_STYLES: LabelStyle[] = ['title', 'lead', 'strong']
const MOST_GOAL_LINES = 3
/** Room for its name after the span ahead at the most, and before its name. */
const GOAL = 88
const BEFORE_GOAL = 24

export function drawTimeline({ now, lanes, pivots, behind, ahead, goal, whole }: TimelineProps, language: string): Drawing {
  const types = measuresIn(language).visual
  const wide = (text: string, style: LabelStyle) => widthIn(text, types[style], language)
  const turnOf = (lane: string) => pivots.findIndex(({ turn }) => turn === lane)
  const marked = (lane: string) => pivots.flatMap((pivot, index) => pivot.mark === lane && pivot.label ? [{ pivot, index }] : [])

  /* The scale. */
  const earliest = Math.min(now.at - 1, ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[0] ?? []), ...behind?.bounds ?? [])
  // What is said of the first turn stands before it: the scale begins early enough for that.
  const firstTurn = pivots[turnOf(lanes[1]!.id)]?.at?.[0] ?? now.at
  const start = Math.min(earliest, now.at - (now.at - firstTurn) * (MIDDLE - LEFT - BAND / 2) / (MIDDLE - LEFT - SAID))
  const end = Math.max(now.at + 1, ...ahead?.bounds ?? [], ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[1] ?? []))
  const first = LEFT + BAND / 2
  const perYear = Math.min((MIDDLE - first) / (now.at - start), (RIGHT - MIDDLE - (goal ? GOAL : 0)) / (end - now.at))
  const x = (year: number) => MIDDLE + (year - now.at) * perYear

  /* The lanes, from the ground up. */
  const ground = behind || ahead ? AXIS - SLAB : AXIS - 40
  const low = ground - 4 - BAND / 2
  const high = TOP + BAND / 2 + (lanes.some((lane, index) => index === lanes.length - 1 && marked(lane.id).some(({ pivot }) => isAhead(pivot))) ? ABOVE : NAME)
  const y = lanes.map((_, index) => low + (high - low) * index / (lanes.length - 1))
  const pitch = (low - high) / (lanes.length - 1)

  /* The clicks: a turn each, as far as there are few; then the aims; then what lies ahead. */
  const turns = lanes.length - 1
  const turnClick = (index: number) => index === 0 ? 0 : Math.ceil(index * Math.min(turns, MOST_TURN_CLICKS) / turns)
  const hasAims = lanes.some(({ leads }) => leads) || pivots.some(pivot => pivot.mark && isAhead(pivot))
  const aimsClick = turnClick(turns) + (hasAims ? 1 : 0)
  const aheadClick = aimsClick + (goal || ahead ? 1 : 0)

  /* The turns: a bend fills what its date leaves open; an undated one what its neighbours leave. */
  const bends = lanes.map((lane, index) => {
    if (index === 0)
      return { from: first, to: first }
    const { at } = pivots[turnOf(lane.id)]!
    const [from, to] = at ? [x(at[0]), x(Math.min(at[1], now.at))] : [MIDDLE - 140 * (lanes.length - index), MIDDLE - 140 * (lanes.length - index) + 60]
    const width = Math.max(to - from, LEAST_BEND)
    return { from: Math.min(from, MIDDLE - ARRIVAL - width), to: Math.min(from, MIDDLE - ARRIVAL - width) + width }
  })
  bends.forEach((bend, index) => {
    const before = bends[index - 1]
    if (index > 1 && bend.from < before!.to + 8) {
      const by = before!.to + 8 - bend.from
      bend.from += by
      bend.to += by
    }
  })

  const scale = { x, wide, aheadClick }
  const spans = drawSpans({ behind, ahead }, ground, scale)

  /* What is hoped for: the leading lanes go on, into the goal where there is one. It begins where the span ahead ends. */
  const open = ahead ? x(ahead.bounds[0]) : MIDDLE + 260
  const closed = ahead ? x(ahead.bounds[1]) : open
  const crest = y.at(-1)! - BAND / 2
  const leading = lanes.flatMap((lane, index) => lane.leads ? [index] : [])
  const goalBox = { x: open + BEFORE_GOAL, width: RIGHT - open - BEFORE_GOAL }
  const hoped: (Shape | Label)[] = [
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

  /* The band, lane after lane; where it has turned away, the lane goes on paler. */
  const course: Shape[] = lanes.flatMap((_, index): Shape[] => {
    const { from, to } = bends[index]!
    const click = turnClick(index) || undefined
    const at = y[index]!
    const before = y[index - 1]
    return present([
      index > 0 && { mark: 'shape', path: `M${from} ${before! - BAND / 2}H${MIDDLE}V${before! + BAND / 2}H${from}Z`, look: 'past', click },
      {
        mark: 'shape',
        path: index === 0 ? `M${OFF_LEFT} ${at}H${MIDDLE}` : `M${Math.max(from - BAND, bends[index - 1]!.to)} ${before}H${from}L${to} ${at}H${MIDDLE}`,
        look: 'own',
        line: BAND,
        click,
        motion: 'draw',
      },
    ])
  })

  /* What is said of each lane and each mark; below a lane’s middle so many lines of it. */
  const saidLines: number[] = []
  const texts: (Shape | Label)[] = lanes.map((_, index) => index).toReversed().flatMap((index) => {
    const lane = lanes[index]!
    const at = y[index]!
    const next = bends[index + 1]?.from ?? MIDDLE
    const own = index === 0 ? firstLane(lane, at, next) : laneLabel(lane, index, at)
    return [...own, ...marked(lane.id).flatMap(({ pivot, index: place }) => markOn(pivot, place, index, at, next))]
  })

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

  function laneLabel({ id, name }: TimelineProps['lanes'][number], index: number, at: number): Label[] {
    const place = turnOf(id)
    const { date, at: when, label: said, large } = pivots[place]!
    const right = bends[index]!.from - CLEAR
    const told = said && when ? joined(date, said) : said
    const style: LabelStyle = large ? 'strong' : 'text'
    const box = { x: LEFT, width: right - LEFT, align: 'end' as const, click: turnClick(index) }
    const nameStyle = NAME_STYLES.find(style => wide(name, style) <= right - LEFT) ?? 'strong'
    const linesOf = (text: string, style: LabelStyle) => Math.round(labelHeight({ text, style, width: right - LEFT }, language) / types[style].leading)
    const above = label(name, ['lanes', index, 'name'], nameStyle, { ...box, y: at - 2, vertical: 'bottom', tone: 'own', lines: 2 })
    if (!told && pitch >= ABOVE_LANE)
      return [label(name, ['lanes', index, 'name'], nameStyle, { ...box, y: at, vertical: 'middle', tone: 'own' })]
    // The first form that has room: all of it; the date without what is said of it; the name alone.
    const lines = told ? linesOf(told, style) : 0
    if (told && pitch >= BLOCK && lines <= 2 && pitch >= ABOVE_LANE * linesOf(name, nameStyle) + types[style].leading * lines) {
      saidLines[index] = lines
      return [above, label(told, ['pivots', place, 'label'], style, { ...box, y: at + 2, lines })]
    }
    if (pitch >= BLOCK && when)
      return [above, label(date, ['pivots', place, 'date'], style, { ...box, y: at + 2 })]
    const short = when && linesOf(joined(date, name), 'strong') === 1 ? joined(date, name) : name
    return [label(short, ['lanes', index, 'name'], 'strong', { ...box, y: at, vertical: 'middle', tone: 'own' })]
  }

  function markOn(pivot: PivotProps, place: number, lane: number, at: number, next: number): (Shape | Label)[] {
    const { at: when, date, about, label: said, status } = pivot
    const text = when ? joined(date, said!) : said!
    const path = ['pivots', place, 'label']
    if (isAhead(pivot)) {
      const style: LabelStyle = 'text'
      if (!when)
        return [label(said!, path, 'note', { x: MIDDLE + INSIDE + 8, width: (goal ? open : RIGHT) - MIDDLE - INSIDE - 8, y: at, vertical: 'middle', on: 'aim', click: aimsClick })]
      const middle = x((when[0] + when[1]) / 2)
      const top = at - BAND / 2 - 22
      return [
        { mark: 'shape', path: `M${middle} ${top - 11}l11 11-11 11-11-11z`, look: 'aim', click: aimsClick, thin: true },
        label(text, path, style, { x: middle + 24, width: RIGHT - middle - 24, y: top, vertical: 'middle', tone: 'aim', click: aimsClick }),
      ]
    }
    const middle = when ? x(Math.min((when[0] + when[1]) / 2, now.at)) : undefined
    const right = Math.min(next - CLEAR, MIDDLE - CLEAR)
    const width = wide(text, 'text') + 2
    const click = turnClick(Math.min(lane + 1, turns)) || undefined
    return present([
      middle !== undefined && (about ? { mark: 'shape', path: circle(middle, at, 9), look: 'paper', line: 4, click } : disc(middle, at, 9, 'paper', { click })),
      lane > 0 || pitch < MARKED + types.text.leading * (saidLines[1] ?? 1) ? undefined : label(text, path, 'text', { x: Math.max(LEFT, Math.min(right, (middle ?? right) + width / 2) - width), width, y: at - BAND / 2 - 8, vertical: 'bottom', click, tone: status === 'fact' ? undefined : 'aim' }),
    ])
  }

  function joined(date: string, said: string): string {
    return `${date}${isUnspaced(language) ? '：' : ': '}${said}`
  }

  const years = [
    ...bends.slice(1).flatMap((_, index) => pivots[turnOf(lanes[index + 1]!.id)]!.at?.[0] ?? []),
    ...ahead?.bounds ?? [],
    ...behind?.bounds ?? [],
    start,
  ]
  return {
    clicks: whole ? 0 : aheadClick,
    marks: [
      ...hoped.filter(mark => mark.mark === 'shape'),
      ...spans.filter(mark => mark.mark === 'shape'),
      ...course,
      ...drawAxis(now, years, scale),
      ...texts.filter(mark => mark.mark === 'shape'),
      ...[...texts, ...hoped, ...spans].filter(mark => mark.mark !== 'shape'),
    ].map(mark => whole ? { ...mark, click: undefined } : { ...mark, click: mark.click || undefined }),
  }
}

/** What is not said as done lies to the right of the day. */
function isAhead({ status }: PivotProps): boolean {
  return status !== 'fact'
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}
