/**
 * The handout as PDF, on A4: a title page; then each slide, as vectors, with what its presenter says, what was asked, and the
 * words that support it.
 */
import type { PdfForm } from '../pdf/print.ts'
import type { HandoutSlide } from './telling.ts'
import { readFile } from 'node:fs/promises'
import { textsOn } from '../shown.ts'
import { handoutSlides, titlePage, toldIn } from './telling.ts'

/** As handout.css has it. */
const SCALE = 3 / 8
const STYLES = new URL('handout.css', import.meta.url)

export const handoutPdf: PdfForm = async ({ page, states }, { interview, deck }) => {
  const numbers = states.map(({ slide }) => slide)
  const title = interview.title[deck.language]!
  const styles = await readFile(STYLES, 'utf8')
  await page.evaluate(arrange, { title: titlePage(deck, numbers), slides: handoutSlides(deck, numbers), runningTitle: title, styles })
  await page.evaluate(() => document.fonts.ready)
  return {
    raw: await page.pdf({ scale: SCALE, preferCSSPageSize: true, printBackground: true, tagged: true, outline: false }),
    articles: [{ heading: title, texts: [] }, ...numbers.map((number) => {
      const slide = deck.slides[number - 1]!
      return { slide: number, heading: slide.headline, texts: [...textsOn(slide), ...toldIn(slide)] }
    })],
    labels: [{ page: 0, first: 1 }],
  }
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
  // Of a page whose root runs from right to left Chromium prints a blank part, beside what is there.
  handout.dir = document.documentElement.dir
  document.documentElement.removeAttribute('dir')
  document.querySelectorAll('style').forEach((style) => {
    // Slidev's own page is as large as a slide.
    if (style.textContent.includes('@page'))
      style.remove()
  })
  document.documentElement.style.setProperty('--running-title', JSON.stringify(runningTitle))
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }))
}
