/**
 * Plain text and Markdown, in whatever way who speaks is written.
 * In: the text, line ends \n. Out: the same lines, each label as `Name: `, with times, front matter and empty turns apart.
 */
import type { LeftOut, TimeMark, Transcript } from './transcript.ts'
import { SourceError } from '../../text/source-error.ts'
import { isCaption, isEnd, labelIn, readHeading } from '../lines.ts'
import { isRole, withoutBrackets } from '../speakers.ts'
import { namesApart } from './apart.ts'
import { readFrontMatter } from './front-matter.ts'
import { mayBeLabel } from './label.ts'
import { questionsAlone } from './questions.ts'
import { relabel, relabelDashed, relabelStopped } from './relabel.ts'
import { rowsAsLines } from './rows.ts'
import { nobody } from './transcript.ts'
import { unwrap } from './unwrap.ts'

/** A talk with fewer has its labels in another way. */
const LEAST_NAMES = 2
/** A single one may be anything. */
const LEAST_TIMES = 2

/** @throws {SourceError} where its front matter is not well formed, or where only times tell its lines apart. */
export function readPlain(text: string): Transcript {
  const front = readFrontMatter(text.split('\n'))
  const own = front?.lines ?? text.split('\n')
  const given = rowsAsLines(own) ?? own
  const { read, labelled } = labelledIn(given, names(labelledIn(given, given).labelled).size < LEAST_NAMES ? namesApart(given) ?? given : given)
  const asked = names(labelled).size < LEAST_NAMES ? questionsAlone(labelled) ?? relabelDashed(labelled) : labelled
  const spoken = asked.map((line, index) => isSilent(asked, index) ? '' : line)
  const leftOut = read.flatMap(({ from, seconds }, index): LeftOut[] =>
    from.trim() !== '' && spoken[index] === '' && (seconds === undefined || asked[index] !== '') ? [{ line: index + 1, text: from.trim() }] : [])
  const lines = unwrap(spoken)
  const times: TimeMark[] = []
  let place = 0
  for (const [index, line] of lines.entries()) {
    const { seconds } = read[index] ?? {}
    if (seconds !== undefined)
      times.push({ place, seconds })
    place += line.length + 1
  }
  if (times.length >= LEAST_TIMES && !lines.some(line => nameIn(line)))
    throw new SourceError('these are words with their times, in which no speaker is named, expected who says each turn', { line: read.findIndex(({ seconds }) => seconds !== undefined) + 1, hint: 'Such is what a player shows. Write “Name: ” before the first words of each turn, or have the recording transcribed with speakers.' })
  return { text: lines.join('\n'), times, leftOut, people: front?.people ?? nobody() }
}

/** Each line as it is given, as it is read, and the time in it; and all with labels that have a stop. */
function labelledIn(given: string[], lines: string[]): { read: { from: string, line: string, seconds?: number }[], labelled: string[] } {
  const read = lines.map((line, index) => ({ seconds: undefined, from: given[index]!, ...relabel(line) ?? { line } }))
  return { read, labelled: relabelStopped(read.map(({ line }) => line)) }
}

function nameIn(line: string): { name: string, silent: boolean } | undefined {
  const label = labelIn(line.trim())
  const name = withoutBrackets(label?.name ?? '')
  return label && mayBeLabel(name) ? { name, silent: label.length + label.trailing >= line.trim().length } : undefined
}

/** Those that come again. */
function names(lines: string[]): Set<string> {
  const all = lines.flatMap(line => nameIn(line)?.name ?? [])
  return new Set(all.filter((name, index) => all.indexOf(name) !== index || isRole(name)))
}

/** Whether somebody is named who says nothing before the next, the next heading or the end. */
function isSilent(lines: string[], index: number): boolean {
  if (!nameIn(lines[index]!)?.silent)
    return false
  const next = lines.slice(index + 1).find(line => line.trim() !== '' && !isCaption(line.trim()))?.trim()
  return next === undefined || nameIn(next) !== undefined || readHeading(next)?.style === 'markdown' || isEnd(next)
}
