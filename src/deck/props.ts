/**
 * What is shown on a slide: the props of the components.
 * Every text is in the deck's language but for excerpts, which carry the source's.
 */
import type { Foretold } from '../../components/predictions/draw.ts'
import type { StatusOrDoubt } from '../fields/parts.ts'
import type { Status } from '../interview/schema.ts'
import type { QuoteLine } from '../text/quote-lines.ts'

/** The words of the source by where they stand, as slides say it: { '§7 · A2': … }. The link to them is made where it is shown. */
export type References = Record<string, string>

export interface QuoteProps {
  /** As in the data. */
  id: string
  /** What was asked, where the words answer something. */
  asked?: string
  /** The words shown large, line by line: a wording in the deck's language, or the source's own. */
  lines: QuoteLine[]
  /** Of the phrase and of what stands around it, in pixels. */
  phrase: number
  around: number
  /** The source's words; where the original is at hand, those that were spoken. */
  exact: string
  /** Their language. */
  language: string
  /** Whether the large words are a wording or a translation of them, and they themselves stand below. */
  gloss?: true
  /** What stands below the words that were spoken, where these are large: the source's words, which translate them. */
  translation?: { exact: string, language: string }
  speaker: string
  /** How the words came into the deck's language, or the quote into the source's. */
  mark?: string
}

export interface FigureProps {
  /** The number and, apart from it, what stands before and after: nearly, 200M; 6–8, months. */
  before?: string
  number: string
  unit?: string
  /** One label for each thing the number stands for. */
  labels: { id: string, text: string, reference?: References, status: Status | 'doubt' }[]
  /** None where the things are not of one status. */
  status?: Status | 'doubt'
  lead?: boolean
  /** Of a span: from the least to the most, drawn to scale for each of its labels. */
  bounds?: [least: number, most: number]
}

/** A question of the deck’s own, and two answers to it. */
export interface Tension {
  name: string
  sides: { text: string, status: StatusOrDoubt, reference?: References }[]
}

export interface Prediction extends Foretold {
  reference?: References
}

export interface LedgerRow {
  kind: string
  text: string
  /** Where the text is the source's own. */
  language?: string
  reference?: References
  /** The first slide that shows it. */
  shown?: number
}

export interface StripRow {
  section: number
  heading: string
  /** Length of the section in the source, in code points. */
  length: number
  /** Places taken as evidence or shown as quotes, as [start, end) within the section. */
  spans: [start: number, end: number][]
  share: string
}

/** A row of "How to read this deck": a sample of a mark, and what it means; of the looks of marks, each with its meaning. */
export interface ReadingRow {
  sample: 'text' | 'quotation' | 'reference' | 'ticks' | 'looks'
  mark?: string
  reference?: References
  text?: string
  looks?: { look: 'own' | 'given' | 'world' | 'aim' | 'doubt', text: string }[]
}
