/**
 * The handout as PDF.
 * In: the built site in a browser, and a deck. Out: a tagged document on A4: a title page; then each slide, as vectors, with
 * what its presenter says, what was asked, and the words that support it.
 */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../deck/model.ts'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { Printed } from '../pdf/deck.ts'
import type { HandoutSlide } from './html.ts'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from 'pdf-lib'
import { problemsOf } from '../pdf/check.ts'
import { describe, describeLinks, save, writeLabels, writeOutline } from '../pdf/document.ts'
import { bookmarksOf, informationOf, linkNames } from '../pdf/facts.ts'
import { withPrintPage } from '../pdf/print-page.ts'
import { retag } from '../pdf/retag.ts'
import { handoutSlides, titlePage } from './html.ts'

/** As handout.css has it. */
const SCALE = 3 / 8
const STYLES = new URL('handout.css', import.meta.url)

export async function printHandout(browser: Browser, interview: Verified<Interview>, deck: Deck, { url, slides }: { url: string, slides: number[] }): Promise<Printed> {
  const styles = await readFile(STYLES, 'utf8')
  const content = { title: titlePage(deck, slides), slides: handoutSlides(deck, slides), runningTitle: interview.title[deck.language]!, styles }
  const raw = await withPrintPage(browser, { url, slides, withClicks: false, count: deck.slides.length }, async ({ page }) => {
    await page.evaluate(arrange, content)
    await page.evaluate(() => document.fonts.ready)
    return page.pdf({ scale: SCALE, preferCSSPageSize: true, printBackground: true, tagged: true, outline: false })
  })
  const headlineOf = (number: number) => deck.slides[number - 1]!.headline
  const pdf = await PDFDocument.load(raw, { updateMetadata: false })
  const information = informationOf(interview, deck.language)
  const { beginsOn } = retag(pdf, [information.title, ...slides.map(headlineOf)])
  describe(pdf, information)
  writeOutline(pdf, bookmarksOf(deck, (slide) => {
    const index = slides.indexOf(slide)
    return index < 0 ? undefined : beginsOn[index + 1]
  }))
  writeLabels(pdf, [{ page: 0, first: 1 }])
  describeLinks(pdf, linkNames(deck))
  const bytes = await save(pdf, JSON.stringify([deck.slides, slides, 'handout']))
  const expected = [{ heading: information.title, texts: [] }, ...slides.map((number) => {
    const { headline, points = [], told } = deck.slides[number - 1]!
    return { heading: headline, texts: [...points.map(({ text }) => text), ...told ? [...told.asked, ...told.details.map(({ text }) => text), ...told.evidence.map(({ text }) => text)] : []] }
  })]
  return { bytes, pages: pdf.getPageCount(), problems: await problemsOf(bytes, expected) }
}

/** Runs in the page: takes each slide from where Slidev put it and sets it into an article with what is told about it. */
function arrange({ title, slides, runningTitle, styles }: { title: string, slides: HandoutSlide[], runningTitle: string, styles: string }): void {
  const element = (tag: string, className: string, html = '') => Object.assign(document.createElement(tag), { className, innerHTML: html })
  const handout = element('div', 'handout')
  const first = element('section', 'title-page', title)
  first.setAttribute('role', 'article')
  handout.append(first)
  for (const { number, html } of slides) {
    const container = document.getElementById(String(number))!.closest('.print-slide-container')!
    container.removeAttribute('role')
    const article = element('article', '')
    const picture = element('div', 'picture')
    picture.append(container)
    article.append(picture, ...element('div', '', html).childNodes)
    handout.append(article)
  }
  document.body.replaceChildren(handout)
  document.querySelectorAll('style').forEach((style) => {
    // Slidev's own page is as large as a slide.
    if (style.textContent.includes('@page'))
      style.remove()
  })
  document.documentElement.style.setProperty('--running-title', JSON.stringify(runningTitle))
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))
}
