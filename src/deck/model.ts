import type { TimelineProps } from '../../components/timeline/props.ts'
/**
 * The deck as data: what each slide shows and what its presenter is told.
 *
 * A slide names its layout and has that layout's props: what is written to slides.md is what the layout's component declares. Every text is in the
 * deck's language but for words of the source, which are in the source's.
 */
import type { SlabsProps } from '../../components/timeline/slabs.ts'
import type { VisualProps } from '../../components/visuals/kind.ts'
import type { FootGround } from '../../components/visuals/marks.ts'
import type { Code } from '../base/codes.ts'
import type { InterviewPath } from '../interview/load.ts'
import type { FigureProps, LedgerRow, Prediction, QuoteProps, ReadingRow, References, StripRow, Tension } from './props.ts'

/** What the frame around every layout shows, and what the deck's order is read from: see parts.ts. */
export interface FrameProps {
  /** Above the headline; on a section's slides its number and heading stand there. */
  kicker?: string
  /** The section the slide belongs to; none in the opening and the appendix. */
  section?: number
  heading?: string
  /** On the first slide of a part that is no section. */
  part?: string
  /** On the first slide of a part or section: how long it is to take. */
  minutes?: number
  /** On the first slide of a section in the talk, where its number and heading stand large. */
  opens?: true
  references?: References
  /** The standing line of the foot, where it is not the deck’s: it rests on the words of some of several guests. */
  whose?: string
  /** Shows dates that the publisher gives, not who speaks. */
  dated?: true
  /** The ground that the foot comes to stand on. */
  foot?: FootGround
  tone?: 'ink' | 'accent'
  /** Takes smaller type. */
  longHeadline?: boolean
}

export interface LayoutProps {
  /** The spans of the timeline, where it has both, are drawn below the words. */
  cover: { titleSize?: number, subtitle: string, people: string, sourceLine: string, address: string, slabs?: SlabsProps }
  takeaways: { dense?: boolean }
  map: { rows: number, first?: number }
  reading: { rows: ReadingRow[] }
  /** `alone`: points to which no question is told; `headed` by the question that all of it answers. */
  brief: { alone?: true, headed?: true, figures?: FigureProps[] }
  visual: { visual: VisualProps }
  quote: { quote: QuoteProps }
  timeline: TimelineProps
  numbers: { figures: FigureProps[] }
  /** `few` stand in larger type. */
  tensions: { few?: true, items: Tension[] }
  /** On a scale from the day of the interview, where that is given. */
  predictions: { few?: true, items: Prediction[], now?: TimelineProps['now'] }
  /** The question that it answers, and what is said last. */
  closing: { titleSize?: number, question?: string, after?: string, slabs?: SlabsProps }
  /** What the appendix has, and where each begins. */
  divider: { contents: { text: string, slide: number }[] }
  ledger: { rows: LedgerRow[] }
  strip: { rows: StripRow[], longest: number, legend: string, share: string }
  making: object
  unwritten: object
}

export type Layout = keyof LayoutProps

interface SlideOf<L extends Layout> {
  layout: L
  frame: FrameProps
  props: LayoutProps[L]
  headline: string
  /** The headline in its clauses, each on lines of its own. */
  clauses?: string[]
  /** Said one by one, each with the place that supports it. */
  points?: Point[]
  /** Questions with their answers, one after another. */
  answers?: Answer[]
  /** Each answer comes with a click. */
  steps?: boolean
  /** The claims as links to their sections. */
  links?: SlideLink[]
  /** Markdown, safe to stand in an HTML comment. */
  notes: string
  /** Where what is to be said stands in the data. */
  notesAt?: InterviewPath
  /** The same part by part, for the handout. */
  told?: Told
}

export type Slide = { [L in Layout]: SlideOf<L> }[Layout]

export interface Point {
  text: string
  reference?: References
}

/** A question that was asked, and what was answered. */
export interface Answer {
  question?: string
  points: Point[]
}

/** A link to a section's first slide. */
export interface SlideLink {
  number: number
  text: string
  slide: number
}

/** Words of the source, where they stand as slides say it (§7 · A2), and the address that opens the source at them. */
export interface Cited {
  text: string
  label: string
  /** Empty as long as the source's own is still to be written. */
  href: string
  /** Of words that are not in the source's language, but in that of the original. */
  language?: string
}

/** What the presenter is told about a slide, part by part; its notes say the same as Markdown. */
export interface Told {
  /** Markdown that a person wrote. */
  spoken: string
  asked: string[]
  /** `page`: how many slides further stands what it belongs to, where that goes on over several. */
  details: { text: string, evidence: Cited[], page?: number }[]
  evidence: Cited[]
  /** The language of the words cited. */
  language: string
}

/** When words are said, as a clock shows it, and the recording from there. */
export interface Heard {
  time: string
  /** An address of the web; of a file its address from the root of the site. */
  href: string
  /** Of a file: when what is played ends, as a clock shows it. */
  until?: string
}

/** What the deck says of itself where every slide can see it: Slidev's themeConfig. */
export interface ThemeConfig {
  /** The languages that the talk can be given in (BCP 47), the first at its root. */
  languages: string[]
  /** The address of the source, where it is known. */
  source?: string
  /** By words of the source: when they are said, and the recording from there; where both are known. */
  recording?: Record<string, Heard>
  /** Words of what the source was translated from, and where each can be heard or read; empty where neither is known. */
  spoken?: Record<string, string>
  /** Whose claims the slides make: the standing line of the foot. */
  whose: string
  /** The same of a picture whose dates are the publisher’s. */
  whoseDated: string
  /** That something is still to be written. */
  draft?: string
}

export interface Headmatter {
  theme: 'default'
  title: string
  lang: string
  htmlAttrs: { lang: string, dir?: 'rtl' }
  info: string
  duration: string
  themeConfig: ThemeConfig
}

export interface Deck {
  language: string
  /** The recording, where it is a file: its path from the folder of the data. */
  recording?: string
  headmatter: Headmatter
  slides: Slide[]
}

/** What does not fit the slides, by the place in the data. */
export interface Misfit {
  path: InterviewPath
  code: Code
  message: string
  hint: string
}

export interface ComposedDeck extends Deck {
  misfits: Misfit[]
}
