/**
 * Whether words stand where the data says, once it is known where they stand.
 * In: an excerpt with what the data says of it, and its address. Out: what is wrong, if anything.
 */
import type { Place, Problem } from '../../base/problem.ts'
import type { Address } from '../address.ts'
import type { Location, SourceLine, Words } from '../excerpt.ts'
import { formatAddress, sectionAddress, sectionOf } from '../address.ts'

/** An excerpt, and what the data says of it. What it does not say, or says of something that is not there, is not checked. */
export interface ExcerptRequest {
  words: Words
  role: 'quote' | 'evidence' | 'question'
  section?: number | 'introduction'
  /** The id of who must have said it. */
  speaker?: string
  place: Place
  /** Such as `quotes[0].exact`. */
  name: string
}

/** A question that is known by its line. */
export interface LineRequest extends Omit<ExcerptRequest, 'words'> {
  words: SourceLine
}

export interface Checked {
  excerpts: Map<Words, Location>
  lines: Map<SourceLine, Address>
  problems: Problem[]
}

export type Request = ExcerptRequest | LineRequest
export const isLineRequest = (request: Request): request is LineRequest => request.words.kind === 'line'

const ROLES = { quote: 'the quote', evidence: 'the evidence', question: 'the question' }
export const roleName = ({ role }: Request): string => ROLES[role]

export function problemOf({ place, name }: Request, message: string, hint?: string): Problem {
  return { place, message: `${name}: ${message}`, hint }
}

/** `section 7`, or `the introduction`. */
export function sectionName(section: number | 'introduction'): string {
  return section === 'introduction' ? 'the introduction' : `section ${section}`
}

export function expectedPlace({ section }: Request): string {
  return section === undefined
    ? 'what somebody says'
    : section === 'introduction' ? 'it in the introduction' : `a turn of section ${section} (${sectionAddress(section)})`
}

/** What is wrong with who says the words, and in which section; `at` is for the message. */
export function misplaced(request: Request, address: Address, speaker: string | undefined, at: string): Problem | undefined {
  const { role, section: expected } = request
  const section = sectionOf(address)
  if (section === 'introduction' && (role !== 'evidence' || (expected !== undefined && expected !== section)))
    return notSpeech(request, 'the introduction, which nobody says', at)
  if (expected !== undefined && section !== expected)
    return problemOf(request, `${roleName(request)} stands in ${sectionName(section)}: ${at}; expected ${expectedPlace(request)}`, `Move it to ${sectionName(section)}, or choose words of ${sectionName(expected)}.`)
  if (role === 'question' && address.kind !== 'question')
    return problemOf(request, `the question stands in an answer: ${at}; expected what the host says there`, 'Choose words of the question itself, or name the line in which it begins.')
  if (request.speaker !== undefined && speaker !== request.speaker)
    return problemOf(request, `${roleName(request)} is said by ${speaker} in ${at}; expected ${request.speaker}`, `Set speaker to ${speaker}, or choose other words.`)
}

const HINTS = {
  quote: 'A quote comes from an answer.',
  evidence: 'Find it in an answer.',
  question: 'A question is what the host says.',
}

/** For words that stand only where nobody speaks. */
export function notSpeech(request: Request, where: string, at: string): Problem {
  const hint = request.role === 'evidence' && where.startsWith('the introduction') ? 'Find it in an answer, or name the introduction as its section.' : HINTS[request.role]
  return problemOf(request, `${roleName(request)} stands only in ${where}: ${at}; expected ${expectedPlace(request)}`, hint)
}

/** Looks up the turn that begins in a line, which must be the host's. */
export function findLines(turns: { address: Address, line: number }[], requests: LineRequest[]): Pick<Checked, 'lines' | 'problems'> {
  const byLine = new Map(turns.map(turn => [turn.line, turn.address]))
  const lines: Checked['lines'] = new Map()
  const problems: Problem[] = []
  for (const request of requests) {
    const { words, section } = request
    const address = byLine.get(words.line)
    const asked = () => turns.flatMap(turn => turn.address.kind === 'question' && turn.address.section === section ? turn.line : []).join(', ')
    const problem = address
      ? misplaced(request, address, undefined, `${formatAddress(address)}, line ${words.line} of the source`)
      : problemOf(request, `no turn begins in line ${words.line} of the source`, `Name the line in which the question begins${section === undefined ? '' : `; in ${sectionName(section)} the host begins in line ${asked()}`}.`)
    if (problem)
      problems.push(problem)
    else
      lines.set(words, address!)
  }
  return { lines, problems }
}
