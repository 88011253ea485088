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
/** What a word counts that is said in another form than the one asked for: imagined, of Imagine. */
const OTHER_FORM = 0.8
/** So many are looked at closely, of thousands that have a common word. */
const LOOKED_AT = 64

/** The words asked for that no result meets. */
export function unmet(wanted: Asked[], results: SearchResult[]): Asked[] {
  const met = new Set(results.flatMap(({ queryTerms }) => queryTerms))
  return wanted.filter(forms => !forms.some(form => met.has(form)))
}

export function ranked(wanted: Asked[], results: SearchResult[]): Ranked[] {
  const met = results.map(({ queryTerms }) => wanted.flatMap((forms, index) => forms.some(form => queryTerms.includes(form)) ? index : []))
  const counts = wanted.map(() => 0)
  for (const index of met.flat())
    counts[index]!++
  const weights = counts.map(count => Math.log(1 + results.length / Math.max(1, count)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  // MiniSearch multiplies by the terms that are met, of which a word has as many as forms.
  const scored = results.map((result, at) => result.score / result.queryTerms.length * met[at]!.length)
  const shares = met.map(indexes => indexes.reduce((sum, index) => sum + weights[index]!, 0) / all)
  const scores = scored.map((score, at) => score * shares[at]! ** 2)
  const least = Float64Array.from(scores).sort().at(-LOOKED_AT) ?? 0
  return results.flatMap((result, at) => {
    if (scores[at]! < least)
      return []
    const share = wanted.reduce((sum, forms, index) => sum + weights[index]! * worthOf(forms, result), 0) / all
    return { result, share, score: scored[at]! * share ** 2 }
  }).toSorted((a, b) => b.score - a.score)
}

function worthOf([own, ...others]: Asked, { queryTerms, match }: SearchResult): number {
  const met = [own, ...others].filter(form => queryTerms.includes(form))
  const said = Object.entries(match).flatMap(([term, fields]) => fields.some(field => SAYING.has(field)) ? [term] : [])
  if (said.includes(own))
    return 1
  if (said.some(term => met.some(form => term.startsWith(form))))
    return OTHER_FORM
  return met.length ? BESIDE : 0
}
