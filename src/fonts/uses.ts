/**
 * What a deck's faces have to draw.
 * In: a deck, or one of its slides. Out: for each face, in the order of FACES, the texts that are set in it: rather too many than
 * too few, since what shows a text may set it in more than one.
 */
import type { VisualProps } from '../../components/visuals/kind.ts'
import type { Deck, Slide } from '../deck/model.ts'
import type { QuoteProps } from '../deck/props.ts'
import { textsOf } from '../../components/visuals/index.ts'
import { languageNameIn, minutesIn } from '../text/intl.ts'
import { quotationMarks } from '../text/quotation.ts'
import { deckWords } from '../words/deck.ts'
import { talkWords } from '../words/talk.ts'
import { FACES } from './catalog.ts'

/** The texts of each face. */
export type Uses = string[][]

/** Keys of a slide's frontmatter whose texts are set in a face other than the plain sans; a visual's definition names its own. */
const FACES_OF_KEY: Record<string, number[]> = {
  exact: [0],
  before: [1], number: [1], unit: [1], date: [1], value: [1], title: [1],
  name: [1, 3],
  question: [1],
  subtitle: [0],
  headline: [1], ahead: [3], behind: [3], onTime: [3],
  kicker: [3], part: [3], heading: [1, 3], speaker: [3], to: [3], mark: [3], label: [3], by: [3],
}

const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))
/** Signs that components set by themselves. */
const SIGNS = '§·–—“”‘’…'

function createUses() {
  const uses: Uses = FACES.map(() => [])
  const add = (face: number, text: string) => void uses[face]!.push(text)
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      add(2, value)
      for (const face of FACES_OF_KEY[key] ?? []) add(face, value)
    }
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) {
        if (key === 'reference' || key === 'references')
          add(2, name)
        walk(inner, Array.isArray(value) ? key : name)
        // Components set the marks of the language that they quote.
        if (name === 'language')
          FACES.forEach((_, face) => add(face, quotationMarks(String(inner)).join('')))
      }
    }
  }
  return { uses, add, walk }
}

/** The deck's, and those of the words that it quotes. */
export function languagesOf({ language, slides }: Deck): string[] {
  return [...new Set([language, ...slides.flatMap(({ told }) => told ? [told.language, ...told.evidence.flatMap(({ language }) => language ?? [])] : [])])]
}

/** What stands around the slides, and the handout's own words. */
export function ownUses({ headmatter, language }: Deck): Uses {
  const { uses, add, walk } = createUses()
  FACES.forEach((_, face) => add(face, PRINTABLE_ASCII + SIGNS))
  walk(headmatter.title, 'headline')
  walk(talkWords(language), '')
  add(2, headmatter.themeConfig.whose)
  add(3, headmatter.themeConfig.draft ?? '')
  add(2, headmatter.themeConfig.languages.map(tag => languageNameIn(tag, tag)).join(''))
  const { locale, alsoSaid, asked, evidence, handoutContents, making, map, reading, read } = deckWords(language)
  add(2, minutesIn(locale, 1.25))
  add(2, read.slide(0))
  add(3, `${alsoSaid}${asked}${evidence}${handoutContents}${Object.values(read).filter(text => typeof text === 'string').join('')}`)
  add(1, `${making}${map}${reading}${read.answers}`)
  return uses
}

/** A slide and its notes. */
export function usesOf({ layout, headline, points = [], answers = [], links = [], frame, props, notes }: Slide, language: string): Uses {
  const { uses, add, walk } = createUses()
  add(1, headline)
  add(3, headline)
  add(2, `${headline}${[...points, ...links].map(({ text }) => text).join('')}${notes}`)
  walk(points, '')
  if (layout === 'takeaways')
    add(1, points.map(({ text }) => text).join(''))
  if (layout === 'tensions')
    add(1, props.items.flatMap(({ sides }) => sides.map(({ text }) => text)).join(''))
  if (layout === 'predictions')
    add(3, props.items.map(({ text }) => text).join(''))
  walk(answers, '')
  const { visual, quote, ...rest } = { ...frame, ...props } as { visual?: VisualProps, quote?: QuoteProps }
  for (const { text, phrase } of quote?.lines ?? [])
    add(phrase ? 1 : 0, text)
  walk(quote, '')
  walk(rest, '')
  for (const { text, face } of visual ? textsOf(visual, language) : []) {
    add(2, text)
    add(FACES.findIndex(({ name }) => name === face), text)
  }
  return uses
}
