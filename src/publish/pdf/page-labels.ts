/** What a PDF's pages are called in a viewer (ISO 32000-1, 12.4.2). */
import type { PDFDocument } from 'pdf-lib'
import type { State } from '../print-page.ts'
import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib'

/** Pages from `page` on, counted from 0, are called `prefix` and a decimal that begins at `first`. */
export interface Labels {
  page: number
  prefix?: string
  first: number
}

/** Each page is called by its slide's number: 7; where each click has a page, 7.1, 7.2, … */
export function labelsOf(states: State[]): Labels[] {
  return states.flatMap(({ slide, clicks }, page) => {
    const before = states[page - 1]
    if (clicks === undefined)
      return before && before.slide === slide - 1 ? [] : [{ page, first: slide }]
    return before?.slide === slide ? [] : [{ page, prefix: `${slide}.`, first: 1 }]
  })
}

export function writeLabels(pdf: PDFDocument, labels: Labels[]): void {
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({
    Nums: labels.flatMap(({ page, prefix, first }) => [
      PDFNumber.of(page),
      pdf.context.obj({ S: 'D', St: first, ...prefix && { P: PDFHexString.fromText(prefix) } }),
    ]),
  }))
}
