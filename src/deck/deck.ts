/**
 * The deck as data: what each slide shows and what its presenter is told.
 * Every text is in the deck's language but for excerpts, which carry the source's.
 */
import type { Overflow } from './overflow.ts'
import type { Reference } from './props.ts'

/** A link to a section's first slide. */
export interface SectionLink {
  number: number
  text: string
  slide: number
}

/** A section as the ticks and the cover show it; `length` is relative to the longest, 0 to 1. */
export interface SectionMark extends SectionLink {
  length: number
}

/** More sections than these are not shown as ticks at the foot. */
export const MOST_TICKS = 60

/** A stretch of the talk that has minutes of its own. */
export interface PlannedPart {
  /** Its first slide; it ends where the next begins. */
  slide: number
  minutes: number
  /** The section it is; none for what stands around the sections. */
  section?: number
  name: string
}

/** A language that the talk can be given in. */
export interface DeckLanguage {
  /** BCP 47. */
  tag: string
  /** Its name in itself. */
  endonym: string
  /** The folder of its deck below the talk's root, with a slash at its end; empty for the first. */
  folder: string
}

/** What is said around the slides. In each text a % is the place of a time, a number or an address. */
export interface RoomWords {
  pace: { title: string, used: string, talk: string, ahead: string, behind: string, onTime: string, start: string, pause: string, reset: string }
  keys: { title: string, close: string, rows: { keys: string[], does: string }[] }
  missing: { headline: string, first: string, last: string }
}

/** What every slide can see of its deck; stands in the headmatter as Slidev's themeConfig. */
export interface ThemeConfig {
  sections: SectionMark[]
  /** Where references lead that do not fit at the foot. */
  ledger: Reference
  languages: DeckLanguage[]
  plan: PlannedPart[]
  words: RoomWords
}

/** What every slide has beside its own props. */
export interface SlideFrame {
  layout: string
  /** The section the slide belongs to; none in the opening and the appendix. */
  section?: number
  kicker?: string
  references?: Reference[]
  [key: string]: unknown
}

/** A component placed on a slide, its props taken from the slide's frontmatter. */
export interface Placed {
  component: string
  /** The frontmatter's key that holds the props. */
  from: string
  /** One component an item of a list. */
  each?: boolean
}

/** Words of the source and their address. */
export interface Cited {
  exact: string
  /** Where they stand, if that is known. */
  reference?: Reference
}

/** What the presenter is told about a slide, part by part; its notes say the same as Markdown. */
export interface Told {
  /** Markdown that a person wrote. */
  spoken: string
  asked: string[]
  details: { text: string, evidence: Cited[] }[]
  evidence: Cited[]
  /** The language of the words cited. */
  language: string
}

export interface Slide {
  frame: SlideFrame
  headline: string
  /** Each clause of the headline on lines of its own. */
  inClauses?: boolean
  /** Said one by one, each with the place that supports it. */
  points: string[]
  pointReferences?: (Reference | undefined)[]
  /** The claims as links to their sections. */
  links?: SectionLink[]
  placed: Placed[]
  /** The ids of the quotes and figures that stand on it. */
  shows?: string[]
  /** Markdown, safe to stand in an HTML comment. */
  notes: string
  /** The same part by part, for the handout. */
  told?: Told
}

export interface Deck {
  language: string
  /** Slidev's headmatter: the deck's own settings. */
  headmatter: Record<string, unknown>
  slides: Slide[]
}

/** A deck as it comes from the data. */
export interface ComposedDeck extends Deck {
  /** What does not fit on its slide. */
  problems: Overflow[]
}
