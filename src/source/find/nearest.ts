/**
 * The passage of the source that an excerpt was probably meant to be.
 * In: an article and words that stand nowhere in it. Out: the most similar passage and
 * how it differs, or nothing where nothing is similar.
 */
import type { Article } from '../read/article.ts'
import type { Match } from './find.ts'
import { collapse, normaliseExcerpt } from '../text/normalise.ts'
import { characterDiff } from './character-diff.ts'
import { indexOf, matchAt } from './find.ts'
import { GRAM } from './grams.ts'

export interface Nearest extends Match {
  /** From the excerpt to the source: `[-…-]` stands only in the excerpt, `{+…+}` only in the source. */
  diff: string
  /** Share of the excerpt's characters that need no change, 0 to 1. */
  similarity: number
}

/** Below this share of letters in common a passage helps nobody. */
const LEAST_SIMILARITY = 0.4
/** Up to this many cells the whole text is aligned; above, the neighbourhood of the best seeds. */
const MOST_CELLS = 20_000_000
/** A run that stands in more places than this tells nothing. */
const MOST_PLACES = 200

interface Alignment { start: number, end: number, cost: number }

/**
 * The stretch of `text` with the least edit distance to `wanted`, its ends free
 * (Sellers' algorithm), the shortest where several cost the same. In UTF-16 units.
 */
function align(wanted: string, text: string): Alignment {
  const rows = wanted.length
  let costs = Uint32Array.from({ length: rows + 1 }, (_, row) => row)
  let starts = new Uint32Array(rows + 1)
  let nextCosts = new Uint32Array(rows + 1)
  let nextStarts = new Uint32Array(rows + 1)
  let best: Alignment = { start: 0, end: 0, cost: rows }
  for (let column = 0; column < text.length; column++) {
    const unit = text.charCodeAt(column)
    nextCosts[0] = 0
    nextStarts[0] = column + 1
    for (let row = 1; row <= rows; row++) {
      let cost = costs[row - 1]! + (wanted.charCodeAt(row - 1) === unit ? 0 : 1)
      let start = starts[row - 1]!
      if (costs[row]! + 1 < cost)
        [cost, start] = [costs[row]! + 1, starts[row]!]
      if (nextCosts[row - 1]! + 1 < cost)
        [cost, start] = [nextCosts[row - 1]! + 1, nextStarts[row - 1]!]
      nextCosts[row] = cost
      nextStarts[row] = start
    }
    if (nextCosts[rows]! < best.cost)
      best = { start: nextStarts[rows]!, end: column + 1, cost: nextCosts[rows]! };
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts]
  }
  return best
}

/** Where in a long text to look: the diagonal on which most runs of the excerpt stand. */
function seed(article: Article, wanted: string): { from: number, to: number } | undefined {
  const { grams, normalised } = indexOf(article)
  const slack = Math.max(16, Math.ceil(wanted.length / 4))
  const votes = new Map<number, number>()
  for (let at = 0; at <= wanted.length - GRAM; at++) {
    const places = grams.candidates(wanted, at)
    if (places.length > MOST_PLACES)
      continue
    for (const place of places) {
      const diagonal = Math.floor((place - at + wanted.length) / slack)
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1)
    }
  }
  const total = (diagonal: number) => votes.get(diagonal)! + (votes.get(diagonal + 1) ?? 0)
  const best = [...votes.keys()].reduce<number | undefined>((a, b) => a !== undefined && total(a) >= total(b)
    ? a
    : b, undefined)
  if (best === undefined)
    return undefined
  const start = best * slack - wanted.length
  return {
    from: Math.max(0, start - slack),
    to: Math.min(normalised.text.length, start + wanted.length + 3 * slack),
  }
}

/** The most similar passage, or undefined where less than two fifths of the excerpt stand anywhere together. */
export function nearest(article: Article, exact: string): Nearest | undefined {
  const { normalised: { text, points } } = indexOf(article)
  const wanted = normaliseExcerpt(exact)
  if (wanted === '' || text === '')
    return undefined
  const window = wanted.length * text.length <= MOST_CELLS ? { from: 0, to: text.length } : seed(article, wanted)
  if (!window)
    return undefined
  const found = align(wanted, text.slice(window.from, window.to))
  const similarity = 1 - found.cost / wanted.length
  if (found.end === found.start || similarity < LEAST_SIMILARITY)
    return undefined
  const passage = text.slice(window.from + found.start, window.from + found.end)
  const first = window.from + found.end - passage.trimStart().length
  const last = window.from + found.start + passage.trimEnd().length - 1
  if (first > last)
    return undefined
  const match = matchAt(article, { start: points[first]!, end: points[last]! + 1 })
  return {
    ...match,
    diff: characterDiff(collapse(exact), collapse(match.text)),
    similarity,
  }
}
