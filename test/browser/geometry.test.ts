import type { Deck } from '../../src/deck/deck.ts'
import type { Site } from '../support/browser/site.ts'
import type { Block, Survey } from '../support/browser/survey.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { widthOf as emsOf } from '../../src/text/width.ts'
import { strayPaint, strayText, textOnPaint, textOnText, widthOf } from '../support/browser/geometry.ts'
import { openDeck, openSite, PATIENCE, showSlide, walk } from '../support/browser/site.ts'
import { survey } from '../support/browser/survey.ts'

/** Headlines that are sentences; on these layouts the headline is a label, and something else stands large. */
const LABEL_LAYOUTS = ['quote', 'map']
/** Titles that may take a line more: they stand alone on their slide. */
const TITLE_LAYOUTS = ['cover', 'closing']
/** Text that is read, not looked up: the design's "body". The rest are labels and references. */
const BODY = '.claim li, .takeaways li, .map li, .reading dd, .making li, .tension-pairs p, .prediction-list .text, .then-and-now li, .fan-out li, .duration-scale .label'
const QUOTE = '.quote .large'
const SELECTORS = ['h1', BODY, QUOTE]

/** Marks that Chinese does not let begin a line, and marks that it does not let end one. */
const NOT_FIRST = /^[，。、；：？！）》」』”’…％]/u
const NOT_LAST = /[（《「『“‘]$/u

interface Slide extends Survey {
  name: string
}

let site: Site
let slides: Slide[]

beforeAll(async () => {
  site = await openSite()
  slides = (await Promise.all(site.decks.map(deck => walk(site, deck, async (page, number) => ({
    ...await survey(page, number, SELECTORS),
    name: `${deck.language} ${number}`,
  }))))).flat()
}, PATIENCE.walk)

afterAll(() => site?.close())

/** One line for each fault, with the slide's name before it. */
function faults(find: (slide: Slide) => string[]): string[] {
  return slides.flatMap(slide => find(slide).map(fault => `${slide.name}: ${fault}`))
}

const textOf = ({ lines }: Block) => lines.map(({ text }) => text.trim()).join(' / ')

describe('every slide in every language, at its last click', () => {
  it('is there', () => {
    expect(slides.map(({ layout, name }) => `${name} ${layout}`)).toEqual(site.decks.flatMap((deck: Deck) =>
      deck.slides.map(({ frame }, index) => `${deck.language} ${index + 1} frame ${[frame.layout, frame.class].filter(Boolean).join(' ')}`)))
    expect(faults(({ blocks }) => blocks.length > 1 ? [] : ['empty'])).toEqual([])
  })

  it('keeps its text inside the margins and out of the foot', () => {
    expect(faults(strayText)).toEqual([])
  })

  it('keeps what is drawn on the slide and out of the foot', () => {
    expect(faults(strayPaint)).toEqual([])
  })

  it('sets no text on other text', () => {
    expect(faults(textOnText)).toEqual([])
  })

  it('sets no text on a rule, a ground or a drawing', () => {
    expect(faults(textOnPaint)).toEqual([])
  })

  it('has a headline of two lines at most, and no orphan in it', () => {
    expect(faults(({ blocks, layout }) => blocks.filter(({ tag }) => tag === 'h1').flatMap((headline) => {
      const widths = headline.lines.map(({ ink }) => widthOf(ink))
      const most = TITLE_LAYOUTS.some(name => layout.endsWith(name)) ? 3 : 2
      return [
        widths.length > most && `${widths.length} lines: ${textOf(headline)}`,
        widths.length > 1 && widths.at(-1)! < Math.max(...widths) * 0.2 && `orphan: ${textOf(headline)}`,
      ].filter(fault => fault !== false)
    }))).toEqual([])
  })

  it('has type no smaller than the floors', () => {
    expect(faults(({ blocks, layout }) => blocks.flatMap((block) => {
      const label = LABEL_LAYOUTS.some(name => layout.endsWith(name))
      const floor = block.tag === 'h1' && !label ? 40 : block.is.includes(BODY) ? 24 : 16
      return block.size < 16 || block.bodySize < floor ? [`${block.size} px: ${block.path} “${textOf(block)}”`] : []
    }))).toEqual([])
  })

  it('sets quotes at 36 to 48 px, in lines that can be taken in at a glance', () => {
    const quotes = slides.flatMap(({ name, blocks }) => blocks.filter(({ is }) => is.includes(QUOTE)).map(block => ({ name, ...block })))
    expect(quotes).toHaveLength(slides.filter(({ layout }) => layout.endsWith('quote')).length)
    expect(quotes.flatMap(({ name, size, lines, language }) => lines.flatMap(({ text }) => {
      const length = language.startsWith('zh') ? emsOf(text, 'serif', language) : text.match(/[\p{L}\p{N}]/gu)!.length
      const most = language.startsWith('zh') ? 17 : 48
      return size < 36 || size > 48 || length > most ? [`${name}: ${size} px, ${length}: ${text}`] : []
    }))).toEqual([])
  })

  it('begins no Chinese line with a closing mark and ends none with an opening one', () => {
    expect(faults(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ text }, index) =>
      (index > 0 && NOT_FIRST.test(text)) || (index < lines.length - 1 && NOT_LAST.test(text.trim())) ? [text] : [])))).toEqual([])
  })

  it('keeps a contrast of 4.5 to 1, or 3 to 1 for large type', () => {
    expect(faults(({ blocks }) => blocks.flatMap(block =>
      block.contrast < (block.size >= 24 ? 3 : 4.5) ? [`${block.contrast.toFixed(2)}: ${block.path} “${textOf(block)}”`] : []))).toEqual([])
  })
})

describe('the measuring itself', () => {
  it('sees what is out of place', async () => {
    const deck = site.decks[0]!
    const number = deck.slides.findIndex(({ frame }) => frame.layout === 'claim') + 1
    const page = await openDeck(site, deck)
    await showSlide(page, number)
    const found = async (css: string) => {
      const style = await page.addStyleTag({ content: css })
      const measured = await survey(page, number, SELECTORS)
      await style.evaluate(element => (element as Element).remove())
      return { measured, stray: strayText(measured), overlaps: textOnText(measured), crossed: textOnPaint(measured), paint: strayPaint(measured) }
    }
    const sound = await found('/* as it is */')
    expect([sound.stray, sound.overlaps, sound.crossed, sound.paint]).toEqual([[], [], [], []])
    expect((await found('h1 { transform: translateX(-3px) }')).stray).not.toEqual([])
    expect((await found('h1 { text-wrap: nowrap !important; font-size: 90px !important }')).stray).not.toEqual([])
    expect((await found('li { transform: translateY(300px) }')).stray).not.toEqual([])
    expect((await found('li + li { margin-top: -40px !important }')).overlaps).not.toEqual([])
    expect((await found('h1 { max-width: 400px !important; line-height: 20px !important }')).overlaps).not.toEqual([])
    expect((await found('li { border: 4px solid red; line-height: 4px !important; margin: 0 !important }')).crossed).not.toEqual([])
    expect((await found('.slidev-layout > * { border-right: 1px solid red; width: 1300px }')).paint).not.toEqual([])
    const faint = await found('li { color: #bbb !important; font-size: 15px !important }')
    const points = faint.measured.blocks.filter(({ tag, inFoot }) => tag === 'li' && !inFoot)
    expect(points.every(({ size, contrast }) => size === 15 && contrast < 3)).toBe(true)
    await page.close()
  })
})
