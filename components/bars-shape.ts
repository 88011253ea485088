/**
 * The sections on the cover.
 * In: the sections. Out: the shape in which so many of them can be shown.
 */
import type { SlideLink } from '../src/deck/model.ts'

/** The column is 530 px high; a name and a bar below it take 40, a name of one line beside its bar 24. */
const MOST_ROWS = 13
const MOST_LINES = 22
/** What stands in one line beside its bar, in letters. */
const LONGEST_NAME = 26

export type BarsShape = 'rows' | 'lines' | 'skyline'

export function barsShape(sections: Pick<SlideLink, 'text'>[]): BarsShape {
  if (sections.length <= MOST_ROWS)
    return 'rows'
  return sections.length <= MOST_LINES && sections.every(({ text }) => text.length <= LONGEST_NAME) ? 'lines' : 'skyline'
}
