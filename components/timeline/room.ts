/** What texts of the timeline cover, and whether two of them are apart. In: labels and words, or boxes. Out: boxes in pixels. */
import type { Label, Word } from '../visuals/marks.ts'
import { widthIn } from '../../src/text/fit.ts'
import { labelHeight, sizeOf, typeOf } from '../visuals/typesetting.ts'

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Between two texts on one line, so that they are not read as one. */
const GAP = 12

/** The ink of a text; of a line the leading is none. */
export function inkOf(mark: Label | Word, language: string): Box {
  const type = typeOf(mark, language)
  const width = Math.min(mark.width, widthIn(mark.text, type, language))
  const left = { start: mark.x, center: mark.x + (mark.width - width) / 2, end: mark.x + mark.width - width }[mark.align]
  if (mark.mark === 'word')
    return { left, right: left + width, top: mark.baseline - sizeOf(mark, language), bottom: mark.baseline }
  const height = labelHeight(mark, language)
  const top = mark.y - { top: 0, middle: height / 2, bottom: height }[mark.vertical]
  const air = (type.leading - type.size) / 2
  return { left, right: left + width, top: top + air, bottom: top + height - air }
}

export function apart(a: Box, b: Box, gap = GAP): boolean {
  return a.right + gap <= b.left + 1 || b.right + gap <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
}

export function within(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}
