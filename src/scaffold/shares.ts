/**
 * The talk, shared out.
 * In: lengths. Out: where a text without headings is best cut into sections, and how many minutes each section has.
 */
import type { Turn } from '../source/read/article.ts'

/** A section of a talk needs about this much: a claim, its points and a quote. */
const MINUTES_A_SECTION = 2
const QUESTIONS_A_SECTION = 2
/** Minutes are given in the largest of these steps of which every section can have one. */
const STEPS = [0.5, 0.1, 0.01]

/**
 * The turns with which the sections begin. A section begins with a question, the first with the first turn; follow-up
 * questions stay with their answer. The sections are about as long as one another.
 */
export function openingTurns(turns: Turn[], minutes: number): Turn[] {
  const starts = turns.filter(({ kind }, index) => index === 0 || (kind === 'question' && turns[index - 1]!.kind === 'answer'))
  const count = Math.max(1, Math.min(Math.round(minutes / MINUTES_A_SECTION), Math.ceil(starts.length / QUESTIONS_A_SECTION)))
  const [first, last] = [turns[0]!.start, turns.at(-1)!.end]
  const opening = [0]
  for (let section = 1; section < count; section++) {
    const wanted = first + (last - first) * section / count
    // Enough starts are left for the sections to come.
    const free = starts.slice(opening.at(-1)! + 1, starts.length - (count - section - 1))
    const nearest = free.reduce((best, turn) => Math.abs(turn.start - wanted) < Math.abs(best.start - wanted) ? turn : best)
    opening.push(starts.indexOf(nearest))
  }
  return opening.map(index => starts[index]!)
}

/**
 * Shares minutes out by lengths, so that they add up to the whole (largest remainder). Undefined where there are too few
 * minutes for so many sections.
 */
export function shareMinutes(minutes: number, lengths: number[]): number[] | undefined {
  const step = STEPS.find(step => lengths.length * step <= minutes)
  if (step === undefined)
    return undefined
  const steps = Math.round(minutes / step)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const exact = lengths.map(length => (whole === 0 ? 1 / lengths.length : length / whole) * steps)
  const given = exact.map(share => Math.max(1, Math.floor(share)))
  for (let left = steps - given.reduce((sum, share) => sum + share, 0); left !== 0; left -= Math.sign(left)) {
    const sign = Math.sign(left)
    const lack = exact.map((share, index) => sign < 0 && given[index] === 1 ? -Infinity : (share - given[index]!) * sign)
    given[lack.indexOf(Math.max(...lack))]! += sign
  }
  return given.map(share => Math.round(share * step * 100) / 100)
}
