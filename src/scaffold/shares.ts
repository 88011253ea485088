/**
 * Where a text without headings is best cut into sections.
 * In: its turns, and how long the talk is to be. Out: the turns with which the sections begin.
 */
import type { Turn } from '../source/read/article.ts'

/** A section of a talk needs about this much: a claim, its points and a quote. */
const MINUTES_A_SECTION = 2
const QUESTIONS_A_SECTION = 2

/**
 * The turns with which the sections begin. A section begins with a question, the first with the first turn; follow-up
 * questions stay with their answer. The sections are about as long as one another; `wanted` tells how many, as far as there
 * are questions.
 */
export function openingTurns(turns: Turn[], minutes: number, wanted?: number): Turn[] {
  const starts = turns.filter(({ kind }, index) => index === 0 || (kind === 'question' && turns[index - 1]!.kind === 'answer'))
  const count = wanted === undefined
    ? Math.max(1, Math.min(Math.round(minutes / MINUTES_A_SECTION), Math.ceil(starts.length / QUESTIONS_A_SECTION)))
    : Math.max(1, Math.min(wanted, starts.length))
  const [first, last] = [turns[0]!.start, turns.at(-1)!.end]
  const opening = [0]
  for (let section = 1; section < count; section++) {
    const aim = first + (last - first) * section / count
    // Enough starts are left for the sections to come.
    const free = starts.slice(opening.at(-1)! + 1, starts.length - (count - section - 1))
    const nearest = free.reduce((best, turn) => Math.abs(turn.start - aim) < Math.abs(best.start - aim) ? turn : best)
    opening.push(starts.indexOf(nearest))
  }
  return opening.map(index => starts[index]!)
}
