/**
 * The sections on the cover.
 * In: the sections. Out: the shape in which so many of them can be shown.
 */
import type { SlideLink } from '../src/deck/model.ts'
import { heightIn, widthIn } from '../src/text/fit.ts'
import { measures } from '../src/text/measures.ts'

/** The column below its own title, and what a bar takes below its name. */
const HEIGHT = 530
const BAR = 16
/** Names of one line beside their bars. */
const MOST_LINES = 22
const LINE = { face: 'sans', size: 16, leading: 20 } as const

export type BarsShape = 'rows' | 'lines' | 'skyline'

export function barsShape(sections: Pick<SlideLink, 'text'>[], language: string): BarsShape {
  const { bars } = measures.cover
  const named = sections.map(({ text }) => `000 ${text}`)
  if (named.reduce((sum, name) => sum + BAR + heightIn(name, bars.name, bars.width, language), 0) <= HEIGHT)
    return 'rows'
  return sections.length <= MOST_LINES && named.every(name => widthIn(name, LINE, language) <= bars.line) ? 'lines' : 'skyline'
}
