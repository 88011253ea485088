/**
 * Which of what was met answers a question best.
 * In: what is asked for, and all that meets some of it. Out: the best of it, the best first.
 *
 * What meets more of the question comes before what meets one word of it often. A word that few entries have says more of what is
 * asked for than one that many have; and one that stands beside, as on a timeline, less than in what is said.
 */
import type { SearchResult } from 'minisearch'
import type { Asked } from './terms.ts'

export interface Ranked {
  result: SearchResult
  /** How much of what was asked for is met, up to 1. */
  share: number
}

/** Fields that say something; and what a word counts that stands only in the others. */
const SAYING = new Set(['text', 'asked'])
const BESIDE = 0.4
/** So many are looked at closely, of thousands that have a common word. */
const LOOKED_AT = 64

/** Whether a result meets every word that is asked for. */
export const meetsAll = (wanted: Asked[], { queryTerms }: SearchResult) => wanted.every(forms => forms.some(form => queryTerms.includes(form)))

export function ranked(wanted: Asked[], results: SearchResult[]): Ranked[] {
  const met = results.map(({ queryTerms }) => wanted.flatMap((forms, index) => forms.some(form => queryTerms.includes(form)) ? index : []))
  const counts = wanted.map(() => 0)
  for (const index of met.flat())
    counts[index]!++
  const weights = counts.map(count => Math.log(1 + results.length / Math.max(1, count)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const scores = results.map(({ score }, at) => score * (met[at]!.reduce((sum, index) => sum + weights[index]!, 0) / all) ** 2)
  const least = Float64Array.from(scores).sort().at(-LOOKED_AT) ?? 0
  return results.filter((_, at) => scores[at]! >= least).map((result) => {
    const share = wanted.reduce((sum, forms, index) => sum + weights[index]! * worthOf(forms, result), 0) / all
    return { result, share, score: result.score * share ** 2 }
  }).toSorted((a, b) => b.score - a.score)
}

function worthOf(forms: Asked, { queryTerms, match }: SearchResult): number {
  const met = forms.filter(form => queryTerms.includes(form))
  const isSaid = Object.entries(match).some(([term, fields]) => met.some(form => term.startsWith(form)) && fields.some(field => SAYING.has(field)))
  return isSaid ? 1 : met.length ? BESIDE : 0
}
