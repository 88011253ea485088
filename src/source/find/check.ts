/**
 * No excerpt, no claim: holds every excerpt of the data against the source.
 * In: an article, and the excerpts with their places in the data. Out: where each
 * stands, and what is wrong with those that do not stand where they should.
 */
import type { Article } from '../read/article.ts'
import type { Match } from './find.ts'
import { sectionAddress } from '../address.ts'
import { collapse } from '../text/normalise.ts'
import { characterDiff } from './character-diff.ts'
import { locate } from './find.ts'
import { nearest } from './nearest.ts'

/** A place in a file of the data. */
export interface Where {
  file: string
  /** From 1. */
  line: number
  column: number
  /** Such as `quotes[0].exact`. */
  path: string
}

/** An excerpt (TextQuoteSelector.exact) and what the data says of it. */
export interface ExcerptRequest {
  exact: string
  role: 'quote' | 'evidence'
  /** Id of the speaker who must have said it; required for a quote. */
  speaker?: string
  section: number | 'introduction'
  where: Where
}

export interface Located {
  request: ExcerptRequest
  match: Match
}

export interface SourceProblem {
  where: Where
  /** What is wrong and what was expected. */
  message: string
  /** What to do about it. */
  hint?: string
}

export interface Checked {
  found: Located[]
  problems: SourceProblem[]
}

type Complaint = Omit<SourceProblem, 'where'>

const at = (match: Match) => `${match.address} (line ${match.line} of the source)`
function roleName(request: ExcerptRequest) {
  return request.role === 'quote' ? 'the quote' : 'the evidence'
}
/** `section 7`, or `the introduction`. */
export function sectionName(section: number | 'introduction'): string {
  return section === 'introduction' ? 'the introduction' : `section ${section}`
}

const KIND_NAMES: Record<string, string> = {
  introduction: 'the introduction, which nobody says',
  heading: 'a heading, which is not speech',
  caption: 'a caption, which is not speech',
  credit: 'a credit line, which is not speech',
  note: 'a note, which is not speech',
  label: 'a speaker’s label, which is not speech',
  metadata: 'the lines above the article',
  end: 'what follows the end of the article',
}

/** Holds every excerpt against the article. All problems come at once, in the order of the requests. */
export function checkExcerpts(article: Article, requests: ExcerptRequest[]): Checked {
  const found: Located[] = []
  const problems: SourceProblem[] = []
  for (const request of requests) {
    const matches = locate(article, request.exact)
    const complaint = matches.length === 1 ? misplaced(request, matches[0]!) : matches.length === 0
      ? missing(article, request)
      : ambiguous(request, matches)
    if (complaint)
      problems.push({ where: request.where, ...complaint })
    else
      found.push({ request, match: matches[0]! })
  }
  return { found, problems }
}

function missing(article: Article, request: ExcerptRequest): Complaint {
  if (collapse(request.exact) === '')
    return { message: `${roleName(request)} is empty; expected words of the source` }
  const near = nearest(article, request.exact)
  if (!near)
    return { message: `${roleName(request)} stands nowhere in the source, nor anything like it`, hint: 'Copy the words from the source.' }
  return {
    message: `${roleName(request)} stands nowhere in the source; the nearest passage is in ${at(near)}:\n${near.diff}`,
    hint: 'Marked [-so-] is only in the data, {+so+} only in the source. Copy the source’s words.',
  }
}

function ambiguous(request: ExcerptRequest, matches: Match[]): Complaint {
  const places = matches.slice(0, 5).map(at).join(', ')
  const more = matches.length > 5 ? ` and ${matches.length - 5} more` : ''
  return {
    message: `${roleName(request)} stands in ${matches.length} places, expected exactly one: ${places}${more}`,
    hint: 'Take in more words before or after it, until it stands only where it is meant.',
  }
}

/** What is wrong with the one place where an excerpt stands, if anything. */
function misplaced(request: ExcerptRequest, match: Match): Complaint | undefined {
  if (match.across) {
    return {
      message: `${roleName(request)} runs over ${match.across.join(', ')} (from line ${match.line} of the source); expected words of one turn, without captions and labels`,
      hint: 'Shorten it to what stands within one of them.',
    }
  }
  return wrongPlace(request, match) ?? (match.turn
    ? wrongSpeaker(request, match.turn.speaker, at(match))
    : undefined) ?? otherForm(request, match)
}

function wrongPlace(request: ExcerptRequest, match: Match): Complaint | undefined {
  if (match.kind === 'introduction' && request.role === 'evidence' && request.section === 'introduction')
    return undefined
  if (!match.turn) {
    const hint = request.role === 'quote' ? 'A quote comes from an answer.' : match.kind === 'introduction'
      ? 'Find it in an answer, or name the introduction as its section.'
      : 'Find it in an answer.'
    return { message: `${roleName(request)} stands only in ${KIND_NAMES[match.kind]}: ${at(match)}; expected ${expectedPlace(request)}`, hint }
  }
  if (request.section === match.section)
    return undefined
  return {
    message: `${roleName(request)} stands in section ${match.section}: ${at(match)}; expected ${expectedPlace(request)}`,
    hint: `Move it to section ${match.section}, or choose words of ${sectionName(request.section)}.`,
  }
}

function expectedPlace(request: ExcerptRequest) {
  return request.section === 'introduction'
    ? 'it in the introduction'
    : `a turn of section ${request.section} (${sectionAddress(request.section)})`
}

/** What is wrong with who says it, if anything; `place` is for the message. */
export function wrongSpeaker(request: ExcerptRequest, speaker: string, place: string): Complaint | undefined {
  if (request.speaker === speaker || (request.role === 'evidence' && request.speaker === undefined))
    return undefined
  return {
    message: `${roleName(request)} is said by ${speaker} in ${place}; expected ${request.speaker ?? 'a speaker to be named'}`,
    hint: `Set speaker to ${speaker}, or choose other words.`,
  }
}

/** Found, but only after quotation marks, widths or dashes were made the same: what is shown must be the source's form. */
function otherForm(request: ExcerptRequest, match: Match): Complaint | undefined {
  const written = collapse(request.exact)
  const source = collapse(match.text)
  if (written === source)
    return undefined
  return {
    message: `${roleName(request)} stands in ${at(match)}, but in other forms of the same characters:\n${characterDiff(written, source)}`,
    hint: 'Marked [-so-] is only in the data, {+so+} only in the source. Write it as the source does.',
  }
}
