/**
 * The minutes of the parts of a talk, which follow from what its notes say.
 * In: an interview. Out: minutes in quarters that add up to the talk’s; in all languages together, so that each has the same plan. The appendix has none.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'

export interface Plan {
  opening: number
  sections: number[]
  synthesis: number
}

/** Enough to be kept; nobody keeps seconds. */
const STEP = 0.25

export function plannedMinutes(interview: Verified<Interview>): Plan {
  const { notes, takeaways, timeline, tensions, predictions, closing, sections } = interview
  const lengths = [
    lengthOf([notes.cover, timeline?.notes, takeaways.notes]),
    ...sections.map(section => lengthOf([...section.tells.length ? section.tells.map(tell => tell.notes) : [section.notes], section.bridge])),
    lengthOf([tensions?.notes, predictions?.notes, timeline?.again?.notes, closing.notes]),
  ]
  const [opening, ...others] = shared(interview.minutes, lengths)
  return { opening: opening!, synthesis: others.pop()!, sections: others }
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

/** At least one, since no slide comes and goes in no time. */
function lengthOf(texts: (Localized | undefined)[]): number {
  return texts.flatMap(text => Object.values(text ?? {})).reduce((sum, text) => sum + syllablesOf(text), 1)
}

/** About as many as are spoken: a character of Chinese, Japanese or Korean is one, and so are two letters. */
function syllablesOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/.test(character) ? 1 : 0.5), 0)
}
