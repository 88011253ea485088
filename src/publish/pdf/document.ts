/**
 * What a PDF says of itself, and the ways into it.
 * In: a document and facts about it. Out: the same document with its information, outline and page labels
 * (ISO 32000-1, 14.3.3, 12.3.3 and 12.4.2), each link described, and the bytes to be written: the same for the same document.
 */
import type { PDFDocument, PDFObject } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import { annotationsOf } from './retag.ts'
import { xmpPacket } from './xmp.ts'

export interface Information {
  title: string
  authors: string[]
  subject: string
  keywords: string[]
  language: string
  /** When what it says was published: the same for every copy, so that the same deck gives the same bytes. */
  date: Date
}

export interface Bookmark {
  title: string
  /** Counted from 0. */
  page: number
  children: Bookmark[]
}

/** Pages from `page` on, counted from 0, are numbered `prefix` and a decimal that begins at `first`. */
export interface Labels {
  page: number
  prefix?: string
  first: number
}

const name = (text: string) => PDFName.of(text)
const text = (value: string) => PDFHexString.fromText(value)

export function describe(pdf: PDFDocument, information: Information): void {
  const { title, authors, subject, keywords, language, date } = information
  pdf.setTitle(title)
  pdf.catalog.set(name('ViewerPreferences'), pdf.context.obj({ DisplayDocTitle: true }))
  pdf.setAuthor(authors.join(', '))
  pdf.setSubject(subject)
  pdf.setKeywords([keywords.join('; ')])
  pdf.setCreator('interview-deck')
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  pdf.catalog.set(name('Lang'), PDFString.of(language))
  const packet = Buffer.from(xmpPacket(information, pdf.getProducer() ?? ''))
  pdf.catalog.set(name('Metadata'), pdf.context.register(PDFRawStream.of(pdf.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }) as PDFDict, packet)))
}

export function writeOutline(pdf: PDFDocument, bookmarks: Bookmark[]): void {
  const { context } = pdf
  const pages = pdf.getPages().map(({ ref }) => ref)
  const write = (items: Bookmark[], parent: PDFRef): Record<string, PDFObject> => {
    const refs = items.map(() => context.nextRef())
    for (const [index, { title, page, children }] of items.entries()) {
      context.assign(refs[index]!, context.obj({
        Title: text(title),
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
  pdf.catalog.set(name('Outlines'), root)
  pdf.catalog.set(name('PageMode'), name('UseOutlines'))
}

export function writeLabels(pdf: PDFDocument, labels: Labels[]): void {
  const { context } = pdf
  pdf.catalog.set(name('PageLabels'), context.obj({
    Nums: labels.flatMap(({ page, prefix, first }) => [
      PDFNumber.of(page),
      context.obj({ S: 'D', St: first, ...prefix && { P: text(prefix) } }),
    ]),
  }))
}

/** Gives each link the words that tell where it leads; `wordsFor` takes an address or, within the document, a destination. */
export function describeLinks(pdf: PDFDocument, wordsFor: (target: string) => string): void {
  for (const ref of annotationsOf(pdf)) {
    const link = pdf.context.lookup(ref) as PDFDict
    link.set(name('Contents'), text(wordsFor(targetOf(link))))
  }
}

/** Where a link leads: an address, or the name of a destination. */
export function targetOf(link: PDFDict): string {
  const action = link.lookup(name('A'))
  const target = action instanceof PDFDict ? action.lookup(name('URI')) ?? action.lookup(name('D')) : link.lookup(name('Dest'))
  if (target instanceof PDFString || target instanceof PDFHexString || target instanceof PDFName)
    return target.decodeText()
  return ''
}

/** With an identifier made from what the document says, since a random one would differ each time. */
export function save(pdf: PDFDocument, identity: string): Promise<Uint8Array> {
  const id = PDFHexString.of(createHash('sha256').update(identity).digest('hex').slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  sweep(pdf)
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
}

/** Removes what nothing in the document refers to any more. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const reach = (object: unknown) => {
    if (object instanceof PDFRef) {
      if (reached.has(object))
        return
      reached.add(object)
      reach(context.lookup(object))
    }
    else if (object instanceof PDFDict) {
      object.values().forEach(reach)
    }
    else if (object instanceof PDFArray) {
      object.asArray().forEach(reach)
    }
    else if (object instanceof PDFStream) {
      reach(object.dict)
    }
  }
  reach(context.trailerInfo.Root)
  reach(context.trailerInfo.Info)
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref))
      context.delete(ref)
  }
}
