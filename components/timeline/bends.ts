/**
 * Where the band turns: straight up at the date of each turn; through all of it where that is more than a year.
 * In: the dates of the turns. Out: where each bend begins and ends, by the middle of the band; and its way.
 */
import type { Bend } from './field.ts'
import { LEFT } from '../visuals/marks.ts'
import { BAND, DAY, placeOf } from './field.ts'

/** Between a bend and the next. */
const GAP = 8
/** Of a leap year too. */
const YEAR = 1.01
/** From one undated turn to the next, and from the last one to the day. */
const UNDATED = 140
const FIRST_UNDATED = 110

/** The first lane is turned to from nowhere. Of turns too near for the band, and of the last, which ends at the day, the bends make room. */
export function bendsOf(dates: (readonly [from: number, to: number] | undefined)[], x: (year: number) => number): Bend[] {
  const bends = dates.slice(1).map((at, index): Bend => {
    if (!at) {
      const middle = DAY - FIRST_UNDATED - UNDATED * (dates.length - 2 - index)
      return { from: middle, to: middle }
    }
    const [from, to] = at[1] - at[0] > YEAR ? at : [placeOf(at), placeOf(at)]
    return { from: x(from), to: x(to) }
  })
  bends.forEach((bend, index) => moveTo(bend, Math.max(bend.from, index ? bends[index - 1]!.to + BAND + GAP : LEFT + BAND / 2)))
  bends.toReversed().reduce((end, bend) => {
    bend.to = Math.max(bend.from, Math.min(bend.to, end))
    moveTo(bend, Math.min(bend.from, end))
    return bend.from - BAND - GAP
  }, DAY - BAND / 2)
  return [{ from: LEFT + BAND / 2, to: LEFT + BAND / 2 }, ...bends]
}

function moveTo(bend: Bend, from: number): void {
  bend.to += from - bend.from
  bend.from = from
}

/** The way of the band from one height to another, its corners round. */
export function turned({ from, to }: Bend, start: number, before: number, at: number): string {
  if (from < to)
    return `M${start} ${before}H${from}L${to} ${at}H${DAY}`
  const round = Math.min(BAND / 2, (before - at) / 2)
  return `M${start} ${before}H${from - round}Q${from} ${before} ${from} ${before - round}V${at + round}Q${from} ${at} ${from + round} ${at}H${DAY}`
}
