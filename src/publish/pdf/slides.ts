/** The deck as PDF: a page for each slide at its last click, or for each click. */
import type { PdfForm } from './print.ts'
import { HEIGHT, WIDTH } from '../print-page.ts'
import { textsOn } from '../shown.ts'
import { labelsOf } from './page-labels.ts'

export const slidesPdf: PdfForm = async ({ page, states }, { deck }) => ({
  raw: await page.pdf({ width: `${WIDTH}px`, height: `${HEIGHT}px`, printBackground: true, tagged: true, outline: false }),
  articles: states.map(({ slide: number, clicks }) => {
    const slide = deck.slides[number - 1]!
    return { slide: number, heading: slide.headline, texts: clicks === undefined ? textsOn(slide) : [] }
  }),
  labels: labelsOf(states),
  pages: states.length,
})
