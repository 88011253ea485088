/** All of a PDF as pdf.js sees it: beside the text and the tags, which the export reads too, its links, bookmarks, labels and information. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { ReadPage as PageText, Tag } from '../../../src/publish/pdf/read.ts'
import { PDFDocument } from 'pdf-lib'
import { getResolvedPDFJS } from 'unpdf'
import { openPdf, readPages, textOf as readText } from '../../../src/publish/pdf/read.ts'
import { packed } from './texts.ts'

export { leaves, withRole } from '../../../src/publish/pdf/read.ts'
export type { Tag } from '../../../src/publish/pdf/read.ts'

export interface Link {
  /** An address, or the number of a page. */
  to: string | number
  words: string
}

export interface ReadPage extends PageText {
  size: [width: number, height: number]
  links: Link[]
  /** Names of the operators that paint outside any mark. */
  unmarked: string[]
}

export interface Bookmark {
  title: string
  page: number
  children: Bookmark[]
}

export interface ReadPdf {
  pages: ReadPage[]
  bookmarks: Bookmark[]
  labels: string[] | null
  information: Record<string, unknown>
  /** The same as XMP, by the names of its properties. */
  xmp: Map<string, unknown>
  /** The items of XMP's bag of contributors, which pdf.js runs together. */
  contributors: string[]
  preferences: Record<string, unknown> | null
}

const PAINTS = /^(?:show|fill|eoFill|stroke|paint|shadingFill|closeStroke|closeFill|closeEOFill)/i

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await openPdf(bytes)
  const texts = await readPages(pdf, await PDFDocument.load(bytes, { updateMetadata: false }))
  const { OPS } = await getResolvedPDFJS() as unknown as { OPS: Record<string, number> }
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const pageOf = async (destination: string | unknown[]) => {
    const [page] = (typeof destination === 'string' ? await pdf.getDestination(destination) : destination) ?? []
    return page ? await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]) + 1 : 0
  }
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const [annotations, { fnArray, argsArray }] = await Promise.all([page.getAnnotations(), page.getOperatorList()])
    const { width, height } = page.getViewport({ scale: 1 })
    const links = await Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(async ({ url, unsafeUrl, dest, contentsObj }): Promise<Link> => ({
      to: dest ? await pageOf(dest) : url ?? unsafeUrl ?? '',
      words: contentsObj.str,
    })))
    return { ...texts[index]!, text: packed(texts[index]!.text), size: [width, height] as [number, number], links, unmarked: unmarkedIn(fnArray, argsArray, names) }
  }))
  const bookmarks = async (items: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<Bookmark[]> => Promise.all((items ?? []).map(async ({ title, dest, items }) => ({
    title,
    page: await pageOf(dest!),
    children: await bookmarks(items),
  })))
  const { info, metadata } = await pdf.getMetadata()
  return {
    pages,
    bookmarks: await bookmarks(await pdf.getOutline()),
    labels: await pdf.getPageLabels(),
    information: info as Record<string, unknown>,
    xmp: new Map(metadata),
    contributors: itemsOf('dc:contributor', metadata.getRaw()),
    preferences: await pdf.getViewerPreferences() as Record<string, unknown> | null,
  }
}

/** The items of a list in XMP (ISO 16684-1, 7.5), whose texts have no character to be escaped. */
function itemsOf(property: string, packet: string): string[] {
  const [, list = ''] = new RegExp(`<${property}><rdf:Bag>(.*)</rdf:Bag></${property}>`).exec(packet) ?? []
  return Array.from(list.matchAll(/<rdf:li>(.*?)<\/rdf:li>/g), ([, item]) => item!)
}

/** The text of an element on a page, as a reader compares it. */
export function textOf(tag: Tag, page: PageText, language = 'en'): string {
  return packed(readText(tag, page, language))
}

/** A path is constructed and painted by one operator, whose first argument tells how; it may only be a clip. */
function unmarkedIn(operators: number[], args: unknown[][], names: Map<number, string>): string[] {
  let depth = 0
  return operators.flatMap((code, index) => {
    const name = names.get(code)!
    if (name.startsWith('beginMarkedContent'))
      depth++
    else if (name === 'endMarkedContent')
      depth--
    const paints = name === 'constructPath' ? names.get(args[index]![0] as number) !== 'endPath' : PAINTS.test(name)
    return paints && depth === 0 ? [name] : []
  })
}
