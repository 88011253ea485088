/** Where a span stands on a scale of `width` pixels that ends at `max`; both in the same unit. A span is never narrower than 2 px. */
export function extentOf([from, to]: readonly [number, number], max: number, width: number): { start: number, length: number } {
  return { start: from / max * width, length: Math.max(2, (to - from) / max * width) }
}
