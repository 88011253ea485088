/**
 * The timeline as marks: one linear scale, the day of the interview on it, a band that turns from lane to lane; what it stood on below,
 * what is hoped for pale and to the right; the goal begins where the span ahead ends. A lane’s height is its place in the order, and nothing else.
 * In: the timeline in one language. Out: its marks, each with its click. Nothing is moved off its date.
 */
import type { Drawing, Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { Marked } from './labels.ts'
import type { PivotProps, TimelineProps } from './props.ts'
import type { Box } from './room.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { LEFT, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../visuals/marks.ts'
import { drawAxis } from './axis.ts'
import { AXIS, BAND, MIDDLE, TOP } from './field.ts'
import { drawHopes } from './hopes.ts'
import { placeLabels } from './labels.ts'
import { joined, laneNames } from './lane-names.ts'
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
/** The band is as thick to both sides of its corners: where it arrives on the day, it stops short of it by so much. */
const ARRIVAL = BAND / 2
/** A talk unfolds in six clicks at most. */
const MOST_TURN_CLICKS = 4
/** Room for the goal's name after the span ahead at the most. */
const GOAL = 88
/** The same where no span ahead has its words beside it. */
const WIDE_GOAL = RIGHT - MIDDLE - 260

/** With the place of the first mark that has no room for its words, where there is one. */
export interface TimelineDrawing extends Drawing {
  crowded?: (string | number)[]
}

export function drawTimeline(props: TimelineProps, language: string): TimelineDrawing {
  const { now, lanes, pivots, behind, ahead, goal, whole } = props
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
  const hoped = drawHopes(props, { y, crest, ground, open, closed, aimsClick, aheadClick }, language)

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
  const said = laneNames(props, { ...scale, y, bends, turnOf, marked, turnClick }, language)
  const marks = lanes.flatMap((lane, index) => marked(lane.id).map(({ pivot, index: place }) => ({ ...markedOn(pivot, place, index), lane: index })))
  const standing = [...said.flat(), ...[...hoped, ...spans].filter(mark => mark.mark !== 'shape')]
  const { placed, crowded } = placeLabels(marks, { areas: drawnAreas(), goal: goal && { left: open, right: OFF_RIGHT, top: crest, bottom: AXIS }, open }, standing, language, wide)
  const texts: (Shape | Label)[] = lanes.map((_, index) => index).toReversed().flatMap(index => [...said[index]!, ...placed.filter((_, place) => marks[place]!.lane === index).flat()])

  function topRoom(): number {
    const last = marked(lanes.at(-1)!.id)
    return last.length === 0 ? NAME : ABOVE + (last.every(({ pivot }) => isAhead(pivot)) ? 0 : ABOVE_NAME)
  }

  function markedOn(pivot: PivotProps, place: number, lane: number): Marked {
    const { at: when, date, about, label: said, status } = pivot
    const hasComeLater = isAhead(pivot)
    const middle = when && (when[0] + when[1]) / 2
    return {
      text: when ? joined(date, said!, language) : said!,
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
