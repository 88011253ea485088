/**
 * The minutes of the parts of a talk, which follow from what its notes say; of a part without notes, from what it shows.
 * In: an interview. Out: minutes in quarters that add up to the talk’s; in all languages together, so that each has the same plan. The appendix has none, nor has a synthesis of no slides.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import { isUnwritten } from '../words/unwritten.ts'

export interface Plan {
  opening: number
  sections: number[]
  synthesis: number
}

/** Enough to be kept; nobody keeps seconds. */
const STEP = 0.25

export function plannedMinutes(interview: Verified<Interview>): Plan {
  const { title, subtitle, notes, takeaways, timeline, tensions, predictions, closing, sections, unwritten } = interview
  const synthesis = [
    tensions && { notes: tensions.notes, shown: tensions.items.flatMap(({ sides }) => sides.map(({ text }) => text)) },
    predictions && { notes: predictions.notes, shown: predictions.items.map(({ text }) => text) },
    closing && { notes: closing.notes, shown: [closing.text] },
    unwritten?.synthesis && { shown: [] },
  ].filter(part => part !== undefined)
  const lengths = [
    lengthOf([notes?.cover, timeline?.notes, takeaways?.notes], [title, subtitle, ...takeaways?.items.map(({ text }) => text) ?? []]),
    ...sections.map(({ tells, notes, bridge, claim, points }) => lengthOf(tells.length ? tells.map(tell => tell.notes) : [notes], [claim, ...points.map(({ text }) => text)], bridge)),
    ...synthesis.length ? [lengthOf(synthesis.map(({ notes }) => notes), synthesis.flatMap(({ shown }) => shown))] : [],
  ]
  const [opening, ...others] = shared(interview.minutes, lengths)
  return { opening: opening!, synthesis: synthesis.length ? others.pop()! : 0, sections: others }
}

/** Shares out by largest remainder; no part is without time where there is enough for all. */
function shared(minutes: number, lengths: number[]): number[] {
  const step = lengths.length * STEP <= minutes ? STEP : minutes / lengths.length
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const exact = lengths.map(length => minutes / step * length / all)
  const steps = exact.map(share => Math.max(1, Math.floor(share)))
  const byRemainder = exact.map((share, index) => ({ index, rest: share - steps[index]! })).toSorted((a, b) => b.rest - a.rest)
  let left = Math.round(minutes / step) - steps.reduce((sum, count) => sum + count, 0)
  for (let turn = 0; left > 0; turn++, left--)
    steps[byRemainder[turn % byRemainder.length]!.index]!++
  // Where the shortest parts were given more than their share, the longest give it back.
  for (; left < 0; left++)
    steps[steps.indexOf(Math.max(...steps))]!--
  return steps.map(count => Math.round(count * step * 100) / 100)
}

/** What is said of a part: its notes, or what it shows where it has none; and what leads on. At least one, since no slide comes and goes in no time. */
function lengthOf(notes: (Localized | undefined)[], shown: Localized[], bridge?: Localized): number {
  const syllables = (texts: (Localized | undefined)[]) => texts.flatMap(text => Object.values(text ?? {})).filter(text => !isUnwritten(text)).reduce((sum, text) => sum + syllablesOf(text), 0)
  return 1 + (syllables(notes) || syllables(shown)) + syllables([bridge])
}

/** About as many as are spoken: a character of Chinese, Japanese or Korean is one, and so are two letters. */
function syllablesOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/.test(character) ? 1 : 0.5), 0)
}
