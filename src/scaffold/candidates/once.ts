/**
 * Whether words can stand in the data as an excerpt: verify would take them as they are.
 * In: an article, words of one of its answers. Out: yes, where they stand there exactly, and nowhere else.
 */
import type { Article, Turn } from '../../source/read/article.ts'
import { locate } from '../../source/find/find.ts'
import { collapse } from '../../source/text/normalise.ts'

export interface Candidate {
  exact: string
  turn: Turn
  /** Where in the source it begins: in code points, and the line. */
  start: number
  line: number
}

/** What no text of the data may hold, or what turns the line round; joiners, which words of Hindi and emoji need, may stay. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?![\u00AD\u200B-\u200D\u2060])\p{Cf}/u
/** What the outline itself writes where something is still to be filled in. */
const TODO = /^TODO\b/
const LONGEST = 400

/** The words as a candidate; none where verify would refuse them in this turn. */
export function candidateOf(article: Article, turn: Turn, exact: string): Candidate | undefined {
  if (exact === '' || exact.length > LONGEST || UNSEEN.test(exact) || TODO.test(exact))
    return undefined
  const [match, ...others] = locate(article, exact)
  return match?.turn === turn && others.length === 0 && !match.across && collapse(match.text) === exact
    ? { exact, turn, start: match.start, line: match.line }
    : undefined
}
