/** How large the titles of two times are set, in pixels of the canvas. */
import type { VisualExcess } from '../arithmetic.ts'
import type { ThenAndNowProps } from './definition.ts'
import { excessLines, heightIn, largestSize, longestOf, WIDTH } from '../../../src/text/fit.ts'
import { measures } from '../../../src/text/measures.ts'
import { captionHeight, excessAt } from '../arithmetic.ts'

const { thenAndNow } = measures
const CIRCLE_SIZES = [24, 20, 16]
const TITLE_LEADING = 1.25

export function circleTitleSize(titles: string[], language: string): number {
  return largestSize(titles, { face: 'serif-bold' }, CIRCLE_SIZES, thenAndNow.title.width, language)
}

export function fit({ then, now, caption }: ThenAndNowProps & { caption?: string }, room: number, language: string): VisualExcess | undefined {
  const { circle, gap, between, row, title } = thenAndNow
  const size = circleTitleSize([then.title, now.title], language)
  const heights = [then, now].map(({ rows }) => {
    const width = (WIDTH - circle - gap - (rows.length - 1) * between) / rows.length
    return Math.max(circle, row.above + row.rule + Math.max(...rows.map(({ text }) => heightIn(text, row, width, language))))
  })
  const titleType = { face: 'serif-bold' as const, size, leading: size * TITLE_LEADING }
  const titleExcess = (text: string) => excessLines('title', heightIn(text, titleType, title.width, language), title.width, titleType.leading)
  const higher = heights[0]! > heights[1]! ? 'then' : 'now'
  return excessAt(['then', 'title'], titleExcess(then.title)) ?? excessAt(['now', 'title'], titleExcess(now.title))
    ?? excessAt([higher, 'rows', longestOf({ then, now }[higher].rows.map(({ text }) => text)), 'text'],
      excessLines('visual', heights[0]! + heights[1]! + captionHeight(caption, 0, language), room, row.leading))
}
