/**
 * The minutes of the parts around the sections.
 * What the sections leave is shared by the opening and the synthesis, each after what its notes say, in all languages together so that each has the
 * same plan; the appendix has none.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'

export function plannedMinutes(interview: Verified<Interview>): { opening: number, synthesis: number } {
  const left = interview.minutes - interview.sections.reduce((sum, { minutes }) => sum + minutes, 0)
  const { notes, takeaways, timeline, numbers, tensions, predictions, closing } = interview
  const before = lengthOf([notes.cover, takeaways.notes, notes.map, notes.reading])
  const after = lengthOf([...timeline?.parts ?? [], numbers, tensions, predictions, closing].map(part => part?.notes))
  const opening = hundredths(left * before / (before + after))
  return { opening, synthesis: hundredths(left - opening) }
}

/** At least one, since no slide comes and goes in no time. */
function lengthOf(texts: (Localized | undefined)[]): number {
  return texts.flatMap(text => Object.values(text ?? {})).reduce((sum, text) => sum + syllablesOf(text), 1)
}

/** About as many as are spoken: a character of Chinese, Japanese or Korean is one, and so are two letters. */
function syllablesOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/.test(character) ? 1 : 0.5), 0)
}

/** 0.1 and 0.2 are 0.3. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100
}
