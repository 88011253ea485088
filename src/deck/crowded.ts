/**
 * Whether a slide needs its smaller type.
 * In: the texts of a slide. Out: true where they would not fit at the usual size, as near as can be told without the page.
 */
import type { PivotProps } from './props.ts'
import { headlineLines, linesOf, longestWord, titleLines } from '../text/room.ts'

/** From the top margin to where the foot begins, and the kicker above the headline; in pixels of the canvas, as all measures here. */
const HEIGHT = 596
const KICKER = 38
const WIDTH = 1136

const headlineHeight = (headline: string) => isLongHeadline(headline) ? 126 : 52 * headlineLines(headline)

/** Whether a headline would take more than two lines. */
export function isLongHeadline(headline: string): boolean {
  return headlineLines(headline) > 2
}

export const isCrowded = {
  claim({ headline, points, asked, beside }: { headline: string, points: string[], asked: string, beside: boolean }): boolean {
    // The reference at the end of a point takes some four ems.
    const list = points.reduce((sum, point) => sum + (beside
      ? 16 + 36 * linesOf(`${point} §10·A1`, 26, 590)
      : 16 + 44 * linesOf(`${point} §10·A1`, 30, 1100)), 0)
    return KICKER + headlineHeight(headline) + 40 + list + 26 * linesOf(asked, 18, WIDTH) > HEIGHT
  },
  takeaways({ headline, points }: { headline: string, points: string[] }): boolean {
    const tallest = Math.max(...points.map(point => 44 * linesOf(point, 30, 346)))
    return KICKER + headlineHeight(headline) + 76 + 116 + tallest > HEIGHT || points.some(point => longestWord(point) * 30 > 346)
  },
  timeline({ headline, pivots }: { headline: string, pivots: PivotProps[] }): boolean {
    const width = WIDTH / pivots.length - 20
    const tallest = (text: (pivot: PivotProps) => string | undefined, size: number, leading: number) =>
      Math.max(...pivots.map(pivot => leading * linesOf(text(pivot) ?? '', size, width)))
    const height = tallest(({ date }) => date, 26, 36) + 14 + tallest(({ from }) => from, 22, 30) + 44
      + tallest(({ to }) => to, 26, 34) + 10 + tallest(({ why }) => why, 22, 30)
    const words = pivots.flatMap(({ date, to }) => [date, to]).map(longestWord)
    return KICKER + headlineHeight(headline) + 40 + height + 60 > HEIGHT || Math.max(...words) * 26 > width
  },
}

/** The largest size of a title that stands in the room it has; none where that is the first. */
export function titleSize(title: string, sizes: number[], width: number, height: number, leading: number): number | undefined {
  const size = sizes.find(size => longestWord(title) * size <= width && titleLines(title, size, width) * size * leading <= height) ?? sizes.at(-1)
  return size === sizes[0] ? undefined : size
}
