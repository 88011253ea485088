/**
 * No excerpt, no claim: holds every excerpt of the data against the source.
 * In: an article, and the excerpts with their places in the data. Out: where each stands, and what is wrong with those that
 * do not stand where they should.
 */
import type { Problem } from '../../base/problem.ts'
import type { Article } from '../read/article.ts'
import type { Match } from './find.ts'
import type { Checked, Request } from './placement.ts'
import { parseAddress } from '../address.ts'
import { collapse } from '../text/normalise.ts'
import { characterDiff } from './character-diff.ts'
import { indexOf, locate } from './find.ts'
import { nearest } from './nearest.ts'
import { checkAll, misplaced, notSpeech, problemOf, roleName, textName } from './placement.ts'
import { withWholeWords } from './whole-words.ts'

const at = (request: Request, match: Match) => `${match.address} (line ${match.line} of the ${textName(request)})`
const marks = (request: Request) => `Marked [-so-] is only in the data, {+so+} only in the ${textName(request)}.`

const KIND_NAMES: Record<string, string> = {
  heading: 'a heading, which is not speech',
  caption: 'a caption, which is not speech',
  credit: 'a credit line, which is not speech',
  note: 'a note, which is not speech',
  label: 'a speaker’s label, which is not speech',
  metadata: 'the lines above the article',
  end: 'what follows the end of the article',
}

/** Holds every excerpt against the article. */
export function checkExcerpts(article: Article, requests: Request[]): Checked {
  return checkAll(requests, article.turns, (request, { text }) => {
    const [match, ...others] = locate(article, text)
    if (!match)
      return missing(article, request, text)
    const problem = others.length ? ambiguous(request, [match, ...others]) : wrong(request, text, match) ?? cutWord(article, request, match)
    return problem ?? { address: parseAddress(match.address)!, start: match.start, end: match.end, speaker: match.turn?.speaker }
  })
}

function missing(article: Article, request: Request, text: string): Problem {
  if (collapse(text) === '')
    return problemOf(request, 'schema', `${roleName(request)} is empty; expected words of the ${textName(request)}`)
  const name = textName(request)
  const near = nearest(article, text)
  return near
    ? problemOf(request, 'not-found', `${roleName(request)} stands nowhere in the ${name}; the nearest passage is in ${at(request, near)}:\n${near.diff}`, `${marks(request)} Copy the ${name}’s words.`)
    : problemOf(request, 'not-found', `${roleName(request)} stands nowhere in the ${name}, nor anything like it`, `Copy the words from the ${name}.`)
}

function ambiguous(request: Request, matches: Match[]): Problem {
  const places = matches.slice(0, 5).map(match => at(request, match)).join(', ')
  const more = matches.length > 5 ? ` and ${matches.length - 5} more` : ''
  return problemOf(request, 'ambiguous', `${roleName(request)} stands in ${matches.length} places, expected exactly one: ${places}${more}`, 'Take in more words before or after it, until it stands only where it is meant.')
}

/** What is wrong with the one place where an excerpt stands, if anything. */
function wrong(request: Request, text: string, match: Match): Problem | undefined {
  if (match.across)
    return problemOf(request, 'across-turns', `${roleName(request)} runs over ${match.across.join(', ')} (from line ${match.line} of the ${textName(request)}); expected words of one turn, without captions and labels`, 'Shorten it to what stands within one of them.')
  const address = parseAddress(match.address)
  return (address ? misplaced(request, address, match.turn?.speaker, at(request, match)) : notSpeech(request, KIND_NAMES[match.kind]!, at(request, match))) ?? otherForm(request, text, match)
}

/** It begins or ends within a word: whoever reads it would read another. */
function cutWord(article: Article, request: Request, match: Match): Problem | undefined {
  const { toUnit } = indexOf(article).positions
  const [start, end] = [toUnit(match.start), toUnit(match.end)]
  const [from, to] = withWholeWords(article.text, [start, end])
  if (from === start && to === end)
    return undefined
  const cut = [from < start && 'begins', to > end && 'ends'].filter(Boolean).join(' and ')
  return problemOf(request, 'cut-word', `${roleName(request)} ${cut} within a word in ${at(request, match)}: “${collapse(article.text.slice(from, to))}” stands there`, 'Take in the whole word, or leave it out.')
}

/** Found, but only after quotation marks, widths or dashes were made the same: what is shown must be the source's form. */
function otherForm(request: Request, text: string, match: Match): Problem | undefined {
  const written = collapse(text)
  const source = collapse(match.text)
  return written === source
    ? undefined
    : problemOf(request, 'other-form', `${roleName(request)} stands in ${at(request, match)}, but in other forms of the same characters:\n${characterDiff(written, source)}`, `${marks(request)} Write it as the ${textName(request)} does.`)
}
