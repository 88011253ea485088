/**
 * How much of the source the deck touches.
 * In: the lock, and the excerpts. Out: for each section its length and the stretches taken from it, and the share of the whole.
 */
import type { Location } from '../excerpt.ts'
import type { Span } from '../text/code-points.ts'
import type { Lock } from './lock.ts'
import { parseAddress, sectionOf } from '../address.ts'

export interface SectionCoverage extends Span {
  section: number
  /** What is said in it, in code points: headings, labels and captions do not count. */
  length: number
  /** What excerpts were taken from, merged, in code points of the source. */
  spans: Span[]
  /** Share of what is said that stands in an excerpt, 0 to 1. */
  share: number
}

export interface Coverage {
  sections: SectionCoverage[]
  /** Share of everything said in the interview that stands in one of the quotes, 0 to 1. */
  quotedShare: number
  /** The same for all excerpts, quotes and evidence. */
  touchedShare: number
}

/** Joins spans that overlap or touch. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end)
      last.end = Math.max(last.end, end)
    else
      merged.push({ start, end })
  }
  return merged
}

const total = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
function ratio(part: number, whole: number) {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

/** Works out the coverage by all excerpts that support something, and those of them that are shown as quotes. */
export function coverage(lock: Pick<Lock, 'sections' | 'turns'>, supporting: Location[], quotes: Location[]): Coverage {
  const excerpts = Map.groupBy(supporting, ({ address }) => sectionOf(address))
  const turns = Map.groupBy(lock.turns, ({ address }) => sectionOf(parseAddress(address)!))
  const sections = lock.sections.map(({ section, start, end }) => {
    const spans = mergeSpans(excerpts.get(section) ?? [])
    const length = (turns.get(section) ?? []).reduce((sum, turn) => sum + turn.length, 0)
    return {
      section,
      start,
      end,
      length,
      spans,
      share: ratio(total(spans), length),
    }
  })
  const whole = sections.reduce((sum, section) => sum + section.length, 0)
  return {
    sections,
    quotedShare: ratio(total(mergeSpans(quotes)), whole),
    touchedShare: ratio(total(sections.flatMap(section => section.spans)), whole),
  }
}
