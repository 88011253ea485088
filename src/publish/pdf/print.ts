/**
 * A deck's PDFs: printed by Chromium, then finished and checked here. Those that are wanted come from one page, one after the
 * other, since it takes longer to show all slides than to print them.
 */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../deck/model.ts'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { PrintPage, PrintRequest } from '../print-page.ts'
import type { Labels } from './page-labels.ts'
import { PDFDocument } from 'pdf-lib'
import { withPrintPage } from '../print-page.ts'
import { bookmarksOf, writeBookmarks } from './bookmarks.ts'
import { problemsOf } from './check.ts'
import { writeInformation } from './information.ts'
import { turnLigatures } from './ligatures.ts'
import { describeLinks } from './links.ts'
import { writeLabels } from './page-labels.ts'
import { retag } from './retag.ts'
import { save } from './save.ts'

export interface Subject {
  interview: Verified<Interview>
  deck: Deck
}

/** A part of the document with a heading of its own. */
export interface Article {
  /** The number of the slide it shows; a title page shows none. */
  slide?: number
  heading: string
  /** What must stand in it beside. */
  texts: string[]
}

/** What Chromium printed, and what it should be. */
export interface RawPdf {
  raw: Uint8Array
  articles: Article[]
  labels: Labels[]
  /** How many there must be, where that is known. */
  pages?: number
}

/** Lays out and prints what stands on the page; may leave it changed. */
export type PdfForm = (printPage: PrintPage, subject: Subject) => Promise<RawPdf>

export interface Printed {
  bytes: Uint8Array
  pages: number
  /** What is wrong with it, if anything is. */
  problems: string[]
}

export function printPdfs(browser: Browser, subject: Subject, forms: PdfForm[], request: Omit<PrintRequest, 'count'>): Promise<Printed[]> {
  return withPrintPage(browser, { ...request, count: subject.deck.slides.length }, async (printPage) => {
    const printed: Promise<Printed>[] = []
    for (const form of forms) {
      const finished = finish(await form(printPage, subject), subject)
      // It fails below, unless the next form fails before.
      finished.catch(() => {})
      printed.push(finished)
    }
    return Promise.all(printed)
  })
}

async function finish({ raw, articles, labels, pages }: RawPdf, { interview, deck }: Subject): Promise<Printed> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false })
  const { beginsOn } = retag(pdf, articles.map(({ heading }) => heading))
  turnLigatures(pdf)
  writeInformation(pdf, interview, deck.language)
  writeBookmarks(pdf, bookmarksOf(deck, number => beginsOn[articles.findIndex(({ slide }) => slide === number)]))
  writeLabels(pdf, labels)
  describeLinks(pdf, deck)
  const bytes = await save(pdf, JSON.stringify([deck.slides, articles]))
  return { bytes, pages: pdf.getPageCount(), problems: await problemsOf(pdf, bytes, articles, deck.language, pages) }
}
