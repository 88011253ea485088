import type { Deck } from '../../src/slides/deck.ts'
import type { Site } from './site.ts'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printDeck } from '../../src/publish/pdf/deck.ts'
import { quotationMarks } from '../../src/slides/quotation.ts'
import { openSite, PATIENCE } from './site.ts'
import { packed } from './texts.ts'

interface Printed {
  deck: Deck
  /** The text of each page, white space removed. */
  pages: string[]
  title: string
  language: string
}

/** Radicals that stand for characters in a PDF whose font is embedded badly. */
const RADICALS = /[\u2E80-\u2FDF]/g

let site: Site
let printed: Printed[]

beforeAll(async () => {
  site = await openSite()
  printed = await Promise.all(site.decks.map(async (deck) => {
    const { bytes } = await printDeck(site.browser, site.interview, deck, { url: site.rootOf(deck), slides: deck.slides.map((_, index) => index + 1), withClicks: false })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const [{ text }, { info }] = await Promise.all([extractText(pdf, { mergePages: false }), getMeta(pdf)])
    return { deck, pages: text.map(packed), title: String(info.Title), language: String(info.Language) }
  }))
}, PATIENCE.walk)

afterAll(() => site?.close())

describe('the printed deck, in every language', () => {
  it('has a page for each slide, with its headline and its page number', () => {
    for (const { deck, pages } of printed) {
      expect(pages).toHaveLength(deck.slides.length)
      for (const [index, { headline, frame }] of deck.slides.entries()) {
        expect(pages[index], `${deck.language} ${index + 1}`).toContain(packed(headline))
        if (frame.layout !== 'cover')
          expect(pages[index]!.endsWith(String(index + 1)) || pages[index]!.startsWith(String(index + 1)), `${deck.language} ${index + 1}: ${pages[index]}`).toBe(true)
      }
    }
  })

  it('has every quote code point for code point, in quotation marks', () => {
    const { sections, source } = site.interview
    const marks = quotationMarks(source.language)
    for (const { deck, pages } of printed) {
      for (const { id, exact } of sections.flatMap(section => section.quotes)) {
        const places = pages.flatMap((page, index) => page.includes(packed(marks.join(exact))) ? [deck.slides[index]!.frame.layout] : [])
        expect(places, `${deck.language} ${id}`).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:quote|claim)$/), 'ledger']))
      }
    }
  })

  it('has every point and every pivot as they are at the last click', () => {
    for (const { deck, pages } of printed) {
      for (const [index, { points, frame }] of deck.slides.entries()) {
        const { pivots = [] } = (frame.timeline ?? {}) as { pivots?: { to: string, why?: string }[] }
        for (const text of [...points, ...pivots.flatMap(({ to, why }) => [to, why ?? ''])])
          expect(pages[index], `${deck.language} ${index + 1}`).toContain(packed(text))
      }
    }
  })

  it('has no radical in place of a character', () => {
    for (const { deck, pages } of printed)
      expect(pages.flatMap((page, index) => page.match(RADICALS)?.map(radical => `${deck.language} ${index + 1}: ${radical}`) ?? [])).toEqual([])
  })

  it('says its title and its language', () => {
    for (const { deck, title, language } of printed) {
      expect(title).toContain(site.interview.title[deck.language])
      expect(language).toBe(deck.language)
    }
  })
})
