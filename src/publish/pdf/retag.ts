/**
 * A PDF's tags, made meaningful.
 * In: a document as Chromium wrote it. Out: the same document, each piece of content in an element that has a meaning or
 * an artifact, and the page on which each article begins.
 */
import type { PDFDict, PDFDocument } from 'pdf-lib'
import type { Content, Unit } from './content.ts'
import type { Element, Kid, Marked } from './tags.ts'
import { Buffer } from 'node:buffer'
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import { markContent, readContent } from './content.ts'
import { annotationsOf } from './links.ts'
import { marksOf, readStructure, writeStructure } from './structure.ts'
import { isElement, isMarked, meaningful } from './tags.ts'

const ARTIFACT = '/Artifact BMC'

/** `titles` are the names of the document's articles, in their order. Throws where there are more or fewer. */
export function retag(pdf: PDFDocument, titles: string[]): { beginsOn: number[] } {
  const annotations = annotationsOf(pdf)
  const contents = pdf.getPages().map(({ node }) => readContent(contentOf(node.Contents())))
  const kinds = contents.map(kindsOf)
  const tree = meaningful(readStructure(pdf, annotations), ({ page, mcid }) => kinds[page]?.get(mcid) ?? 'path')

  const articles = tree.kids.filter(isElement).filter(({ type }) => type === 'Sect')
  if (articles.length !== titles.length)
    throw new Error(`${articles.length} articles are tagged, not ${titles.length}`)
  articles.forEach((article, index) => article.title = titles[index]!)

  const types = contents.map(() => new Map<number, string>())
  for (const { marked, type } of marksOf(tree))
    types[marked.page]!.set(marked.mcid, type)
  const numbers = contents.map(({ units }, page) => numbered(units, types[page]!))
  for (const [page, { node, ref }] of pdf.getPages().entries()) {
    const content = markContent(contents[page]!, ({ mcid }) => mcid !== undefined && types[page]!.has(mcid)
      ? `/${types[page]!.get(mcid)} <</MCID ${numbers[page]!.get(mcid)}>>BDC`
      : ARTIFACT)
    const contentsRef = node.get(PDFName.of('Contents'))
    const stream = compressed(pdf, content)
    if (contentsRef instanceof PDFRef)
      pdf.context.assign(contentsRef, stream)
    else
      throw new Error(`page ${ref} has no content of its own`)
  }
  const renumbered = (kid: Kid): Kid => isElement(kid)
    ? { ...kid, kids: kid.kids.map(renumbered) }
    : isMarked(kid) ? { page: kid.page, mcid: numbers[kid.page]!.get(kid.mcid)! } : kid
  writeStructure(pdf, renumbered(tree) as Element, annotations, numbers.map(({ size }) => size))
  return { beginsOn: articles.map(article => Math.min(...marksOf(article).map(({ marked }) => marked.page))) }
}

/** A stream's bytes as text, a character a byte. */
function contentOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream))
    throw new TypeError('a page\'s content is not one stream')
  const bytes = stream.getContents()
  return (stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : Buffer.from(bytes)).toString('latin1')
}

function compressed(pdf: PDFDocument, content: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: constants.Z_BEST_COMPRESSION })
  return PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode', Length: bytes.length }) as PDFDict, bytes)
}

function kindsOf({ units }: Content): Map<number, Unit['kind']> {
  const kinds = new Map<number, Unit['kind']>()
  for (const { mcid, kind } of units) {
    if (mcid !== undefined && kinds.get(mcid) !== 'text')
      kinds.set(mcid, kind === 'path' ? kinds.get(mcid) ?? 'path' : kind)
  }
  return kinds
}

/** New identifiers for the marks that stay, in the order in which they are painted. */
function numbered(units: Unit[], types: Map<number, string>): Map<Marked['mcid'], number> {
  const kept = new Set(units.flatMap(({ mcid }) => mcid !== undefined && types.has(mcid) ? [mcid] : []))
  return new Map([...kept].map((mcid, index) => [mcid, index]))
}
