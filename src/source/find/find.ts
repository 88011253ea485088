/**
 * Finds excerpts in the source.
 * In: an article and the words of an excerpt. Out: every place where they stand, in
 * code points of the article, with its address. Which forms count as the same is said
 * in normalise.ts.
 */
import type { Article, RegionKind, Turn } from '../read/article.ts'
import type { Positions, Span } from '../text/code-points.ts'
import type { Normalised } from '../text/normalise.ts'
import type { GramIndex } from './grams.ts'
import { lastNotAbove, positionsOf } from '../text/code-points.ts'
import { normalise, normaliseExcerpt } from '../text/normalise.ts'
import { findAll, indexGrams } from './grams.ts'

export interface Place {
  /** Address of the turn or region; where a match runs over several, of the first. */
  address: string
  kind: RegionKind | Turn['kind']
  section?: number
  turn?: Turn
  /** All addresses, in order, where a match runs over more than one. */
  across?: string[]
}

export interface Match extends Span, Place {
  /** From 1. */
  line: number
  /** The source's own words at this place. */
  text: string
}

interface Block extends Span, Place {}

export interface ArticleIndex {
  positions: Positions
  normalised: Normalised
  grams: GramIndex
  /** Every paragraph and region, in order. */
  blocks: Block[]
  starts: Uint32Array
}

const indices = new WeakMap<Article, ArticleIndex>()

/** What finding needs of an article, made once for each. */
export function indexOf(article: Article): ArticleIndex {
  let index = indices.get(article)
  if (!index) {
    const blocks: Block[] = [
      ...article.regions.map(({ line: _, ...region }) => region),
      ...article.turns.flatMap(turn => turn.paragraphs.map(paragraph => ({
        ...paragraph,
        address: turn.address,
        kind: turn.kind,
        section: turn.section,
        turn,
      }))),
    ].sort((a, b) => a.start - b.start)
    const normalised = normalise(article.text)
    index = {
      positions: positionsOf(article.text),
      normalised,
      grams: indexGrams(normalised.text),
      blocks,
      starts: Uint32Array.from(blocks, block => block.start),
    }
    indices.set(article, index)
  }
  return index
}

/** Whose words stand at a span that is not all white space. */
export function placeOf(article: Article, { start, end }: Span): Place {
  const { blocks, starts } = indexOf(article)
  const touched: Block[] = []
  for (let at = Math.max(0, lastNotAbove(starts, start)); at < blocks.length && blocks[at]!.start < end; at++) {
    if (blocks[at]!.end > start)
      touched.push(blocks[at]!)
  }
  const { start: _, end: __, ...first } = touched[0] ?? blocks[Math.max(0, lastNotAbove(starts, start))]!
  const across = touched.map(block => block.address).filter((address, at, all) => address !== all[at - 1])
  return across.length > 1 ? { ...first, across } : first
}

const MARK = /^\p{M}/u

/**
 * All places where an excerpt stands, in order; none for an excerpt of white space only.
 * A match takes in whole characters: `e` is not found in `é`.
 */
export function locate(article: Article, exact: string): Match[] {
  const { positions, grams, normalised: { text, points } } = indexOf(article)
  const wanted = normaliseExcerpt(exact)
  const matches: Match[] = []
  if (wanted === '')
    return matches
  for (const at of findAll(text, grams, wanted)) {
    const last = at + wanted.length - 1
    const wholeStart = at === 0 || points[at - 1] !== points[at]
    const wholeEnd = points[last] !== points[last + 1]
    if (!wholeStart || !wholeEnd)
      continue
    const start = points[at]!
    const end = points[last]! + 1
    if (MARK.test(positions.slice(end, Math.min(end + 1, positions.length))))
      continue
    matches.push(matchAt(article, { start, end }))
  }
  return matches
}

/** A span of the article as a match. */
export function matchAt(article: Article, span: Span): Match {
  const { positions } = indexOf(article)
  return {
    ...placeOf(article, span),
    ...span,
    line: positions.lineAt(span.start),
    text: positions.slice(span.start, span.end),
  }
}
