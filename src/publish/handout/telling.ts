/**
 * What the handout says beside the slides, as HTML: a title page, and what is told about each slide. Nothing of the data is
 * live in it but the Markdown of the notes.
 */
import type { Cited, Deck, Slide } from '../../deck/model.ts'
import type { DeckWords } from '../../words/deck.ts'
import { claimsOf } from '../../deck/claims.ts'
import { partsOf } from '../../deck/parts.ts'
import { breakable, breakableSentence } from '../../text/breakable.ts'
import { markupOf } from '../../text/escape.ts'
import { minutesIn } from '../../text/intl.ts'
import { deckWords } from '../../words/deck.ts'
import { citation, spokenHtml } from '../told.ts'

export interface HandoutSlide {
  number: number
  /** What stands beside and below the slide. */
  html: string
}

/** Ems of a line of a claim among the contents, as handout.css has it. */
const CLAIM_ROOM = 28

export function handoutSlides({ language, slides }: Deck, numbers: number[]): HandoutSlide[] {
  const words = deckWords(language)
  return numbers.map(number => ({ number, html: tellingOf(slides[number - 1]!, number, words, language) }))
}

/** The deck's cover once more, for paper: with the claims and the minutes as a list of contents. */
export function titlePage({ language, slides }: Deck, numbers: number[]): string {
  const words = deckWords(language)
  const { headline, frame, props } = slides.find(slide => slide.layout === 'cover')!
  const { subtitle, people, sourceLine, address } = props
  const claims = new Map(claimsOf({ slides }).map(({ number, text }) => [number, text]))
  const parts = partsOf(slides.map(({ frame }) => frame))
  const cell = (kind: string, text: string) => `<span class="${kind}">${markupOf(text)}</span>`
  const phrased = (kind: string, text: string) => `<span class="${kind} phrased-text">${breakableSentence(text, language, CLAIM_ROOM).map(markupOf).join('<wbr>')}</span>`
  const lines = (text: string) => breakable(text, language).map(markupOf).join('<wbr>')
  const rows = parts.flatMap(({ section, name, minutes, slide }) => minutes > 0 && numbers.includes(slide)
    ? `<li><a href="#${slide}">${[
      cell('number', section === undefined ? '' : String(section)),
      phrased('heading', name),
      phrased('claim', section === undefined ? slides[slide - 1]!.headline : claims.get(section)!),
      cell('minutes', minutesIn(words.locale, minutes)),
      cell('slide', String(slide)),
    ].join('')}</a></li>`
    : [])
  return [
    `<p class="kicker">${markupOf(frame.kicker!)}</p>`,
    `<h1 class="phrased-text">${lines(headline)}</h1>`,
    `<p class="subtitle phrased-text">${lines(subtitle)}</p>`,
    `<p class="people phrased-text">${lines(people)}</p>`,
    rows.length ? `<div class="claims"><h2>${markupOf(words.handoutContents)}</h2><ol>${rows.join('')}</ol></div>` : '',
    sourceLine || address ? `<p class="source">${markupOf(sourceLine)} ${markupOf(address)}</p>` : '',
  ].join('\n')
}

/** The same as plain text, but for what is spoken: what must be found in the handout. */
export function toldIn({ told }: Slide): string[] {
  return told ? [...told.asked, ...told.details.map(({ text }) => text), ...told.evidence.map(({ text }) => text)] : []
}

function tellingOf({ told }: Slide, number: number, words: DeckWords, within: string): string {
  // The slide itself says its number, too small to be found by it on paper.
  const shown = `<p class="number" aria-hidden="true">${number}</p>`
  if (!told)
    return `<div class="sources">${shown}</div>`
  const { spoken, details, asked, evidence, language } = told
  const cite = (cited: Cited) => citation(cited, language, within)
  return [
    '<div class="said">',
    spoken && `<div class="spoken">${spokenHtml(spoken)}</div>`,
    details.length && list(words.alsoSaid, details.map(({ text, evidence }) => `${markupOf(text)} <span class="cited">${evidence.map(cite).join(' ')}</span>`), 'details'),
    `</div><div class="sources">${shown}`,
    asked.length && list(words.asked, asked.map(markupOf), 'asked'),
    evidence.length && list(words.evidence, evidence.map(cite), 'evidence'),
    '</div>',
  ].filter(Boolean).join('')
}

function list(heading: string, items: string[], kind: string): string {
  return `<div class="${kind}"><h2>${markupOf(heading)}</h2><ul>${items.map(item => `<li>${item}</li>`).join('')}</ul></div>`
}
