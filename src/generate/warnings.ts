/**
 * What is not wrong, and yet to be known.
 * In: an interview and how much of its source the deck takes. Out: sentences for the terminal.
 */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import { uncheckedFigures } from '../interview/mistakes.ts'
import { languageNameIn, listIn } from '../text/intl.ts'
import { deckWords, hasWords } from '../words/deck.ts'
import { baseOf } from '../words/table.ts'

/** The share of the source that may stand on slides as quotes: more is no longer a short quotation. */
export const MOST_QUOTED = 0.1

/** Of a draft, that it is one; of a deck that is finished, nothing. */
export function draftTold({ todos }: { todos: number }): string[] {
  return todos ? [`${todos} ${todos === 1 ? 'TODO is' : 'TODOs are'} left, which generate --final lists: the deck says what is wanted there, and that it is a draft.`] : []
}

export function warningsOf(interview: Verified<Interview>, { quotedShare }: Coverage): string[] {
  const name = (language: string) => languageNameIn('en', language)
  const wordless = interview.languages.filter(language => !hasWords(language))
  const unchecked = uncheckedFigures(interview)
  return [
    ...wordless.map(language => `The deck has no words of its own in ${name(language)}: “${deckWords(language).timeline}”, “${deckWords(language).evidence}” and the like stand there in English. To add them, write src/words/deck/${baseOf(language)}.ts in the manner of en.ts beside it, and name it in src/words/deck.ts.`),
    ...unchecked.length ? [`Numbers are read in English and Chinese only: compare the figures in ${listIn('en', unchecked.map(name))} with their evidence by eye.`] : [],
    ...quotedShare > MOST_QUOTED ? [`The quotes on the slides are ${Math.round(quotedShare * 100)} % of the source; more than ${MOST_QUOTED * 100} % is no longer a short quotation.`] : [],
  ]
}
