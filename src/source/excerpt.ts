/**
 * Words of the source that stand in the data, before and after they were found.
 * In: a tree of data as its schemas give it, each excerpt a `Words` and each line a `SourceLine`. Out: the same tree, in
 * which each is known by its one place; and a list of what stands in any part of it.
 */
import type { Address } from './address.ts'
import { valuesBelow } from '../base/tree.ts'

/** Of a talk that is read in translation, the text that the deck is made of, or the one that it was translated from. */
export type TextName = 'source' | 'original'

/** The exact words of an excerpt (W3C Web Annotation's TextQuoteSelector.exact), to be found yet. */
export class Words {
  readonly kind = 'words'
  readonly text: string
  /** The text in which they stand. */
  readonly of: TextName
  constructor(text: string, of: TextName = 'source') {
    this.text = text
    this.of = of
  }
}

/** A line of the source, in which a turn begins; to be looked up yet. */
export class SourceLine {
  readonly kind = 'line'
  readonly line: number
  constructor(line: number) {
    this.line = line
  }
}

/** A stretch of the source in code points, its end exclusive (TextPositionSelector), and whose words it is. */
export interface Location {
  address: Address
  start: number
  end: number
  /** The id of who says it; nobody says the introduction. */
  speaker?: string
  /** When it is said, in seconds from the start of the recording; where the source has times. */
  seconds?: number
  /** When something else is said that begins after its end. */
  until?: number
}

/** Words with their one place in the source. */
export class Excerpt implements Location {
  readonly text: string
  readonly address: Address
  readonly start: number
  readonly end: number
  readonly speaker: string | undefined
  readonly seconds: number | undefined
  readonly until: number | undefined
  /** The source at these words; of the original, where it can be heard or read. */
  readonly href: string
  readonly of: TextName
  constructor(text: string, { address, start, end, speaker, seconds, until }: Location, href: string, of: TextName = 'source') {
    this.text = text
    this.address = address
    this.start = start
    this.end = end
    this.speaker = speaker
    this.seconds = seconds
    this.until = until
    this.href = href
    this.of = of
  }
}

/** A turn known by the line in which it begins. */
export interface FoundLine {
  line: number
  address: Address
  /** The id of who says it. */
  speaker?: string
}

/** Data in which every excerpt has been found. */
export type Verified<T> = T extends Words ? Excerpt
  : T extends SourceLine ? FoundLine
    : T extends object ? { [Key in keyof T]: Verified<T[Key]> }
      : T

/** Every excerpt of a part of an interview, in the order of its schema. */
export function excerptsIn(value: unknown): { excerpt: Excerpt, path: PropertyKey[] }[] {
  return valuesBelow(value).flatMap(({ value, path }) => value instanceof Excerpt ? { excerpt: value, path } : [])
}

/** The same tree with what was found in the place of what was looked for; in a list, what was not found is not there. */
export function verified<T>(value: T, find: (leaf: Words | SourceLine) => Excerpt | FoundLine | undefined): Verified<T>
export function verified(value: unknown, find: (leaf: Words | SourceLine) => Excerpt | FoundLine | undefined): unknown {
  if (value instanceof Words || value instanceof SourceLine)
    return find(value)
  if (Array.isArray(value))
    return value.map(inner => verified(inner, find)).filter((found, index) => found !== undefined || value[index] === undefined)
  if (value === null || typeof value !== 'object')
    return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, verified(inner, find)]))
}
