/** The passage of the source that an excerpt was probably meant to be. */
import type { Article } from '../read/article.ts'
import type { Match } from './find.ts'
import search from 'approx-string-match'
import { collapse, normaliseExcerpt } from '../text/normalise.ts'
import { characterDiff } from './character-diff.ts'
import { indexOf, matchAt } from './find.ts'
import { withWholeWords } from './whole-words.ts'

export interface Nearest extends Match {
  /** From the excerpt to the source. */
  diff: string
}

/** The most that may have to be changed, as a share of the excerpt; a passage further away helps nobody. */
const MOST_ERRORS = 0.6

/** The passage with the least edit distance to the excerpt, or undefined where nothing is similar. */
export function nearest(article: Article, exact: string): Nearest | undefined {
  const { text } = indexOf(article).normalised
  const wanted = normaliseExcerpt(exact)
  // Every passage of the least distance comes back, first the one that ends first.
  const [found] = search(text, wanted, Math.floor(wanted.length * MOST_ERRORS))
  if (!found)
    return undefined
  // What is to be pasted has no word cut off.
  const [start, end] = withWholeWords(text, [found.start, found.end])
  const passage = text.slice(start, end)
  const match = matchAt(article, end - passage.trimStart().length, start + passage.trimEnd().length)
  return { ...match, diff: characterDiff(collapse(exact), collapse(match.text)) }
}
