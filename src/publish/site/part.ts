/**
 * The part of a file that a request asks for: by it a player goes to the middle of a recording (RFC 9110, 14.1.2 and 14.2).
 * In: the field Range, and how many bytes there are. Out: the first and the last byte wanted.
 */

export interface Part {
  first: number
  last: number
}

const ONE_RANGE = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i

/** Nothing where the whole is to be sent, which several ranges and what is no range get; `none` where no byte is in the range. */
export function partOf(range: string | undefined, size: number): Part | 'none' | undefined {
  const [, from, to] = ONE_RANGE.exec(range ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '')
    return undefined
  // Without a first byte it is so many at the end, all where there are fewer.
  const [first, last] = from === '' ? [Math.max(0, size - Number(to)), size - 1] : [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
  if (from !== '' && to !== '' && Number(to) < Number(from))
    return undefined
  return first > last ? 'none' : { first, last }
}
