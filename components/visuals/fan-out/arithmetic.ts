/** Where the lines of a fan-out run, in pixels of the canvas. */
import type { FanOutProps } from './definition.ts'

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

export function alternative({ origin, targets }: FanOutProps): string {
  return `${origin.value} → ${targets.map(({ text }) => text).join('; ')}`
}
