/**
 * Walks down the lines of a source text and gives each its place.
 * In: the lines, and what is known of them (labels, headings, where the talk ends).
 * Out: the article, its turns and regions addressed and measured in code points.
 */
import type { Span } from '../text/code-points.ts'
import type { Article, Region, RegionKind, SourceSection, Turn } from './article.ts'
import type { Heading } from './headings.ts'
import type { Label, Line } from './lines.ts'
import type { Speaker } from './speakers.ts'
import { formatAddress, sectionAddress } from '../address.ts'
import { positionsOf } from '../text/code-points.ts'
import { SourceError } from '../text/source-error.ts'
import { isBlank, isCaption, isCredit, isEnd } from './lines.ts'

export interface Labelled { label: Label, speaker: Speaker }

/** The lines at the very top that tell of the text. */
export interface Metadata {
  /** Index of the first line after it, and where in that line the text begins, in units. */
  next: number
  skip: number
  values: Map<string, string>
}

interface Parts {
  text: string
  lines: Line[]
  metadata: Metadata
  /** By line index. */
  labelled: Map<number, Labelled>
  /** Indices of the lines with which a voice begins that neither asks nor answers. */
  narrated: Set<number>
  /** By line index. */
  headings: Map<number, Heading>
  /** Numbers of the lines with which a section begins where there are no headings. */
  openings: Set<number>
  /** Index of the first line after the talk. */
  end: number
}

/** A counter for each key, from 1. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)!
  }
}

/**
 * Puts the parts together.
 *
 * @throws {SourceError} if somebody speaks before the first heading, or says nothing.
 */
export function assemble({ text, lines, metadata, labelled, narrated, headings, openings, end }: Parts): Article {
  const { toPoint, length } = positionsOf(text)
  const span = (start: number, stop: number): Span => ({
    start: toPoint(start),
    end: toPoint(stop),
  })
  const count = counter()
  const regions: Region[] = []
  const sections: SourceSection[] = []
  const turns: Turn[] = []
  let section: SourceSection | undefined
  let turn: Turn | undefined
  let question = 0
  const prefix = () => section ? sectionAddress(section.number) : 'intro'

  const addRegion = (kind: RegionKind, line: Line, place: Span, address: string) => {
    regions.push({
      address,
      kind,
      ...(section ? { section: section.number } : {}),
      ...place,
      line: line.number,
    })
    if (section)
      section.end = place.end
  }
  const addNumbered = (kind: RegionKind, line: Line, name: string = kind) => {
    addRegion(kind, line, span(line.start, line.end), `${prefix()}-${name}-${count(`${prefix()}-${name}`)}`)
  }
  const openSection = (number: number, line: Line, heading?: string) => {
    section = {
      number,
      ...(heading === undefined ? {} : { heading }),
      ...span(line.start, line.end),
      line: line.number,
    }
    sections.push(section)
    turn = undefined
    question = 0
    if (heading !== undefined)
      addRegion('heading', line, span(line.start, line.end), `${prefix()}-heading`)
  }
  const addWords = (line: Line, start: number, stop: number) => {
    const place = span(start, stop)
    if (place.start === place.end)
      return
    if (turn && section) {
      turn.start = turn.paragraphs.length === 0 ? place.start : turn.start
      turn.paragraphs.push(place)
      turn.end = place.end
      section.end = place.end
    }
    else if (section) {
      addNumbered('note', line)
    }
    else if (isCredit(line.text)) {
      addNumbered('credit', line)
    }
    else {
      addRegion('introduction', line, place, formatAddress({ kind: 'introduction', paragraph: count('introduction') }))
    }
  }
  const openTurn = (line: Line, { label, speaker }: Labelled) => {
    if (!section || openings.has(line.number))
      openSection(sections.length + 1, line)
    question += speaker.host ? 1 : 0
    const turnAddress = { kind: speaker.host ? 'question' as const : 'answer' as const, section: section!.number, number: question }
    const part = count(formatAddress(turnAddress))
    const address = formatAddress(part === 1 ? turnAddress : { ...turnAddress, part })
    const words = line.start + label.length
    addRegion('label', line, span(line.start, words), `${address}-label`)
    turn = {
      address,
      section: turnAddress.section,
      kind: turnAddress.kind,
      speaker: speaker.id,
      label: label.name,
      ...span(words, words),
      paragraphs: [],
      line: line.number,
    }
    turns.push(turn)
    addWords(line, words, line.end - label.trailing)
  }
  const addMetadata = (line: Line, stop: number) => addRegion('metadata', line, span(line.start, stop), `metadata-${count('metadata')}`)
  const addHeading = (line: Line, heading: Heading) => {
    if (heading.section !== undefined)
      return openSection(heading.section, line, heading.text)
    addNumbered('heading', line, 'subheading')
    if (heading.closes)
      turn = undefined
  }

  checkOrder(lines, labelled, headings)
  for (const [index, line] of lines.slice(0, end).entries()) {
    const heading = headings.get(index)
    const label = labelled.get(index)
    if (narrated.has(index))
      turn = undefined
    if (line.text === '')
      continue
    if (index < metadata.next) {
      addMetadata(line, line.end)
    }
    else if (heading) {
      addHeading(line, heading)
    }
    else if (label) {
      openTurn(line, label)
    }
    else if (isCaption(line.text)) {
      addNumbered('caption', line)
    }
    else if (isBlank(line.text) || isEnd(line.text)) {
      addNumbered('credit', line)
    }
    else if (index === metadata.next && metadata.skip > 0) {
      addMetadata(line, line.start + metadata.skip)
      addWords(line, line.start + metadata.skip, line.end)
    }
    else {
      addWords(line, line.start, line.end)
    }
  }
  const last = lines[end]
  if (last) {
    regions.push({
      address: 'end',
      kind: 'end',
      ...span(last.start, text.trimEnd().length),
      line: last.number,
    })
  }

  const silent = turns.find(entry => entry.paragraphs.length === 0)
  if (silent)
    throw new SourceError(`“${silent.label}” is followed by no words, expected what was said`, { line: silent.line })
  const value = (...keys: string[]) => keys.map(key => metadata.values.get(key)).find(found => found)
  const title = value('标题', '题目', 'title') ?? headings.get(Math.min(...headings.keys()))?.text
  const url = value('链接', '网址', 'url', 'link')
  const firstSection = [...headings.values()].find(heading => heading.section === 1)
  return {
    text,
    length,
    ...(title && title !== firstSection?.text ? { title } : {}),
    ...(url ? { url } : {}),
    metadata: metadata.values,
    regions,
    sections,
    turns,
  }
}

function checkOrder(lines: Line[], labelled: Map<number, Labelled>, headings: Map<number, Heading>): void {
  const first = [...headings].find(([, heading]) => heading.section !== undefined)?.[0]
  const early = [...labelled.keys()].find(index => first !== undefined && index < first)
  if (first === undefined || early === undefined)
    return
  throw new SourceError(`“${labelled.get(early)!.label.name}” speaks before the first heading, expected the heading first`, {
    line: lines[early]!.number,
    hint: `The first heading found is in line ${lines[first]!.number}.`,
  })
}
