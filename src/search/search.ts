/**
 * Looks a question up in a talk.
 * In: what can be looked up, and what is typed. Out: the entries that answer it best, the best first.
 */
import type { Entries, Entry } from './entries.ts'
import type { Ranked } from './ranking.ts'
import MiniSearch from 'minisearch'
import { ORDER } from '../source/numbers/numerals.ts'
import { ranked, unmet } from './ranking.ts'
import { inDigits, termsAsked, termsOf } from './terms.ts'

export interface Found {
  entry: Entry
  /** Terms of the talk that were met, for marking them. */
  terms: string[]
}

export type Search = (asked: string, most: number) => Found[]

/** More words than any question has. */
const MOST_TERMS = 16
/** Where a term may be met with other letters: one in so many. */
const TYPING = 0.2
const SHORTEST_FORGIVEN = 4
const LATIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u
const DIGITS = /^\p{Nd}+$/u
/** Entries that are indexed at a time, so that no key waits. */
const AT_ONCE = 100
/** Entries that are weighed for one question: of a common word in a long talk, those that come first. */
const MOST_WEIGHED = 2000
const ASKS_FOR_NUMBER = /\bhow (?:many|much|long|old)\b|多少|几|多[久长大]/i
const NUMBER = new RegExp(`\\p{Nd}|${ORDER}`, 'iu')
/** What an entry is worth more, or less, than another that meets the same words. */
const IN_THE_TALK = 1.2
const IN_OWN_LANGUAGE = 1.2
const ONLY_TOLD = 0.8
const WITH_NUMBER = 1.5
const STEM = 0.5
const WEIGHTS = { text: 3, asked: 1.5, beside: 1.5, words: 1 }

/** `language` is the reader's: what says the same in it comes first. Resolves when all is indexed. */
export async function createSearch({ entries, places, talk }: Entries, language: string): Promise<Search> {
  /** How often each term stands in the talk. */
  const counts = new Map<string, number>()
  const index = new MiniSearch<{ id: number } & Record<keyof typeof WEIGHTS, string>>({
    fields: Object.keys(WEIGHTS),
    tokenize: termsOf,
    processTerm(term) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      return term
    },
  })
  const documents = entries.map(({ text, asked = '', beside = '', places: numbers }, id) => ({ id, text, asked, beside, words: numbers.map(number => places[number]!.words).join(' ') }))
  await index.addAllAsync(documents, { chunkSize: AT_ONCE })

  const numbered = entries.map(({ text }) => NUMBER.test(text) ? WITH_NUMBER : 1)
  const worth = entries.map(({ slide, detail, ...entry }) => (slide <= talk ? IN_THE_TALK : 1) * (entry.language === language ? IN_OWN_LANGUAGE : 1) * (detail ? ONLY_TOLD : 1))

  function answers(question: string): Ranked[] {
    const wantsNumber = ASKS_FOR_NUMBER.test(question)
    const wanted = termsAsked(question).slice(0, MOST_TERMS)
    const typed = [...new Set(wanted.flat())]
    const stems = new Set(wanted.flatMap(([, ...others]) => others))
    const last = typed.at(-1)
    // The rarest come first, and bring their entries however many the others have; last what is no whole word yet.
    const terms = typed.toSorted((a, b) => (counts.get(a) ?? Infinity) - (counts.get(b) ?? Infinity))
    const resultsOf = (forgiven: string[]) => {
      const weighed = new Set<number>()
      const mayWeigh = (id: number) => weighed.has(id) || (weighed.size < MOST_WEIGHED && weighed.add(id) === weighed)
      return index.search(terms.join(' '), {
        tokenize: () => terms,
        processTerm: term => term,
        boost: WEIGHTS,
        // A word that is met as it was typed meets its stem, too.
        boostTerm: term => stems.has(term) ? STEM : 1,
        // One letter more of a longer question tells nothing, and begins half of all words.
        prefix: term => DIGITS.test(term) ? term === last : terms.length === 1 || term.length > 1 || !LATIN.test(term),
        fuzzy: term => forgiven.includes(term) && LATIN.test(term) && term.length >= SHORTEST_FORGIVEN ? TYPING : false,
        weights: { fuzzy: 0.3, prefix: 0.5 },
        // MiniSearch passes over what is worth nothing.
        boostDocument: (id: number) => mayWeigh(id) ? worth[id]! * (wantsNumber ? numbered[id]! : 1) : 0,
      })
    }
    const asTyped = resultsOf([])
    // A word that the talk has is no slip: with other letters, a rare one would be as common as all that look like it.
    const mistyped = unmet(wanted, asTyped).flat()
    return ranked(wanted, mistyped.length ? resultsOf(mistyped) : asTyped)
  }

  return (asked, most) => {
    const readings = [asked, inDigits(asked)].flatMap(question => question === undefined ? [] : [answers(question)])
    const [best] = readings.toSorted((a, b) => (b[0]?.share ?? 0) - (a[0]?.share ?? 0))
    return best!.slice(0, most).map(({ result: { id, terms } }) => ({ entry: entries[id as number]!, terms }))
  }
}
