/**
 * Positions in a text.
 * In: a string. Out: a way between its UTF-16 units (what JavaScript counts) and
 * its Unicode code points (what W3C's TextPositionSelector counts), and its lines.
 */

/** A stretch of text in Unicode code points; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

export interface Positions {
  /** Length of the text in code points. */
  length: number
  /** From a UTF-16 index to a code point index. */
  toPoint: (unit: number) => number
  /** From a code point index to a UTF-16 index. */
  toUnit: (point: number) => number
  /** The text from one code point to another, the end exclusive. */
  slice: (start: number, end: number) => string
  /** The line, from 1, in which a code point stands. */
  lineAt: (point: number) => number
}

/** Length of a text in Unicode code points; an unpaired surrogate counts as one. */
export function countPoints(text: string): number {
  let count = 0
  for (const _ of text)
    count++
  return count
}

/** The largest index whose value is not above `value`, or -1; `sorted` rises. */
export function lastNotAbove(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value)
      low = middle + 1
    else
      high = middle
  }
  return low - 1
}

/** Builds the maps once; every question after that is a look-up. Lines end with \n. */
export function positionsOf(text: string): Positions {
  const lineStarts = [0]
  for (let unit = text.indexOf('\n'); unit !== -1; unit = text.indexOf('\n', unit + 1))
    lineStarts.push(unit + 1)

  let toPoint = (unit: number) => unit
  let toUnit = (point: number) => point
  let length = text.length
  if (/[\uD800-\uDFFF]/.test(text)) {
    const points = new Uint32Array(text.length + 1)
    const units = new Uint32Array(text.length + 1)
    let point = 0
    for (let unit = 0; unit < text.length; point++) {
      const width = text.codePointAt(unit)! > 0xFFFF ? 2 : 1
      units[point] = unit
      points[unit] = point
      if (width === 2)
        points[unit + 1] = point
      unit += width
    }
    points[text.length] = point
    units[point] = text.length
    length = point
    toPoint = unit => points[unit]!
    toUnit = point => units[point]!
  }
  return {
    length,
    toPoint,
    toUnit,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
    lineAt: point => lastNotAbove(lineStarts, toUnit(point)) + 1,
  }
}
