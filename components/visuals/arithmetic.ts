/** Arithmetic that several drawings share, in pixels of the canvas. */
import type { Excess } from '../../src/text/fit.ts'
import { heightIn, WIDTH } from '../../src/text/fit.ts'
import { measures } from '../../src/text/measures.ts'

/** Where in the visual's data the longest text of those stands that do not fit; its language follows. */
export interface VisualExcess extends Excess {
  at: (string | number)[]
}

export function excessAt(at: VisualExcess['at'], excess: Excess | undefined): VisualExcess | undefined {
  return excess && { ...excess, at }
}

/** Where a span stands on a scale of `width` pixels that ends at `max`; both in the same unit. A span is never narrower than 2 px. */
export function extentOf([from, to]: readonly [number, number], max: number, width: number): { start: number, length: number } {
  const start = from / max * width
  return {
    start,
    length: Math.max(2, (to - from) / max * width),
  }
}

/** What a caption takes below a drawing, with the space above it. */
export function captionHeight(caption: string | undefined, above: number, language: string): number {
  return caption === undefined ? 0 : above + heightIn(caption, measures.caption, WIDTH, language)
}
