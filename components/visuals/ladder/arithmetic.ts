/** Heights of `count` steps that rise evenly from `lowest` to `highest`. */
export function stepHeights(count: number, lowest: number, highest: number): number[] {
  return Array.from({ length: count }, (_, index) => lowest + (count > 1
    ? index / (count - 1)
    : 1) * (highest - lowest))
}
