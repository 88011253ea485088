/**
 * Which lines are headings, and which of them open a section.
 * In: the lines of a text, what each is, and where the talk begins and ends. Out: headings by line index.
 */
import type { HeadingMark, Line } from './lines.ts'
import { SourceError } from '../text/source-error.ts'
import { readHeading } from './lines.ts'

export interface Heading {
  text: string
  /** The section it opens, from 1; without one it is a heading inside a section or before the first. */
  section?: number
  /** Whether it ends the turn above it without opening a section. */
  closes?: boolean
}

/** What the lines are, as far as it must be known to tell headings. */
export interface Outline {
  lines: Line[]
  /** Indices of the lines that begin with a known speaker's label, rising. */
  labels: number[]
  /** Index of the first line that may be a heading, and of the first after the end. */
  first: number
  end: number
  /** Whether a line is no part of the talk: blank, caption or credit. */
  skip: (index: number) => boolean
}

type Marked = HeadingMark & { index: number }

/**
 * Finds the headings. Markdown headings win over numbered ones, Chinese numbers over
 * Arabic ones. A numbered line is a heading only if a speaker's line follows it, and
 * then its number must be the next one: a gap is an error, since every later address
 * would be wrong.
 */
export function findHeadings(outline: Outline): Map<number, Heading> {
  const isLabel = new Set(outline.labels)
  const marked: Marked[] = []
  for (let index = outline.first; index < outline.end; index++) {
    const mark = isLabel.has(index) ? undefined : readHeading(outline.lines[index]!.text)
    if (mark)
      marked.push({ ...mark, index })
  }
  const markdown = marked.filter(mark => mark.style === 'markdown')
  const found = markdownHeadings(markdown, outline)
  if ([...found.values()].some(heading => heading.section !== undefined)) {
    return found
  }
  const followed = (mark: Marked) => {
    let next = mark.index + 1
    while (next < outline.end && outline.skip(next))
      next++
    return isLabel.has(next)
  }
  for (const style of ['chinese', 'arabic']) {
    const candidates = marked.filter(mark => mark.style === style)
    const numbered = candidates.filter(mark => followed(mark) && !endsList(mark, candidates, followed))
    if (numbered.length > 0 && numbered[0]!.index < outline.labels[0]!) {
      return new Map([...found, ...numberedHeadings(numbered, outline.lines)])
    }
  }
  return found
}

/** The last item of a list in an answer also stands above a speaker's line; the item before it tells. */
function endsList(mark: Marked, candidates: Marked[], followed: (mark: Marked) => boolean): boolean {
  const before = candidates[candidates.indexOf(mark) - 1]
  return before !== undefined && before.rank === mark.rank - 1 && before.index >= mark.index - 2 && !followed(before)
}

function numberedHeadings(marks: Marked[], lines: Line[]): [number, Heading][] {
  return marks.map((mark, position) => {
    if (mark.rank !== position + 1) {
      throw new SourceError(`found a heading numbered ${mark.rank}, expected number ${position + 1}`, {
        line: lines[mark.index]!.number,
        hint: 'A heading is a short line directly above a speaker’s line, numbered from 1 without a gap.',
      })
    }
    return [mark.index, { text: mark.text, section: position + 1 }]
  })
}

/** A Markdown heading opens a section if it is of the highest level that has talk below it, the title left out. */
function markdownHeadings(marks: Marked[], { labels, end }: Outline): Map<number, Heading> {
  const hasTalk = (mark: Marked) => {
    const next = marks.find(other => other.index > mark.index && other.rank <= mark.rank)?.index ?? end
    return labels.some(label => label > mark.index && label < next)
  }
  const isTitle = (mark: Marked) => mark === marks[0] && mark.rank === 1 && mark.index < labels[0]!
    && !marks.some(other => other !== mark && other.rank <= mark.rank && hasTalk(other))
  const candidates = marks.filter(mark => !isTitle(mark) && hasTalk(mark))
  const level = Math.min(...candidates.map(mark => mark.rank))
  let section = 0
  return new Map(marks.map((mark): [number, Heading] => {
    const opens = mark.rank === level && candidates.includes(mark)
    if (opens) {
      return [mark.index, { text: mark.text, section: ++section }]
    }
    return [mark.index, { text: mark.text, closes: mark.rank <= level }]
  }))
}
