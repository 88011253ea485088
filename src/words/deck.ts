/**
 * The words that the deck itself says, in every language it knows.
 * In: a language tag. Out: its words; English where the language is not in the table.
 */
import type { StatusOrDoubt } from '../fields/parts.ts'
import { en } from './deck/en.ts'
import { ja } from './deck/ja.ts'
import { zhHant } from './deck/zh-Hant.ts'
import { zh } from './deck/zh.ts'
import { baseOf, wordsIn } from './table.ts'
import { toWrite } from './unwritten.ts'

export interface DeckWords {
  /** The language they are in, with the region whose dates and names of languages stand in them. */
  locale: string
  /** The parts of the deck that are not sections. */
  opening: string
  synthesis: string
  appendix: string
  takeaways: string
  /** Where the things to remember are questions: whose they are. */
  ownQuestions: string
  /** Whose claims the slides make; of several guests without a name. */
  whose: (guest?: string) => string
  /** What follows it below a picture with dates of the publisher’s, or of the source’s own where nobody published it. */
  datedBy: (publisher?: string) => string
  map: string
  /** A section’s claim, questions and answers. */
  inBrief: string
  mapHeadline: (count: number) => string
  reading: string
  readingHeadline: string
  /** Over the list of claims on the handout's title page. */
  handoutContents: string
  asked: string
  /** Before the question in whose answer a quote stands; of several hosts with the one who asked it. */
  fromAnswer: (host?: string) => string
  evidence: string
  alsoSaid: string
  timeline: string
  numbers: string
  /** Of the page to read. */
  read: { slides: string, source: string, ways: string, inWords: string, spoken: string, answers: string, slide: (number: number) => string }
  tensions: string
  /** Of what has passed and what is to come, drawn as two halves. */
  beside: string
  endOf: (year: string) => string
  predictions: string
  closing: string
  ledger: string
  ledgerHeadline: string
  quote: string
  figure: string
  making: string
  strip: string
  stripHeadline: (touched: string, isTranslation: boolean) => string
  stripKey: string
  /** Without quotes there is no share of them. */
  stripShare: (shares: { touched: string, quoted?: string }) => string
  /** Over the `nth` of so many slides that go on with what has this name. */
  continued: (name: string, nth: number, of: number) => string
  introduction: string
  interview: string
  /** Who is interviewed by whom, in a line; where they are many, without their roles; and who released it, where that is known. */
  people: (who: { guests: Person[], hosts: Person[], publisher?: string }) => string
  released: (date: string) => string
  /** Between sentences, after a label, and between clauses. */
  listSeparator: string
  colon: string
  semicolon: string
  /** Marks the wording of another language than the source's. */
  /** Marks a wording: in full, of what, and whether that is itself a translation; then in short. */
  ourRendering: (sourceLanguage: string, isTranslation: boolean) => string
  ourRenderingShort: string
  /** Marks words that are themselves a translation of what was spoken. */
  isTranslation: string
  /** Of a quote whose original is at hand: its words, in the ledger and where they are cited; which words are spoken; whose the translation is. */
  spoken: string
  asSpoken: (language: string) => string
  asTranslated: (language: string, publisher: string | undefined) => string
  from: string
  to: string
  undated: string
  status: Record<StatusOrDoubt | 'prediction', string>
  sourceLine: (source: { publisher?: string, original?: string, published?: string, translated: boolean, sameLanguage: boolean, language: string, deckLanguage: string }) => string
  /** The source, beside what it is; the looks of marks, beside what they mean. */
  basis: string
  looks: string
  /** Rows of "How to read this deck", each beside a sample of the mark it explains. */
  readingRows: {
    translation: (of: { publisher?: string, from?: string, to: string }) => string
    gloss: (language: string) => string
    exactTranslation: (original?: string) => string
    /** Of a deck each of whose quotes has what was spoken. */
    spoken: (original: string, translation: string) => string
    /** Of one of whose quotes some have it; `isRendered` where the words of the others are large in our rendering. */
    spokenOrNot: (original: string, translation: string, isRendered: boolean) => string
    exact: string
    /** `turn` is the place of the question or answer in its section; a source that is nowhere on the web cannot be opened. */
    reference: (of: { section: number, kind: 'question' | 'answer', turn: number, isLink: boolean }) => string
    ticks: string
    /** What the looks of marks mean: colours, and dashes. */
    looks: Record<'own' | 'given' | 'world' | 'aim' | 'doubt', string>
  }
  /** Of a deck of which something is still to be written: what it is; what stands before what is wanted; where evidence is; over a slide of it. */
  draft: string
  evidenceWanted: string
  unwrittenHeadline: string
  makingRows: (facts: { quotes: number, figures: number, excerpts: number, languages: number }) => string[]
  makingHeadline: string
}

export interface Person {
  name: string
  role?: string
}

const table: Record<string, DeckWords> = { en, ja, zh, 'zh-Hant': zhHant }

export function deckWords(language: string): DeckWords {
  return wordsIn(table, language) ?? en
}

/** As much as finds room where a heading would. */
const MOST_WANTED = 60

/** What stands where a text is still to be written, the same on slides, on paper and read aloud: that it is, and what is wanted. */
export function unwrittenText(language: string, wanted: string): string {
  const { colon } = deckWords(language)
  const points = Array.from(wanted.replace(/[‹›[\]]/g, ''))
  const short = points.length > MOST_WANTED ? `${points.slice(0, MOST_WANTED).join('').trimEnd()}…` : points.join('')
  return `‹${[toWrite(language), short].filter(Boolean).join(colon)}›`
}

/** Some of the deck's own words in each of its languages. */
export function wordsInEach(languages: string[], of: (words: DeckWords, language: string) => string): Record<string, string> {
  return Object.fromEntries(languages.map(language => [language, of(deckWords(language), language)]))
}

/** Whether the deck's own words are there in a language, or stand in English for want of it. */
export function hasWords(language: string): boolean {
  return wordsIn(table, language) !== undefined
}

/** The words' own locale, or the deck's where that is a variety of the same language. */
export function localeOf(language: string): string {
  const { locale } = deckWords(language)
  return language.includes('-') && baseOf(language) === baseOf(locale) ? language : locale
}
