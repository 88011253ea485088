/**
 * The minutes of the talk, part by part.
 * In: the interview, and where its parts begin. Out: the parts in the order of the slides; together they take the talk's minutes.
 *
 * What the sections leave is shared by the opening and the synthesis, each after its number of slides; the appendix has none.
 */
import type { Context } from './context.ts'
import type { PlannedPart, SectionMark } from './deck.ts'

export function planParts({ interview, words, say }: Context, sections: SectionMark[], synthesis: number, appendix: number): PlannedPart[] {
  const left = interview.minutes - interview.sections.reduce((sum, { minutes }) => sum + minutes, 0)
  const before = sections[0]!.slide - 1
  const after = appendix - synthesis
  const opening = hundredths(left * before / (before + after))
  return [
    { slide: 1, minutes: opening, name: words.opening },
    ...interview.sections.map(({ number, minutes, heading }, index) => ({ slide: sections[index]!.slide, minutes, section: number, name: say(heading) })),
    { slide: synthesis, minutes: hundredths(left - opening), name: words.synthesis },
    { slide: appendix, minutes: 0, name: words.appendix },
  ]
}

/** 0.1 and 0.2 are 0.3. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100
}
