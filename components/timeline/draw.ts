/**
 * The timeline as marks: one linear scale, the day of the interview on it, a band that turns from lane to lane at the date of the turn;
 * what it stood on below, what is hoped for pale and to the right; what is awaited there rises out of empty ground. A lane’s height is its place in the order, and nothing else.
 * In: the timeline in one language. Out: its marks, each with its click.
 */
import type { Drawing, Label, LabelStyle, Shape } from '../visuals/marks.ts'
import type { Marked } from './labels.ts'
import type { PivotProps, TimelineProps } from './props.ts'
import type { Box } from './room.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measuresIn } from '../../src/text/measures.ts'
import { LEFT, OFF_LEFT, OFF_RIGHT, present, RIGHT } from '../visuals/marks.ts'
import { drawAxis } from './axis.ts'
import { bendsOf, turned } from './bends.ts'
import { AXIS, BAND, DAY, FAR, isHoped, placeOf, TOP } from './field.ts'
import { drawHopes, GOAL_NAME } from './hopes.ts'
import { placeLabels } from './labels.ts'
import { joined, laneNames } from './lane-names.ts'
import { drawSpans } from './spans.ts'

/** The height of the spans. */
const SLAB = 164
/** Room before the first turn. */
const SAID = 290
/** Room above a lane for what is marked on it. */
const ABOVE = 42
/** And for what is marked on the last one before the day, beside whose turn its name stands. */
const ABOVE_NAME = 34
/** Room above the last lane for its name. */
const NAME = 24
/** A talk unfolds in six clicks at most. */
const MOST_TURN_CLICKS = 4
/** Room for the name of a goal after its date. */
const GOAL = RIGHT - DAY - 260

/** With the place of the first mark that has no room for its words, where there is one. */
export interface TimelineDrawing extends Drawing {
  crowded?: (string | number)[]
}

export function drawTimeline(props: TimelineProps, language: string): TimelineDrawing {
  const { now, lanes, pivots, behind, ahead, goal } = props
  const types = measuresIn(language).visual
  const wide = (text: string, style: LabelStyle) => widthIn(text, types[style], language)
  const turnOf = (lane: string) => pivots.findIndex(({ turn }) => turn === lane)
  const marked = (lane: string) => pivots.flatMap((pivot, index) => pivot.mark === lane && pivot.label ? [{ pivot, index }] : [])

  /* The scale. */
  const earliest = Math.min(now.at - 1, ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[0] ?? []), ...behind?.bounds ?? [])
  // What is said of the first turn stands before it: the scale begins early enough for that.
  const firstTurn = pivots[turnOf(lanes[1]!.id)]?.at?.[0] ?? now.at
  const start = Math.min(earliest, now.at - (now.at - firstTurn) * (DAY - LEFT - BAND / 2) / (DAY - LEFT - SAID))
  const goalAt = goal?.at && placeOf(goal.at)
  const end = Math.max(now.at + 1, goalAt ?? 0, ...ahead?.bounds ?? [], ...pivots.filter(({ turn, mark }) => turn ?? mark).flatMap(({ at }) => at?.[1] ?? []))
  const first = LEFT + BAND / 2
  const perYear = Math.min(
    (DAY - (behind && Math.min(...behind.bounds) <= start ? LEFT : first)) / (now.at - start),
    (RIGHT - DAY) / (end - now.at),
    ahead ? (FAR - DAY) / (Math.max(...ahead.bounds) - now.at) : Infinity,
    goalAt === undefined ? Infinity : (RIGHT - DAY - GOAL) / (goalAt - now.at),
  )
  const x = (year: number) => DAY + (year - now.at) * perYear

  /* The lanes, from the ground up. */
  const ground = behind || ahead ? AXIS - SLAB : AXIS - 40
  const low = ground - 8 - BAND / 2
  const high = TOP + BAND / 2 + topRoom()
  const y = lanes.map((_, index) => low + (high - low) * index / (lanes.length - 1))

  /* The clicks: a turn each, as far as there are few; then the aims; then what lies ahead. */
  const turns = lanes.length - 1
  const turnClick = (index: number) => index === 0 ? 0 : Math.ceil(index * Math.min(turns, MOST_TURN_CLICKS) / turns)
  const hasAims = goal !== undefined || lanes.some(isHoped) || pivots.some(pivot => pivot.mark && isAhead(pivot))
  const aimsClick = turnClick(turns) + (hasAims ? 1 : 0)
  const aheadClick = aimsClick + (ahead ? 1 : 0)

  const bends = bendsOf(lanes.map(({ id }) => pivots[turnOf(id)]?.at), x)
  const scale = { x, wide, aheadClick }
  const spans = drawSpans(props, { ground, floor: AXIS }, scale, language)

  /* What is hoped for: the lanes that go on, into a goal that has its date. */
  const hoped = drawHopes(props, { y, ground, opens: goalAt && x(goalAt), aimsClick }, language)

  /* The band, lane after lane; where it has turned away, a lane that goes on does so paler, and another is left. */
  const course: Shape[] = lanes.flatMap((_, index): Shape[] => {
    const { from } = bends[index]!
    const click = turnClick(index) || undefined
    const before = y[index - 1]
    return present([
      index > 0 && { mark: 'shape', path: `M${from - BAND / 2} ${before! - BAND / 2}H${DAY}V${before! + BAND / 2}H${from - BAND / 2}Z`, look: lanes[index - 1]!.goesOn ? 'past' : 'paper', click },
      {
        mark: 'shape',
        path: index === 0 ? `M${OFF_LEFT} ${y[0]}H${DAY}` : turned(bends[index]!, Math.max(from - BAND, bends[index - 1]!.to), before!, y[index]!),
        look: 'own',
        line: BAND,
        click,
        motion: 'draw',
      },
    ])
  })

  /* What is said of each lane; then of its marks, where that leaves room. */
  const said = laneNames(props, { ...scale, y, bends, until: hoped.field?.left ?? RIGHT, turnOf, marked, turnClick }, language)
  const marks = lanes.flatMap((lane, index) => marked(lane.id).map(({ pivot, index: place }) => ({ ...markedOn(pivot, place, index), lane: index })))
  const standing = [...said.flat(), ...[...hoped.marks, ...spans].filter(mark => mark.mark !== 'shape')]
  const { placed, crowded } = placeLabels(marks, { areas: drawnAreas(), goal: hoped.field, open: goalAt === undefined ? DAY + 260 : x(goalAt) }, standing, language, wide)
  const texts: (Shape | Label)[] = lanes.map((_, index) => index).toReversed().flatMap(index => [...said[index]!, ...placed.filter((_, place) => marks[place]!.lane === index).flat()])

  function topRoom(): number {
    const last = marked(lanes.at(-1)!.id)
    const named = goal && goalAt === undefined ? GOAL_NAME : 0
    if (last.length === 0)
      return named || NAME
    return named + ABOVE + (last.every(({ pivot }) => isAhead(pivot)) ? 0 : ABOVE_NAME)
  }

  function markedOn(pivot: PivotProps, place: number, lane: number): Marked {
    const { at: when, date, about, label: said, status } = pivot
    const hasComeLater = isAhead(pivot)
    const middle = when && placeOf(when)
    return {
      text: when ? joined(date, said!, language) : said!,
      path: ['pivots', place, 'label'],
      y: y[lane]!,
      middle: middle === undefined ? undefined : x(hasComeLater ? middle : Math.min(middle, now.at)),
      next: lane + 1 < lanes.length ? bends[lane + 1]!.from - BAND / 2 : DAY,
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
      { left: DAY - 2, right: DAY + 2, top: TOP, bottom: AXIS },
      ...lanes.flatMap(({ goesOn }, index) => present([
        row(index, index ? bends[index]!.from : OFF_LEFT, goesOn || index === turns ? DAY : bends[index + 1]!.to + BAND / 2),
        isHoped(lanes[index]!) && row(index, DAY, goalAt === undefined ? OFF_RIGHT : x(goalAt)),
        index > 0 && { left: bends[index]!.from - BAND / 2, right: bends[index]!.to + BAND / 2, top: y[index]! - BAND / 2, bottom: y[index - 1]! + BAND / 2 },
      ])),
      ...present([
        behind && { left: x(behind.bounds[0]), right: DAY, ...below },
        ahead && { left: DAY, right: OFF_RIGHT, ...below },
      ]),
    ]
  }

  return {
    clicks: aheadClick,
    crowded,
    marks: [
      ...hoped.marks.filter(mark => mark.mark === 'shape'),
      ...spans.filter(mark => mark.mark === 'shape'),
      ...course,
      ...drawAxis(props, start, scale),
      ...texts.filter(mark => mark.mark === 'shape'),
      ...[...texts, ...hoped.marks, ...spans].filter(mark => mark.mark !== 'shape'),
    ].map(mark => ({ ...mark, click: mark.click || undefined })),
  }
}

/** What is not said as done lies to the right of the day. */
function isAhead({ status }: PivotProps): boolean {
  return status !== 'fact'
}
