/** Whether a PDF is what it should be: everything that is wrong with it. */
import type { PDFDocument } from 'pdf-lib'
import type { Article } from './print.ts'
import type { ReadPage, Tag } from './read.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { isSame, says } from '../shown.ts'
import { annotationsOf, targetOf } from './links.ts'
import { leaves, openPdf, readPages, textOf, withRole } from './read.ts'

const SUBSET = /^[A-Z]{6}\+/
const OUTSIDE = /^https?:\/\/(?!127\.0\.0\.1|localhost)/
const name = (text: string) => PDFName.of(text)

/** The text and the tags are read from the bytes, fonts and links from the document that was written. */
export async function problemsOf(written: PDFDocument, bytes: Uint8Array, articles: Article[], language: string, count?: number): Promise<string[]> {
  const pdf = await openPdf(bytes)
  try {
    const pages = await readPages(pdf, written)
    return [
      ...count !== undefined && pages.length !== count ? [`it has ${pages.length} pages, not ${count}`] : [],
      ...pages.flatMap(untaggedText),
      ...articleProblems(pages, articles, language),
      ...fontProblems(written),
      ...linkProblems(written),
      ...['Lang', 'MarkInfo', 'Outlines', 'PageLabels'].flatMap(key => written.catalog.has(name(key)) ? [] : [`it has no ${key}`]),
    ]
  }
  finally {
    await pdf.loadingTask.destroy()
  }
}

function untaggedText({ tree, marked }: ReadPage, index: number): string[] {
  const tagged = new Set(leaves(tree).map(({ id }) => id))
  return [...marked].flatMap(([id, pieces]) => tagged.has(id) ? [] : [`page ${index + 1}: “${pieces.map(({ text }) => text).join('')}” is marked and not in the tag tree`])
}

function articleProblems(pages: ReadPage[], expected: Article[], language: string): string[] {
  const articles = articlesIn(pages, language)
  if (articles.length !== expected.length)
    return [`it has ${articles.length} articles, not ${expected.length}`]
  return expected.flatMap(({ heading, texts }, index) => {
    const article = articles[index]!
    return [
      ...article.headings.length === 1 && isSame(article.headings[0]!, heading) ? [] : [`article ${index + 1} is not headed “${heading}” and by that alone`],
      ...texts.filter(wanted => !says(article.text, wanted)).map(missing => `article ${index + 1} does not say “${missing}”`),
    ]
  })
}

/** Each page has the part of an article that stands on it: one that begins without a heading goes on from the page before. */
function articlesIn(pages: ReadPage[], language: string): { headings: string[], text: string }[] {
  const articles: { headings: string[], text: string }[] = []
  for (const page of pages) {
    for (const part of page.tree.children.filter((child): child is Tag => 'role' in child && child.role === 'Sect')) {
      const headings = withRole(part, 'H1').map(heading => textOf(heading, page, language))
      if (headings.length || !articles.length)
        articles.push({ headings: [], text: '' })
      articles.at(-1)!.headings.push(...headings)
      articles.at(-1)!.text += textOf(part, page, language)
    }
  }
  return articles
}

function fontProblems(pdf: PDFDocument): string[] {
  const fonts = new Set(pdf.getPages().flatMap((page) => {
    const named = page.node.Resources()?.lookup(name('Font'))
    return named instanceof PDFDict ? named.keys().map(key => named.lookup(key, PDFDict)) : []
  }))
  return [...fonts].flatMap((font) => {
    const [descendant] = (font.lookup(name('DescendantFonts')) as PDFArray | undefined)?.asArray() ?? [font]
    const own = pdf.context.lookup(descendant) as PDFDict
    const title = (own.lookup(name('BaseFont')) as PDFName | undefined)?.decodeText() ?? 'a font without a name'
    const descriptor = own.lookup(name('FontDescriptor'))
    const isEmbedded = descriptor instanceof PDFDict && ['FontFile2', 'FontFile3'].some(key => descriptor.lookup(name(key)))
    return [
      ...font.lookup(name('Subtype')) === name('Type3') ? [`${title} is embedded as drawings (Type 3)`] : [],
      ...isEmbedded && SUBSET.test(title) ? [] : [`${title} is not embedded as a subset`],
      ...font.lookup(name('ToUnicode')) ? [] : [`${title} does not tell its characters`],
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
