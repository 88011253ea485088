/**
 * Finds excerpts in the source: every place where their words stand, in code points of the article, with its address.
 * Which forms of a character count as the same is said in normalise.ts.
 */
import type { Article, RegionKind, Turn } from '../read/article.ts'
import type { Positions, Span } from '../text/code-points.ts'
import type { Normalised } from '../text/normalise.ts'
import { lastNotAbove, positionsOf } from '../text/code-points.ts'
import { normalise, normaliseExcerpt } from '../text/normalise.ts'

interface Place {
  /** Address of the turn or region; where a match runs over several, of the first. */
  address: string
  kind: RegionKind | Turn['kind']
  section?: number
  turn?: Turn
}

export interface Match extends Span, Place {
  /** All addresses, in order, where it runs over more than one. */
  across?: string[]
  /** From 1. */
  line: number
  /** The source's own words at this place. */
  text: string
}

export interface ArticleIndex {
  positions: Positions
  normalised: Normalised
  /** Where each UTF-16 unit stands in the normalised text, rising. */
  units: Map<number, number[]>
  /** Every paragraph and region, in order. */
  blocks: (Span & Place)[]
  starts: number[]
}

const indices = new WeakMap<Article, ArticleIndex>()

function unitsOf(text: string): Map<number, number[]> {
  const units = new Map<number, number[]>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const places = units.get(unit)
    if (places)
      places.push(at)
    else
      units.set(unit, [at])
  }
  return units
}

/** What finding needs of an article, made once for each. */
export function indexOf(article: Article): ArticleIndex {
  const known = indices.get(article)
  if (known)
    return known
  const blocks = [
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
  const index = {
    positions: positionsOf(article.text),
    normalised,
    units: unitsOf(normalised.text),
    blocks,
    starts: blocks.map(block => block.start),
  }
  indices.set(article, index)
  return index
}

/**
 * Every position of `wanted` in the normalised text; they may overlap. Looked for where its rarest character stands:
 * `indexOf` through two megabytes takes half a millisecond each time, which makes seconds of ten thousand excerpts.
 */
function findAll({ normalised: { text }, units }: ArticleIndex, wanted: string): number[] {
  let places = units.get(wanted.charCodeAt(0)) ?? []
  let offset = 0
  for (let at = 1; at < wanted.length; at++) {
    const rarer = units.get(wanted.charCodeAt(at)) ?? []
    if (rarer.length < places.length)
      [places, offset] = [rarer, at]
  }
  return places.filter(place => place >= offset && text.startsWith(wanted, place - offset)).map(place => place - offset)
}

/**
 * All places where an excerpt stands, in order; none for an excerpt of white space only.
 * A match takes in whole characters: `e` is not found in `é`.
 */
export function locate(article: Article, exact: string): Match[] {
  const wanted = normaliseExcerpt(exact)
  if (wanted === '')
    return []
  const index = indexOf(article)
  const { positions, normalised: { points } } = index
  return findAll(index, wanted).filter((at) => {
    const end = at + wanted.length
    return points[at - 1] !== points[at] && points[end - 1] !== points[end]
      && !/^\p{M}/u.test(positions.slice(points[end - 1]! + 1, points[end - 1]! + 2))
  }).map(at => matchAt(article, at, at + wanted.length))
}

/** A span of the normalised text as a match. */
export function matchAt(article: Article, from: number, to: number): Match {
  const { positions, normalised: { points }, blocks, starts } = indexOf(article)
  const start = points[from]!
  const end = points[to - 1]! + 1
  const first = Math.max(0, lastNotAbove(starts, start))
  const touched = blocks.slice(first, lastNotAbove(starts, end - 1) + 1).filter(block => block.end > start)
  // Marks of bold type belong to no block.
  const place = touched[0] ?? blocks[first]!
  const addresses = [...new Set(touched.map(({ address }) => address))]
  return {
    ...place,
    start,
    end,
    ...addresses.length > 1 ? { across: addresses } : {},
    line: positions.lineAt(start),
    text: positions.slice(start, end),
  }
}
