/** Arithmetic that several drawings share, in pixels of the canvas. */

/** Where a span stands on a scale of `width` pixels that ends at `max`; both in the same unit. A span is never narrower than 2 px. */
export function extentOf([from, to]: readonly [number, number], max: number, width: number): { start: number, length: number } {
  const start = from / max * width
  return {
    start,
    length: Math.max(2, (to - from) / max * width),
  }
}

/** The largest of some sizes, in falling order, at which so many ems stand in `width`; else the smallest. */
export function largestSize(ems: number, width: number, sizes: number[]): number {
  return sizes.find(size => ems * size <= width) ?? sizes.at(-1)!
}
