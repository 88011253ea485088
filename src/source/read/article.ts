/**
 * Reads the source text of an interview.
 * In: the text, and the speakers. Out: its sections, turns and paragraphs, each with an
 * address and a place in Unicode code points; captions, credits, the introduction and
 * all that follows the end are kept apart. Every character that is no white space
 * belongs to exactly one paragraph or region.
 */
import type { Span } from '../text/code-points.ts'
import type { Labelled } from './assemble.ts'
import type { Heading } from './headings.ts'
import type { Label, Line } from './lines.ts'
import type { Speaker } from './speakers.ts'
import { SourceError } from '../text/source-error.ts'
import { assemble } from './assemble.ts'
import { findHeadings } from './headings.ts'
import { isBlank, isCaption, isEnd, isNarration, labelIn, looksLikeName } from './lines.ts'
import { openText } from './open-text.ts'
import { matchSpeaker, withoutBrackets } from './speakers.ts'

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
  /** As address.ts writes it: `s07-q2`, `s07-a2`. */
  address: string
  section: number
  kind: 'question' | 'answer'
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
  /** The lines at the top that tell of the text, by their keys in small letters: `date`, `日期`. */
  metadata: Map<string, string>
  regions: Region[]
  sections: SourceSection[]
  turns: Turn[]
}

/**
 * Parses a source text. Where it has no headings, `openings` may tell the lines, rising from 1, with which its sections
 * begin; without them it is one section.
 *
 * @throws {SourceError} if no line begins with a speaker's label, if a label is used
 *   that fits no speaker, if numbered headings leave a gap, if a turn has no words, or if an opening is no turn's line.
 */
export function parseArticle(source: string, speakers: Speaker[], openings: number[] = []): Article {
  const { text, lines, metadata } = openText(source)
  const { labelled, narrated } = findLabels(lines, metadata.next, speakers)
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
  if (openings.length > 0) {
    withoutOnly(headings)
    checkOpenings(openings, labels.map(index => lines[index]!.number), headings)
  }
  return assemble({
    text,
    lines,
    metadata,
    labelled,
    narrated,
    headings,
    openings: new Set(openings),
    end,
  })
}

/** One heading above all the talk divides nothing. */
function withoutOnly(headings: Map<number, Heading>): void {
  const [only, ...others] = [...headings].filter(([, { section }]) => section !== undefined)
  if (only && others.length === 0)
    headings.set(only[0], { text: only[1].text })
}

function checkOpenings(openings: number[], turns: number[], headings: Map<number, Heading>): void {
  const nearest = (line: number) => turns.toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line))[0]!
  for (const [index, line] of openings.entries()) {
    const fail = (message: string, hint: string) => new SourceError(message, { section: index + 1, hint })
    if ([...headings.values()].some(heading => heading.section !== undefined))
      throw fail('the source has headings of its own, with which its sections begin', 'Remove the line from every section.')
    if (!turns.includes(line))
      throw fail(`no turn begins in line ${line} of the source`, `The nearest that does begins in line ${nearest(line)}.`)
    if (index === 0 && line !== turns[0])
      throw fail(`the first section begins with the first turn, which is in line ${turns[0]} of the source, not ${line}`, `Write: line: ${turns[0]}`)
  }
}

function findLabels(lines: Line[], first: number, speakers: Speaker[]): { labelled: Map<number, Labelled>, narrated: Set<number> } {
  const labelled = new Map<number, Labelled>()
  const narrated = new Set<number>()
  const unknown = new Map<string, { label: Label, line: number }[]>()
  const matches = new Map<string, Speaker | undefined>()
  for (let index = first; index < lines.length; index++) {
    const { text, number } = lines[index]!
    const label = labelIn(text)
    if (!label)
      continue
    if (!matches.has(label.name))
      matches.set(label.name, matchSpeaker(label.name, speakers))
    const speaker = matches.get(label.name)
    if (speaker) {
      labelled.set(index, { label, speaker })
    }
    else if (isNarration(withoutBrackets(label.name))) {
      narrated.add(index)
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
        hint: 'Add the speaker under speakers in interview.yaml, or this spelling to the speaker’s labels.',
      })
    }
  }
  if (labelled.size === 0) {
    throw new SourceError(`expected lines that begin with a speaker’s name and a colon, such as “${speakers[0]?.names[0] ?? 'Name'}: …”; none of the ${lines.length} lines does`, {
      line: lines[first]?.number ?? lines.length,
      hint: `The speakers are ${names}; where a text calls one otherwise, add that to the labels in interview.yaml.`,
    })
  }
  return { labelled, narrated }
}
