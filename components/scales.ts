/**
 * The arithmetic of the visuals.
 * In: data. Out: positions in pixels of the slide's canvas; nothing here touches the page.
 */

export interface Extent {
  start: number
  length: number
}

/** Ticks of an axis from 0 to at least `max`, three to seven of them, at round steps. */
export function axisTicks(max: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find(candidate => max / candidate <= 6) ?? Math.ceil(max / 6)
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step)
}

/** Where a span stands on a scale of `width` pixels that ends at `max`; both in the same unit. A span is never narrower than 2 px. */
export function extentOf([from, to]: readonly [number, number], max: number, width: number): Extent {
  const start = from / max * width
  return {
    start,
    length: Math.max(2, (to - from) / max * width),
  }
}

/** Heights of the bars of a duration scale and the space below each, in pixels: two stand large, four still fit. */
export function barMeasures(count: number): { height: number, below: number } {
  return count <= 2 ? { height: 64, below: 30 } : count === 3 ? { height: 38, below: 24 } : { height: 22, below: 12 }
}

/** Heights of `count` steps that rise evenly from `lowest` to `highest`. */
export function stepHeights(count: number, lowest: number, highest: number): number[] {
  return Array.from({ length: count }, (_, index) => lowest + (count > 1
    ? index / (count - 1)
    : 1) * (highest - lowest))
}

/** The middle of each of `count` rows that share `height`. */
export function rowMiddles(count: number, height: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 0.5) * height / count)
}

/** A smooth line between two points that leaves and arrives level. */
export function levelCurve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** Where the lines of a sheaf end that fans out from `middle` over `height`, `pitch` apart. */
export function sheafEnds(middle: number, height: number, pitch: number): number[] {
  const count = Math.max(2, Math.floor(height / pitch))
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * pitch)
}
