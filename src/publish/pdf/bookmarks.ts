/** A PDF's bookmarks: the deck's parts and, in each, its slides (ISO 32000-1, 12.3.3). */
import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import type { Deck } from '../../deck/model.ts'
import { PDFHexString, PDFName } from 'pdf-lib'
import { contentsOf } from '../../deck/contents.ts'

export interface Bookmark {
  title: string
  /** Counted from 0. */
  page: number
  children: Bookmark[]
}

/** Slides that are not in the document are left out. */
export function bookmarksOf(deck: Deck, pageOf: (slide: number) => number | undefined): Bookmark[] {
  return contentsOf(deck).flatMap(({ title, slides }) => {
    const children = slides.flatMap((slide) => {
      const page = pageOf(slide.number)
      return page === undefined ? [] : [{ title: slide.title, page, children: [] }]
    })
    return children.length ? [{ title, page: children[0]!.page, children }] : []
  })
}

/** A viewer shows them beside the pages when it opens the document. */
export function writeBookmarks(pdf: PDFDocument, bookmarks: Bookmark[]): void {
  const { context } = pdf
  const pages = pdf.getPages().map(({ ref }) => ref)
  const write = (items: Bookmark[], parent: PDFRef): Record<string, PDFObject> => {
    const refs = items.map(() => context.nextRef())
    for (const [index, { title, page, children }] of items.entries()) {
      context.assign(refs[index]!, context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: [pages[page]!, 'Fit'],
        ...index > 0 && { Prev: refs[index - 1]! },
        ...index < items.length - 1 && { Next: refs[index + 1]! },
        // A negative count: the bookmark is shown closed.
        ...children.length && { ...write(children, refs[index]!), Count: -children.length },
      }))
    }
    return { First: refs[0]!, Last: refs.at(-1)! }
  }
  const root = context.nextRef()
  context.assign(root, context.obj({ Type: 'Outlines', ...write(bookmarks, root), Count: bookmarks.length }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
