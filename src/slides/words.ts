/**
 * The words that the deck itself says, in every language it knows.
 * In: a language tag. Out: its words; English where the language is not in the table.
 */
import type { Status } from '../interview/schema.ts'
import { en } from './words/en.ts'
import { zh } from './words/zh.ts'

export interface Words {
  /** The parts of the deck that are not sections. */
  opening: string
  synthesis: string
  appendix: string
  takeaways: string
  map: (count: number) => string
  reading: string
  readingHeadline: string
  /** Over the list of claims on the handout's title page. */
  handoutContents: string
  asked: string
  evidence: string
  alsoSaid: string
  timeline: string
  numbers: string
  numbersHeadline: string
  tensions: string
  predictions: string
  closing: string
  ledger: string
  ledgerHeadline: (page: number, pages: number) => string
  quote: string
  figure: string
  making: string
  strip: string
  stripHeadline: string
  stripKey: string
  stripShare: (shares: { touched: string, quoted: string }) => string
  introduction: string
  interview: string
  released: (date: string) => string
  notToScale: string
  sectionsByLength: string
  /** Between sentences, after a label, and between clauses. */
  listSeparator: string
  colon: string
  semicolon: string
  /** Marks the wording of another language than the source's. */
  translatedFrom: (sourceLanguage: string) => string
  /** Marks words that are themselves a translation of what was spoken. */
  isTranslation: string
  from: string
  to: string
  stated: string
  undated: string
  hoped: string
  status: Record<Status | 'doubt', string>
  yearsAxis: string
  /** A span of months, in years where it is long: 6–8 months, 5–10 years. */
  span: (from: number, to: number) => string
  sourceLine: (source: { publisher: string, original?: string, published: string, translated: boolean, sameLanguage: boolean, language: string }) => string
  /** Rows of "How to read this deck", each beside a sample of the mark it explains. */
  readingRows: { translation: (of: { publisher: string, from?: string, to: string }) => string, gloss: (language: string, deckLanguage: string) => string, exactTranslation: string, exact: string, reference: string, ticks: string, hoped: string }
  makingRows: (facts: { quotes: number, figures: number, excerpts: number }) => string[]
  makingHeadline: string
}

const table: Record<string, Words> = { en, zh }

export function wordsOf(language: string): Words {
  return table[language] ?? table[language.split('-')[0]!] ?? en
}
