/**
 * What can be looked up in a talk.
 * In: the decks of all languages. Out: each text once, in its language, with the slide of one of the decks that shows it first
 * (of what is only told: the one that it is told of) and the words of the source that support it. It is data that goes along with a deck: small, and plain JSON.
 */
import type { Deck, Point, Slide } from '../deck/model.ts'
import type { FigureProps, Prediction, References, Tension } from '../deck/props.ts'
import { valuesBelow } from '../base/tree.ts'

export interface Entry {
  /** From 1, in the deck that is looked through. */
  slide: number
  text: string
  /** BCP 47. */
  language: string
  /** What else stands with it. */
  beside?: string
  /** What was asked. */
  asked?: string
  /** Only told to the presenter. */
  detail?: true
  /** Numbers of the places that support it. */
  places: number[]
}

export interface Entries {
  entries: Entry[]
  /** Words of the source, and where they stand as slides say it (§7 · A2); with their language, where that is the original’s. */
  places: { label: string, words: string, language?: string }[]
  /** The source's language. */
  language: string
  /** How many slides are given; those behind them repeat what they say. */
  talk: number
}

/** On these nothing of the interview is told. */
const APART = new Set<Slide['layout']>(['ledger', 'strip', 'making', 'reading', 'divider'])
/** Keys of props whose values are not read. */
const SILENT = new Set(['tone', 'id', 'language', 'kind', 'status', 'datetime', 'speaker', 'credit', 'mark', 'reference', 'words', 'part'])

type Told = Pick<Entry, 'text' | 'beside' | 'asked' | 'detail'> & {
  cited: { label: string, text: string, language?: string }[]
  /** How many slides further it stands. */
  page?: number
}

const nameOf = ({ label, text }: { label: string, text: string }) => `${label} ${text}`
const pointsOn = ({ points = [], answers = [] }: Slide) => [...points, ...answers.flatMap(({ points }) => points)]
const citedIn = (references: References = {}) => Object.entries(references).map(([label, text]) => ({ label, text }))

/** `decks[index]` is looked through; with `notes`, the presenter's details, too. */
export function searchEntries(decks: Deck[], index: number, notes: boolean): Entries {
  const own = decks[index]!
  const places: Entries['places'] = []
  const placeOf = new Map<string, number>()
  const entries = new Map<string, Entry>()
  for (const deck of [own, ...decks.filter(deck => deck !== own)]) {
    const slideIn = slidesLike(deck, own)
    /** References of points do not say in which language their words are; the evidence of their slide does. */
    const languageOf = new Map(deck.slides.flatMap(({ told }) => told?.evidence.map(cited => [nameOf(cited), cited.language] as const) ?? []))
    const pointed = new Set(deck.slides.flatMap(slide => pointsOn(slide).flatMap(({ reference }) => citedIn(reference).map(nameOf))))
    for (const [at, slide] of deck.slides.entries()) {
      if (APART.has(slide.layout))
        continue
      for (const { cited, page = 0, ...told } of toldOn(slide, notes, pointed)) {
        const key = `${deck.language} ${told.text}`
        if (!told.text || entries.has(key))
          continue
        const numbers = cited.filter(({ text }) => text).map(({ label, text, ...cited }) => {
          const name = nameOf({ label, text })
          const known = placeOf.get(name)
          if (known !== undefined)
            return known
          const language = cited.language ?? languageOf.get(name)
          placeOf.set(name, places.length)
          return places.push({ label, words: text, ...language && { language } }) - 1
        })
        entries.set(key, { slide: slideIn[at + page]!, language: deck.language, ...told, places: [...new Set(numbers)] })
      }
    }
  }
  const divider = own.slides.findIndex(({ layout }) => layout === 'divider')
  return {
    entries: [...entries.values()],
    places,
    language: own.slides.find(({ told }) => told)?.told?.language ?? own.language,
    talk: divider < 0 ? own.slides.length : divider,
  }
}

/** What a slide says, in the order in which it is found; each figure, tension and prediction by itself. What is `pointed` at supports a point, which may stand a page further than its claim. */
function toldOn(slide: Slide, notes: boolean, pointed: Set<string>): Told[] {
  const { headline, points = [], answers = [], frame, told } = slide
  const { items, beside } = apart(slide)
  const asked = told?.asked.join(' ')
  const claimed = citedIn(frame.references)
  const own = new Set(claimed.map(nameOf))
  const withPoint = ({ text, reference }: Point, question?: string): Told => ({ text: plain(text), ...question && { asked: question }, cited: citedIn(reference) })
  const evidence = told?.evidence.filter(cited => !slide.answers || own.has(nameOf(cited)) || !pointed.has(nameOf(cited))) ?? []
  return [
    {
      text: slide.layout === 'quote' ? slide.props.quote.lines.map(({ text }) => text).join(' ') : headline,
      ...beside && { beside },
      ...asked && { asked },
      cited: evidence.length ? evidence : claimed,
    },
    ...items.map((item): Told => ({ text: textsIn(item).join(' '), cited: valuesBelow(item).flatMap(({ key, value }) => key === 'reference' ? citedIn(value as References) : []) })),
    ...points.map(point => withPoint(point)),
    ...answers.flatMap(({ question, points }) => points.map(point => withPoint(point, question))),
    ...notes && told ? told.details.map(({ text, evidence, page }): Told => ({ text: plain(text), detail: true, cited: evidence, page })) : [],
  ]
}

/** What stands on a slide one by one, and all else beside its headline. */
function apart(slide: Slide): { items: object[], beside: string } {
  const { figures = [], items = [], ...others } = slide.props as { figures?: FigureProps[], items?: (Tension | Prediction)[] }
  return { items: [...figures, ...items], beside: textsIn(others).join(' · ') }
}

function textsIn(props: object): string[] {
  return valuesBelow(props).flatMap(({ value, path }) => typeof value === 'string' && !path.some(key => SILENT.has(String(key))) ? [value] : [])
}

/** Markdown without its marks. */
function plain(text: string): string {
  return text.replace(/\\([^\w\s])/g, '$1').replace(/[*_`]/g, '')
}

/** For each slide of a deck the one of another deck of the talk that tells the same: in the same place, or the same page of a layout in the section. */
function slidesLike({ slides }: Deck, own: Deck): number[] {
  if (slides.length === own.slides.length)
    return slides.map((_, index) => index + 1)
  const isLike = (one: Slide) => (other: Slide) => other.layout === one.layout && other.frame.section === one.frame.section
  return slides.map((slide, index) => {
    const page = slides.slice(0, index).filter(isLike(slide)).length
    const like = own.slides.flatMap((other, at) => isLike(slide)(other) ? at : [])
    return 1 + Math.max(0, like[page] ?? like.at(-1) ?? own.slides.findIndex(other => other.frame.section === slide.frame.section))
  })
}
