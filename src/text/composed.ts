/**
 * Texts as fonts have their letters.
 * In: a text, or data with texts. Out: the same, each letter that is written as a letter and its marks, or as a syllable's jamo, in
 * one character where there is one (NFC): for é in two a browser takes the font of e, and where that has no mark the system's. What
 * has no marks stays as it is, since NFC puts other characters in the place of some ideographs.
 */

const IN_PARTS = /\P{M}\p{M}+|[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]+/gu

export function composed<T>(value: T): T {
  return changed(value) as T
}

function changed(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(IN_PARTS, part => part.normalize())
  if (Array.isArray(value))
    return value.map(changed)
  return value && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [changed(key), changed(inner)]))
    : value
}
