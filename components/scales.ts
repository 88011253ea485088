/**
 * The arithmetic of the visuals.
 * In: data. Out: positions in pixels of the slide's canvas; nothing here touches the page.
 */

import { visualLength } from '../src/slides/room.ts'

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

/** The size of a quote, in pixels of the canvas, and its line height: large for few words, never under 36. */
export function quoteSize(text: string): { size: number, leading: number } {
  const width = visualLength(text)
  if (width <= 48)
    return { size: 48, leading: 72 }
  return width <= 80 ? { size: 42, leading: 62 } : { size: 36, leading: 54 }
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
