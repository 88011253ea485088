/**
 * The timeline as marks: one linear scale, the day of the interview on it, a band that turns from lane to lane; what it stood on below,
 * what is hoped for pale and to the right; the goal begins where the span ahead ends. A lane’s height is its place in the order, and nothing else.
 * In: the timeline in one language. Out: its marks, each with its click. Nothing is moved off its date.
 */
import type { Drawing, Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { Marked } from './labels.ts'
import type { PivotProps, TimelineProps } from './props.ts'
import type { Box } from './room.ts'
import { isUnspaced } from '../../src/text/breakable.ts'
import { overhang, widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { label, LEFT, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../visuals/marks.ts'
import { labelHeight } from '../visuals/typesetting.ts'
import { drawAxis } from './axis.ts'
import { AXIS, BAND, CLEAR, MIDDLE, TOP } from './field.ts'
import { placeLabels } from './labels.ts'
import { drawSpans } from './spans.ts'

/** The height of the spans. */
const SLAB = 164
/** Room before the first turn. */
const SAID = 290
/** A turn on an exact day still needs room to be seen. */
const LEAST_BEND = 30
/** Room above a lane for what is marked on it. */
const ABOVE = 42
/** And for what is marked on the last one before the day, beside whose turn its name stands. */
const ABOVE_NAME = 34
/** Room above the last lane for its name. */
const NAME = 24
/** Two lines of a label. */
const BLOCK = 84
/** The band is as thick to both sides of its corners: where it arrives on the day, it stops short of it by so much. */
const ARRIVAL = BAND / 2
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
/** The same where no span ahead has its words beside it. */
const WIDE_GOAL = RIGHT - MIDDLE - 260

/** With the place of the first mark that has no room for its words, where there is one. */
export interface TimelineDrawing extends Drawing {
  crowded?: (string | number)[]
}

export function drawTimeline({ now, lanes, pivots, behind, ahead, goal, whole }: TimelineProps, language: string): TimelineDrawing {
  const types = measuresIn(language).visual
  const wide = (text: string, style: LabelStyle) => widthIn(text, types[style], language)
  const turnOf = (lane: string) => pivots.findIndex(({ turn }) => turn === lane)
  const marked = (lane: string) => pivots.flatMap((pivot, index) => pivot.mark === lane && pivot.label ? [{ pivot, index }] : [])

  /* The scale. */
  const earliest = Math.min(now.at - 1, ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[0] ?? []), ...behind?.bounds ?? [])
  // What is said of the first turn stands before it: the scale begins early enough for that.
  const firstTurn = pivots[turnOf(lanes[1]!.id)]?.at?.[0] ?? now.at
  const start = Math.min(earliest, now.at - (now.at - firstTurn) * (MIDDLE - LEFT - BAND / 2) / (MIDDLE - LEFT - SAID))
  const goalAt = ahead ? ahead.bounds : goal?.at
  const end = Math.max(now.at + 1, ...goalAt ?? [], ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[1] ?? []))
  const first = LEFT + BAND / 2
  const perYear = Math.min((MIDDLE - first) / (now.at - start), (RIGHT - MIDDLE - (goal ? ahead ? GOAL : WIDE_GOAL : 0)) / (end - now.at))
  const x = (year: number) => MIDDLE + (year - now.at) * perYear

  /* The lanes, from the ground up. */
  const ground = behind || ahead ? AXIS - SLAB : AXIS - 40
  const low = ground - 4 - BAND / 2
  const high = TOP + BAND / 2 + topRoom()
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

  /* What is hoped for: the leading lanes go on, into the goal where there is one. It begins where the span ahead ends, or at its date; without either, after all that has one. */
  const [open, closed] = goalAt ? [x(goalAt[0]), x(goalAt[1])] : [MIDDLE + 260, MIDDLE + 260]
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

  /* What is said of each lane; then of its marks, where that leaves room. */
  const said = lanes.map((lane, index) => index === 0 ? firstLane(lane, y[0]!, bends[1]!.from) : laneLabel(lane, index, y[index]!))
  const marks = lanes.flatMap((lane, index) => marked(lane.id).map(({ pivot, index: place }) => ({ ...markedOn(pivot, place, index), lane: index })))
  const standing = [...said.flat(), ...[...hoped, ...spans].filter(mark => mark.mark !== 'shape')]
  const { placed, crowded } = placeLabels(marks, { areas: drawnAreas(), goal: goal && { left: open, right: OFF_RIGHT, top: crest, bottom: AXIS }, open }, standing, language, wide)
  const texts: (Shape | Label)[] = lanes.map((_, index) => index).toReversed().flatMap(index => [...said[index]!, ...placed.filter((_, place) => marks[place]!.lane === index).flat()])

  function topRoom(): number {
    const last = marked(lanes.at(-1)!.id)
    return last.length === 0 ? NAME : ABOVE + (last.every(({ pivot }) => isAhead(pivot)) ? 0 : ABOVE_NAME)
  }

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
      return [above, label(told, ['pivots', place, 'label'], style, { ...box, y: at + 2, lines })]
    }
    if (pitch >= BLOCK && when)
      return [above, label(date, ['pivots', place, 'date'], style, { ...box, y: at + 2 })]
    const short = when && linesOf(joined(date, name), 'strong') === 1 ? joined(date, name) : name
    return [label(short, ['lanes', index, 'name'], 'strong', { ...box, y: at, vertical: 'middle', tone: 'own' })]
  }

  function markedOn(pivot: PivotProps, place: number, lane: number): Marked {
    const { at: when, date, about, label: said, status } = pivot
    const hasComeLater = isAhead(pivot)
    const middle = when && (when[0] + when[1]) / 2
    return {
      text: when ? joined(date, said!) : said!,
      path: ['pivots', place, 'label'],
      y: y[lane]!,
      middle: middle === undefined ? undefined : x(hasComeLater ? middle : Math.min(middle, now.at)),
      next: bends[lane + 1]?.from ?? MIDDLE,
      isAhead: hasComeLater,
      about,
      tone: status === 'fact' ? undefined : 'aim',
      click: hasComeLater ? aimsClick : turnClick(Math.min(lane + 1, turns)) || undefined,
    }
  }

  /** What is drawn and no text may stand on: the bands, their turns, the spans and the line of the day. */
  function drawnAreas(): Box[] {
    const row = (index: number, left: number, right: number) => ({ left, right, top: y[index]! - BAND / 2, bottom: y[index]! + BAND / 2 })
    const below = { top: ground, bottom: AXIS }
    return [
      { left: MIDDLE - 2, right: MIDDLE + 2, top: TOP, bottom: AXIS },
      ...lanes.flatMap(({ leads }, index) => present([
        row(index, index ? bends[index]!.from : OFF_LEFT, MIDDLE),
        leads && row(index, MIDDLE, goal ? open : OFF_RIGHT),
        index > 0 && { left: bends[index]!.from - BAND / 2, right: bends[index]!.to + BAND / 2, top: y[index]! - BAND / 2, bottom: y[index - 1]! + BAND / 2 },
      ])),
      ...present([
        behind && { left: x(behind.bounds[0]), right: MIDDLE, ...below },
        ahead && { left: MIDDLE, right: x(ahead.bounds[1]), ...below },
      ]),
    ]
  }

  function joined(date: string, said: string): string {
    return `${date}${isUnspaced(language) ? '：' : ': '}${said}`
  }

  const years = [
    ...bends.slice(1).flatMap((_, index) => pivots[turnOf(lanes[index + 1]!.id)]!.at?.[0] ?? []),
    ...ahead?.bounds ?? [],
    ...behind?.bounds ?? [],
    ...goal?.at && !ahead ? [goal.at[0]] : [],
  ]
  // The scale begins with the first of what is drawn, or earlier, for the words before the first turn: of that no year tells.
  const firstDrawn = Math.min(...years, ...pivots.flatMap(({ mark, label, at }) => mark && label && at ? at[0] : []))
  const ticks = firstDrawn < now.at ? [...years, firstDrawn] : [...years, Math.ceil(start)]
  return {
    clicks: whole ? 0 : aheadClick,
    crowded,
    marks: [
      ...hoped.filter(mark => mark.mark === 'shape'),
      ...spans.filter(mark => mark.mark === 'shape'),
      ...course,
      ...drawAxis(now, ticks, scale),
      ...texts.filter(mark => mark.mark === 'shape'),
      ...[...texts, ...hoped, ...spans].filter(mark => mark.mark !== 'shape'),
    ].map(mark => whole ? { ...mark, click: undefined } : { ...mark, click: mark.click || undefined }),
  }
}

/** What is not said as done lies to the right of the day. */
function isAhead({ status }: PivotProps): boolean {
  return status !== 'fact'
}
