/**
 * Reads the source text of an interview.
 * In: the text, and the speakers. Out: its sections, turns and paragraphs, each with an
 * address and a place in Unicode code points; captions, credits, the introduction and
 * all that follows the end are kept apart. Every character that is no white space
 * belongs to exactly one paragraph or region.
 */
import type { Labelled, Metadata } from './assemble.ts'
import type { Span } from './code-points.ts'
import type { Label, Line } from './lines.ts'
import type { Speaker } from './speakers.ts'
import { assemble } from './assemble.ts'
import { findHeadings } from './headings.ts'
import { announcesText, isBlank, isCaption, isEnd, looksLikeName, readLabel, readMetadata, splitLines } from './lines.ts'
import { SourceError } from './source-error.ts'
import { matchSpeaker } from './speakers.ts'

export type RegionKind = 'metadata' | 'introduction' | 'heading' | 'label' | 'note' | 'caption' | 'credit' | 'end'

/** A stretch of text that nobody says: `intro-2`, `s07-heading`, `s07-caption-1`, `end`. */
export interface Region extends Span {
  address: string
  kind: RegionKind
  /** The section it stands in; none before the first and after the last. */
  section?: number
  /** From 1. */
  line: number
}

/** What one speaker says at one go. From the first word after the label to the last word. */
export interface Turn extends Span {
  /** `s07-q2` is the second question of section 7, `s07-a2` its answer; a further answer is `s07-a2-2`. */
  address: string
  section: number
  kind: 'question' | 'answer'
  /** Number of the question in its section, from 1; 0 for an answer before the first question. */
  index: number
  /** The speaker's id. */
  speaker: string
  /** The label as written. */
  label: string
  /** The words, without the captions between them. */
  paragraphs: Span[]
  /** Line of the label, from 1. */
  line: number
}

export interface SourceSection extends Span {
  /** From 1. */
  number: number
  heading?: string
  line: number
}

export interface Article {
  /** The text as parsed: byte order mark removed, line ends made \n. All places count in it. */
  text: string
  /** In Unicode code points. */
  length: number
  title?: string
  url?: string
  regions: Region[]
  sections: SourceSection[]
  turns: Turn[]
}

/**
 * Parses a source text.
 *
 * @throws {SourceError} if no line begins with a speaker's label, if a label is used
 *   that fits no speaker, if numbered headings leave a gap, or if a turn has no words.
 */
export function parseArticle(source: string, speakers: Speaker[]): Article {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = splitLines(text)
  const metadata = readTop(lines)
  const labelled = findLabels(lines, metadata.next, speakers)
  const labels = [...labelled.keys()]
  const lastLabel = labels.at(-1)!
  const after = lines.findIndex((line, index) => index > lastLabel && isEnd(line.text))
  const bottom = after === -1 ? lines.length : after
  const headings = findHeadings({
    lines,
    labels,
    first: metadata.next,
    end: bottom,
    skip: index => isBlank(lines[index]!.text) || isCaption(lines[index]!.text) || isEnd(lines[index]!.text),
  })
  const closing = [...headings].find(([index, heading]) => index > lastLabel && heading.closes)
  const end = closing ? closing[0] : bottom
  return assemble({
    text,
    lines,
    metadata,
    labelled,
    headings,
    end,
  })
}

/** Lines such as `标题: …` or `Title: …` at the very top. */
function readTop(lines: Line[]): Metadata {
  const values = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    if (line.text === '')
      continue
    const entry = readMetadata(line.text)
    if (!entry)
      return { next: index, skip: 0, values }
    if (announcesText(entry.key)) {
      return entry.value === ''
        ? { next: index + 1, skip: 0, values }
        : { next: index, skip: line.text.length - entry.value.length, values }
    }
    values.set(entry.key, entry.value)
  }
  return { next: lines.length, skip: 0, values }
}

function findLabels(lines: Line[], first: number, speakers: Speaker[]): Map<number, Labelled> {
  const labelled = new Map<number, Labelled>()
  const unknown = new Map<string, { label: Label, line: number }[]>()
  const matches = new Map<string, Speaker | undefined>()
  for (let index = first; index < lines.length; index++) {
    const { text, number } = lines[index]!
    const label = isCaption(text) || isEnd(text) ? undefined : readLabel(text)
    if (!label)
      continue
    if (!matches.has(label.name))
      matches.set(label.name, matchSpeaker(label.name, speakers))
    const speaker = matches.get(label.name)
    if (speaker) {
      labelled.set(index, { label, speaker })
    }
    else {
      unknown.set(label.name, [...unknown.get(label.name) ?? [], { label, line: number }])
    }
  }
  const names = speakers.map(speaker => speaker.names[0] ?? speaker.id).join(', ')
  const lastLine = lines[Math.max(...labelled.keys())]?.number ?? Infinity
  for (const [name, uses] of unknown) {
    const used = uses.filter(use => use.line < lastLine)
    if (looksLikeName(name) && (used.length > 1 || used[0]?.label.bold)) {
      throw new SourceError(`“${name}” stands where a speaker’s name is expected, and no speaker is called so; the speakers are ${names}`, {
        line: used[0]!.line,
        hint: 'Add the speaker, or this spelling of the name, under speakers in interview.yaml.',
      })
    }
  }
  if (labelled.size === 0) {
    throw new SourceError(`expected lines that begin with a speaker’s name and a colon, such as “${speakers[0]?.names[0] ?? 'Name'}: …”; none of the ${lines.length} lines does`, {
      line: lines[first]?.number ?? lines.length,
      hint: `The speakers are ${names}.`,
    })
  }
  return labelled
}
