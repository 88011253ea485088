/**
 * The deck as PDF.
 * In: the built site in a browser. Out: a tagged document, a page for each slide at its last click or for each click.
 */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../deck/model.ts'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { PrintRequest } from './print-page.ts'
import { PDFDocument } from 'pdf-lib'
import { problemsOf } from './check.ts'
import { describe, describeLinks, save, writeLabels, writeOutline } from './document.ts'
import { bookmarksOf, informationOf, labelsOf, linkNames } from './facts.ts'
import { HEIGHT, WIDTH, withPrintPage } from './print-page.ts'
import { retag } from './retag.ts'

export interface Printed {
  bytes: Uint8Array
  pages: number
  /** What is wrong with it, if anything is. */
  problems: string[]
}

export async function printDeck(browser: Browser, interview: Verified<Interview>, deck: Deck, request: Omit<PrintRequest, 'count'>): Promise<Printed> {
  const { raw, states } = await withPrintPage(browser, { ...request, count: deck.slides.length }, async ({ page, states }) => ({
    states,
    raw: await page.pdf({ width: `${WIDTH}px`, height: `${HEIGHT}px`, printBackground: true, tagged: true, outline: false }),
  }))
  const slideOf = (number: number) => deck.slides[number - 1]!
  const pdf = await PDFDocument.load(raw, { updateMetadata: false })
  const { beginsOn } = retag(pdf, states.map(({ slide }) => slideOf(slide).headline))
  describe(pdf, informationOf(interview, deck.language))
  writeOutline(pdf, bookmarksOf(deck, slide => beginsOn[states.findIndex(state => state.slide === slide)]))
  writeLabels(pdf, labelsOf(states))
  describeLinks(pdf, linkNames(deck))
  const bytes = await save(pdf, JSON.stringify([deck.slides, states]))
  const expected = states.map(({ slide, clicks }) => {
    const { headline, points = [] } = slideOf(slide)
    return { heading: headline, texts: clicks === undefined ? points.map(({ text }) => text) : [] }
  })
  return { bytes, pages: states.length, problems: await problemsOf(bytes, expected, states.length) }
}
