/**
 * Whether a PDF is what it should be.
 * In: the bytes as they will be written, and what must stand in each article. Out: everything that is wrong with them.
 */
import type { Element } from './tags.ts'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { targetOf } from './document.ts'
import { fontsOf, readText } from './read-text.ts'
import { annotationsOf } from './retag.ts'
import { marksOf, readStructure } from './structure.ts'
import { isElement } from './tags.ts'

/** What one article of the document must say, in its heading and beside it. */
export interface Expected {
  heading: string
  texts: string[]
}

const SUBSET = /^[A-Z]{6}\+/
const OUTSIDE = /^https?:\/\/(?!127\.0\.0\.1|localhost)/
const name = (text: string) => PDFName.of(text)
/** White space is nowhere in a PDF: a reader takes it from the places of the glyphs. */
const packed = (text: string) => text.replace(/\s+/g, '')

/** `pages` is how many there must be, where that is known. */
export async function problemsOf(bytes: Uint8Array, expected: Expected[], pages?: number): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return [
    ...pages !== undefined && pdf.getPageCount() !== pages ? [`it has ${pdf.getPageCount()} pages, not ${pages}`] : [],
    ...articleProblems(pdf, expected),
    ...fontProblems(pdf),
    ...linkProblems(pdf),
    ...['Lang', 'MarkInfo', 'Outlines', 'PageLabels'].flatMap(key => pdf.catalog.has(name(key)) ? [] : [`it has no ${key}`]),
  ]
}

function articleProblems(pdf: PDFDocument, expected: Expected[]): string[] {
  const texts = readText(pdf)
  const tree = readStructure(pdf, annotationsOf(pdf))
  const textOf = (element: Element) => packed(marksOf(element).map(({ marked: { page, mcid } }) => texts[page]?.marked.get(mcid) ?? '').join(''))
  const articles = tree.kids.filter(isElement).filter(({ type }) => type === 'Sect')
  const inTree = new Set(marksOf(tree).map(({ marked: { page, mcid } }) => `${page} ${mcid}`))
  const outside = texts.flatMap(({ marked }, page) => [...marked].flatMap(([mcid, text]) => inTree.has(`${page} ${mcid}`) ? [] : [`page ${page + 1}: “${text}” is marked and not in the tag tree`]))
  if (articles.length !== expected.length)
    return [`it has ${articles.length} articles, not ${expected.length}`, ...outside]
  return [...outside, ...expected.flatMap(({ heading, texts }, index) => {
    const article = articles[index]!
    const headings = withType(article, 'H1')
    const text = textOf(article)
    return [
      ...headings.length === 1 && textOf(headings[0]!) === packed(heading) ? [] : [`article ${index + 1} is not headed “${heading}” and by that alone`],
      ...texts.filter(wanted => !text.includes(packed(wanted))).map(missing => `article ${index + 1} does not say “${missing}”`),
    ]
  })]
}

function withType(element: Element, type: string): Element[] {
  return element.kids.filter(isElement).flatMap(kid => kid.type === type ? [kid] : withType(kid, type))
}

function fontProblems(pdf: PDFDocument): string[] {
  const fonts = new Set(pdf.getPages().flatMap(page => [...fontsOf(page).values()]))
  return [...fonts].flatMap((font) => {
    const [descendant] = (font.lookup(name('DescendantFonts')) as PDFArray | undefined)?.asArray() ?? [font]
    const own = pdf.context.lookup(descendant) as PDFDict
    const title = (own.lookup(name('BaseFont')) as PDFName | undefined)?.decodeText() ?? 'a font without a name'
    const descriptor = own.lookup(name('FontDescriptor'))
    const isEmbedded = descriptor instanceof PDFDict && ['FontFile2', 'FontFile3'].some(key => descriptor.has(name(key)))
    return [
      ...font.lookup(name('Subtype')) === name('Type3') ? [`${title} is embedded as drawings (Type 3)`] : [],
      ...isEmbedded && SUBSET.test(title) ? [] : [`${title} is not embedded as a subset`],
      ...font.has(name('ToUnicode')) ? [] : [`${title} does not tell its characters`],
    ]
  })
}

function linkProblems(pdf: PDFDocument): string[] {
  const destinations = pdf.catalog.lookup(name('Dests'))
  return annotationsOf(pdf).flatMap((ref) => {
    const link = pdf.context.lookup(ref)
    if (!(link instanceof PDFDict) || link.lookup(name('Subtype')) !== name('Link'))
      return []
    const target = targetOf(link)
    const words = link.lookup(name('Contents'))
    const leads = OUTSIDE.test(target) || (destinations instanceof PDFDict && isPage(pdf, destinations.lookup(name(target))))
    return [
      ...leads ? [] : [`a link leads nowhere: “${target}”`],
      ...words instanceof PDFHexString || words instanceof PDFString ? [] : [`a link to “${target}” is not described`],
    ]
  })
}

function isPage(pdf: PDFDocument, destination: unknown): boolean {
  const page = destination instanceof PDFArray ? destination.get(0) : undefined
  return page instanceof PDFRef && pdf.getPages().some(({ ref }) => ref === page)
}
