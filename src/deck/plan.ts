/**
 * The minutes of the talk, part by part.
 * In: the interview, and where its parts begin. Out: the parts in the order of the slides; together they take the talk's minutes.
 *
 * What the sections leave is shared by the opening and the synthesis, each after what its notes say, in all languages
 * together so that each has the same plan; the appendix has none.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { PlannedPart, SectionMark } from './deck.ts'

export function planParts({ interview, words, say }: Context, sections: SectionMark[], synthesis: number, appendix: number): PlannedPart[] {
  const left = interview.minutes - interview.sections.reduce((sum, { minutes }) => sum + minutes, 0)
  const { before, after } = spokenLengths(interview)
  const opening = hundredths(left * before / (before + after))
  return [
    { slide: 1, minutes: opening, name: words.opening },
    ...interview.sections.map(({ number, minutes, heading }, index) => ({ slide: sections[index]!.slide, minutes, section: number, name: say(heading) })),
    { slide: synthesis, minutes: hundredths(left - opening), name: words.synthesis },
    { slide: appendix, minutes: 0, name: words.appendix },
  ]
}

function spokenLengths({ notes, takeaways, timeline, numbers, tensions, predictions, closing }: Interview): { before: number, after: number } {
  return {
    before: lengthOf([notes.cover, takeaways.notes, notes.map, notes.reading]),
    after: lengthOf([...timeline?.parts ?? [], numbers, tensions, predictions, closing].map(part => part?.notes)),
  }
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
