/**
 * A PDF's tags, made meaningful: in the document as Chromium wrote it, each piece of content gets into an element that has a
 * meaning, or becomes an artifact.
 */
import type { PDFDocument } from 'pdf-lib'
import type { Content, Unit } from './content.ts'
import { PDFName, PDFRef } from 'pdf-lib'
import { markContent, readContent } from './content.ts'
import { annotationsOf } from './links.ts'
import { compressed, textOfStream } from './streams.ts'
import { marksOf, readStructure, writeStructure } from './structure.ts'
import { isElement, meaningful } from './tags.ts'

const ARTIFACT = '/Artifact BMC'

/** Also tells the page on which each article begins. `titles` are their names; throws where there are more or fewer of them. */
export function retag(pdf: PDFDocument, titles: string[]): { beginsOn: number[] } {
  const annotations = annotationsOf(pdf)
  const contents = pdf.getPages().map(({ node }) => readContent(textOfStream(node.Contents())))
  const kinds = contents.map(kindsOf)
  const tree = meaningful(readStructure(pdf, annotations), ({ page, mcid }) => kinds[page]?.get(mcid) ?? 'path')

  const articles = tree.kids.filter(isElement).filter(({ type }) => type === 'Sect')
  if (articles.length !== titles.length)
    throw new Error(`${articles.length} articles are tagged, not ${titles.length}`)
  articles.forEach((article, index) => article.title = titles[index]!)

  const types = contents.map(() => new Map<number, string>())
  for (const { marked, type } of marksOf(tree))
    types[marked.page]!.set(marked.mcid, type)
  for (const [page, { node, ref }] of pdf.getPages().entries()) {
    const content = markContent(contents[page]!, ({ mcid }) => mcid !== undefined && types[page]!.has(mcid)
      ? `/${types[page]!.get(mcid)} <</MCID ${mcid}>>BDC`
      : ARTIFACT)
    const contentsRef = node.get(PDFName.of('Contents'))
    const stream = compressed(pdf, content)
    if (contentsRef instanceof PDFRef)
      pdf.context.assign(contentsRef, stream)
    else
      throw new Error(`page ${ref} has no content of its own`)
  }
  writeStructure(pdf, tree, annotations)
  return { beginsOn: articles.map(article => Math.min(...marksOf(article).map(({ marked }) => marked.page))) }
}

function kindsOf({ units }: Content): Map<number, Unit['kind']> {
  const kinds = new Map<number, Unit['kind']>()
  for (const { mcid, kind } of units) {
    if (mcid !== undefined && kinds.get(mcid) !== 'text')
      kinds.set(mcid, kind === 'path' ? kinds.get(mcid) ?? 'path' : kind)
  }
  return kinds
}
