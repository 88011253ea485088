/**
 * Looks a question up in a talk.
 * In: what can be looked up, and what is typed. Out: the entries that answer it best, the best first.
 */
import type { Entries, Entry } from './entries.ts'
import MiniSearch from 'minisearch'
import { termsAsked, termsOf } from './terms.ts'

export interface Found {
  entry: Entry
  /** Terms of the talk that were met, for marking them. */
  terms: string[]
}

export type Search = (asked: string, most: number) => Found[]

/** More words than any question has. */
const MOST_TERMS = 16
/** Words that ask, and say nothing of what is asked for; looked up only where there are no others. */
const ASKING = new Set('a an and are about be can could did do does for has have he him his how in is it its many me mean means much of on or say says said tell that the their they this to was what when where which who whom whose why will with would 什么 多少 怎么 为什 么样 怎样 哪些 是谁 谁的 如何 是否 吗'.split(' '))
/** Where a term may be met with other letters: one in so many. */
const TYPING = 0.2
const SHORTEST_FORGIVEN = 4
const LATIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u
const DIGITS = /^\p{Nd}+$/u
/** Entries that are indexed at a time, so that no key waits. */
const AT_ONCE = 100
const ASKS_FOR_NUMBER = /\bhow (?:many|much|long|old)\b|多少|几|多[久长大]/i
/** What an entry is worth more, or less, than another that meets the same words. */
const IN_THE_TALK = 1.2
const IN_OWN_LANGUAGE = 1.2
const ONLY_TOLD = 0.8
const WITH_NUMBER = 1.5
const WEIGHTS = { text: 3, asked: 1.5, beside: 1.5, words: 1 }

/** `language` is the reader's: what says the same in it comes first. Resolves when all is indexed. */
export async function createSearch({ entries, places, talk }: Entries, language: string): Promise<Search> {
  const index = new MiniSearch<{ id: number } & Record<keyof typeof WEIGHTS, string>>({
    fields: Object.keys(WEIGHTS),
    tokenize: termsOf,
    processTerm: term => term,
  })
  const documents = entries.map(({ text, asked = '', beside = '', places: numbers }, id) => ({ id, text, asked, beside, words: numbers.map(number => places[number]!.words).join(' ') }))
  await index.addAllAsync(documents, { chunkSize: AT_ONCE })

  return (asked, most) => {
    const wantsNumber = ASKS_FOR_NUMBER.test(asked)
    const worth = ({ slide, detail, text, ...entry }: Entry) => (slide <= talk ? IN_THE_TALK : 1) * (entry.language === language ? IN_OWN_LANGUAGE : 1) * (detail ? ONLY_TOLD : 1) * (wantsNumber && /\p{Nd}/u.test(text) ? WITH_NUMBER : 1)
    const all = termsAsked(asked).slice(0, MOST_TERMS)
    const telling = all.filter(term => !ASKING.has(term))
    const terms = telling.length ? telling : all
    const resultsOf = (forgiving: boolean) => index.search(terms.join(' '), {
      tokenize: () => terms,
      boost: WEIGHTS,
      // One letter more of a longer question tells nothing, and begins half of all words.
      prefix: (term, at) => DIGITS.test(term) ? at === terms.length - 1 : terms.length === 1 || term.length > 1 || !LATIN.test(term),
      fuzzy: term => forgiving && LATIN.test(term) && term.length >= SHORTEST_FORGIVEN ? TYPING : false,
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: id => worth(entries[id as number]!),
    })
    const asTyped = resultsOf(false)
    // Other letters are tried where there is no answer to all of the words as they were typed.
    const results = asTyped.some(({ queryTerms }) => queryTerms.length === terms.length) ? asTyped : resultsOf(true)
    // What meets more of the question's words comes before what meets one of them often.
    return results
      .map(({ id, score, queryTerms, terms: met }) => ({ entry: entries[id as number]!, terms: met, score: score * (queryTerms.length / terms.length) ** 2 }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ entry, terms }) => ({ entry, terms }))
  }
}
