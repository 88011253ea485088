/**
 * Whether words stand where the data says, once it is known where they stand.
 * In: excerpts with what the data says of them, and a way to find them. Out: their places, and what is wrong.
 */
import type { Code } from '../../base/codes.ts'
import type { Place, Problem } from '../../base/problem.ts'
import type { Address } from '../address.ts'
import type { FoundLine, Location, SourceLine, TextName, Words } from '../excerpt.ts'
import { formatAddress, parseAddress, sectionAddress, sectionOf } from '../address.ts'

/** An excerpt, or a question known by its line, and what the data says of it. What is not said is not checked. */
export interface Request {
  words: Words | SourceLine
  role: 'quote' | 'evidence' | 'question'
  section?: number | 'introduction'
  /** The id of who must have said it. */
  speaker?: string
  place: Place
  /** Such as `quotes[0].exact`. */
  name: string
}

export interface Checked {
  excerpts: Map<Words, Location>
  lines: Map<SourceLine, Omit<FoundLine, 'line'>>
  problems: Problem[]
}

/** Finds every excerpt by `locate`, and every line among the turns. All problems come at once. */
export function checkAll(requests: Request[], turns: { address: string, line: number, speaker: string }[], locate: (request: Request, words: Words) => Location | Problem): Checked {
  const checked: Checked = { excerpts: new Map(), lines: new Map(), problems: [] }
  const byLine = new Map(turns.map(({ line, address, speaker }) => [line, { address: parseAddress(address)!, speaker }]))
  for (const request of requests) {
    const { words } = request
    if (words.kind === 'words') {
      const found = locate(request, words)
      if ('message' in found)
        checked.problems.push(found)
      else
        checked.excerpts.set(words, found)
      continue
    }
    const found = byLine.get(words.line)
    const problem = found ? misplaced(request, found.address, undefined, `${formatAddress(found.address)}, line ${words.line} of the source`) : noTurn(request, words.line, byLine)
    if (problem)
      checked.problems.push(problem)
    else
      checked.lines.set(words, found!)
  }
  return checked
}

/** The text in which the words are looked for. */
export const textName = ({ words }: Request): TextName => words.kind === 'words' ? words.of : 'source'

const ROLES = { quote: 'the quote', evidence: 'the evidence', question: 'the question' }
export const roleName = ({ role }: Request): string => ROLES[role]

export function problemOf({ place, name }: Request, code: Code, message: string, hint?: string): Problem {
  return { place, code, message: `${name}: ${message}`, hint }
}

/** `section 7`, or `the introduction`. */
function sectionName(section: number | 'introduction'): string {
  return section === 'introduction' ? 'the introduction' : `section ${section}`
}

function expectedPlace({ section }: Request): string {
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
    return problemOf(request, 'misplaced', `${roleName(request)} stands in ${sectionName(section)}: ${at}; expected ${expectedPlace(request)}`, `Move it to ${sectionName(section)}, or choose words of ${sectionName(expected)}.`)
  if (role === 'question' && address.kind !== 'question')
    return problemOf(request, 'misplaced', `the question stands in an answer: ${at}; expected what the host says there`, 'Choose words of the question itself, or name the line in which it begins.')
  if (request.speaker !== undefined && speaker !== request.speaker)
    return problemOf(request, 'wrong-speaker', `${roleName(request)} is said by ${speaker} in ${at}; expected ${request.speaker}`, textName(request) === 'original' ? `Choose words that ${request.speaker} says.` : `Set speaker to ${speaker}, or choose other words.`)
}

const HINTS = { quote: 'A quote comes from an answer.', evidence: 'Find it in an answer.', question: 'A question is what the host says.' }

/** For words that stand only where nobody speaks. */
export function notSpeech(request: Request, where: string, at: string): Problem {
  const hint = request.role === 'evidence' && where.startsWith('the introduction') ? 'Find it in an answer, or name the introduction as its section.' : HINTS[request.role]
  return problemOf(request, 'misplaced', `${roleName(request)} stands only in ${where}: ${at}; expected ${expectedPlace(request)}`, hint)
}

function noTurn(request: Request, line: number, byLine: Map<number, { address: Address }>): Problem {
  const { section } = request
  const asked = [...byLine].flatMap(([line, { address }]) => address.kind === 'question' && address.section === section ? line : [])
  return problemOf(request, 'not-found', `no turn begins in line ${line} of the source`, `Name the line in which the question begins${section === undefined ? '' : `; in ${sectionName(section)} the host begins in line ${asked.join(', ')}`}.`)
}
