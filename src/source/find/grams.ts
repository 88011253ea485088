/**
 * An index of short runs of letters.
 * In: a text. Out: for any run of four UTF-16 units, where it may begin. It turns a
 * search through the whole text into a look at a few places.
 */

/** Units in a run. Four tell Chinese words well apart, and English ones well enough. */
export const GRAM = 4

export interface GramIndex {
  /** Rising positions at which a run like the one at `at` in `text` may begin; other runs may share the list. */
  candidates: (text: string, at: number) => Uint32Array
}

/** Builds the index by counting sort: two passes over the text, no objects. */
export function indexGrams(text: string): GramIndex {
  const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)))
  const hash = (source: string, at: number) => {
    let value = source.charCodeAt(at)
    for (let unit = 1; unit < GRAM; unit++)
      value = Math.imul(value, 0x01000193) ^ source.charCodeAt(at + unit)
    return Math.imul(value, 0x9E3779B1) >>> (32 - bits)
  }
  const count = Math.max(0, text.length - GRAM + 1)
  const hashes = new Uint32Array(count)
  const ends = new Uint32Array((1 << bits) + 1)
  for (let at = 0; at < count; at++) {
    hashes[at] = hash(text, at)
    ends[hashes[at]! + 1]!++
  }
  for (let bucket = 1; bucket < ends.length; bucket++)
    ends[bucket]! += ends[bucket - 1]!
  const next = ends.slice()
  const positions = new Uint32Array(count)
  for (let at = 0; at < count; at++)
    positions[next[hashes[at]!]!++] = at
  return {
    candidates: (source, at) => {
      const bucket = hash(source, at)
      return positions.subarray(ends[bucket]!, ends[bucket + 1]!)
    },
  }
}

/** Every position in `text` at which `wanted` stands, rising; they may overlap. */
export function findAll(text: string, index: GramIndex, wanted: string): number[] {
  const found: number[] = []
  if (wanted.length < GRAM) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
      found.push(at)
    return found
  }
  let rarest = index.candidates(wanted, 0)
  let offset = 0
  for (let at = 1; at <= wanted.length - GRAM && rarest.length > 1; at++) {
    const candidates = index.candidates(wanted, at)
    if (candidates.length < rarest.length)
      [rarest, offset] = [candidates, at]
  }
  for (const candidate of rarest) {
    if (candidate >= offset && text.startsWith(wanted, candidate - offset))
      found.push(candidate - offset)
  }
  return found
}
