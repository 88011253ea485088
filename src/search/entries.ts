/**
 * What can be looked up in a talk.
 * In: the decks of all languages. Out: each text once, in its language, with the slide of one of the decks that shows it first
 * and the words of the source that support it. It is data that goes along with a deck: small, and plain JSON.
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

type Told = Pick<Entry, 'text' | 'beside' | 'asked' | 'detail'> & { cited: { label: string, text: string, language?: string }[] }

/** `decks[index]` is looked through; with `notes`, the presenter's details, too. */
export function searchEntries(decks: Deck[], index: number, notes: boolean): Entries {
  const own = decks[index]!
  const places: Entries['places'] = []
  const placeOf = new Map<string, number>()
  const entries = new Map<string, Entry>()
  for (const deck of [own, ...decks.filter(deck => deck !== own)]) {
    const slideIn = slidesLike(deck, own)
    for (const [at, slide] of deck.slides.entries()) {
      if (APART.has(slide.layout))
        continue
      for (const { cited, ...told } of toldOn(slide, notes)) {
        const key = `${deck.language} ${told.text}`
        if (!told.text || entries.has(key))
          continue
        const numbers = cited.filter(({ text }) => text).map(({ label, text, language }) => {
          const name = `${label} ${text}`
          const known = placeOf.get(name)
          if (known !== undefined)
            return known
          placeOf.set(name, places.length)
          return places.push({ label, words: text, ...language && { language } }) - 1
        })
        entries.set(key, { slide: slideIn[at]!, language: deck.language, ...told, places: [...new Set(numbers)] })
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

const citedIn = (references: References = {}) => Object.entries(references).map(([label, text]) => ({ label, text }))

/** What a slide says, in the order in which it is found; each figure, tension and prediction by itself. */
function toldOn(slide: Slide, notes: boolean): Told[] {
  const { headline, points = [], answers = [], frame, told } = slide
  const { items, beside } = apart(slide)
  const asked = told?.asked.join(' ')
  const withPoint = ({ text, reference }: Point, question?: string): Told => ({ text: plain(text), ...question && { asked: question }, cited: citedIn(reference) })
  return [
    {
      text: slide.layout === 'quote' ? slide.props.quote.lines.map(({ text }) => text).join(' ') : headline,
      ...beside && { beside },
      ...asked && { asked },
      cited: told?.evidence.length ? told.evidence : citedIn(frame.references),
    },
    ...items.map((item): Told => ({ text: textsIn(item).join(' '), cited: valuesBelow(item).flatMap(({ key, value }) => key === 'reference' ? citedIn(value as References) : []) })),
    ...points.map(point => withPoint(point)),
    ...answers.flatMap(({ question, points }) => points.map(point => withPoint(point, question))),
    ...notes && told ? told.details.map(({ text, evidence }): Told => ({ text: plain(text), detail: true, cited: evidence })) : [],
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

/** For each slide of a deck the one of another deck of the talk that tells the same: in the same place, or of the same layout and section. */
function slidesLike({ slides }: Deck, own: Deck): number[] {
  if (slides.length === own.slides.length)
    return slides.map((_, index) => index + 1)
  return slides.map(({ layout, frame }) => {
    const like = own.slides.findIndex(other => other.layout === layout && other.frame.section === frame.section)
    return 1 + Math.max(0, like < 0 ? own.slides.findIndex(other => other.frame.section === frame.section) : like)
  })
}
