/** A PDF's links: where each leads, and the words that say so to who cannot see it. */
import type { PDFDocument } from 'pdf-lib'
import type { Deck } from '../../deck/model.ts'
import type { References } from '../../deck/props.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { valuesBelow } from '../../base/tree.ts'
import { leadsTo } from '../../deck/references.ts'

const name = (text: string) => PDFName.of(text)

/** Every annotation of the document, page by page: Chromium makes links only. */
export function annotationsOf(pdf: PDFDocument): PDFRef[] {
  return pdf.getPages().flatMap(({ node }) => {
    const annotations = node.lookup(name('Annots'))
    return annotations instanceof PDFArray ? annotations.asArray().filter(ref => ref instanceof PDFRef) : []
  })
}

/** Where a link leads: an address, or the name of a destination. */
export function targetOf(link: PDFDict): string {
  const action = link.lookup(name('A'))
  const target = action instanceof PDFDict ? action.lookup(name('URI')) ?? action.lookup(name('D')) : link.lookup(name('Dest'))
  if (target instanceof PDFString || target instanceof PDFHexString || target instanceof PDFName)
    return target.decodeText()
  return ''
}

/** A link out of the deck is called as on the slide, one within it by its slide, any other by its address. */
export function describeLinks(pdf: PDFDocument, deck: Deck): void {
  const names = namesIn(deck)
  for (const ref of annotationsOf(pdf)) {
    const link = pdf.context.lookup(ref) as PDFDict
    const target = targetOf(link)
    link.set(name('Contents'), PDFHexString.fromText(names.get(target) ?? target))
  }
}

function namesIn({ slides, headmatter }: Deck): Map<string, string> {
  const { themeConfig } = headmatter
  const { recording } = themeConfig
  const references = valuesBelow(slides).filter(({ key, value }) => /^references?$/.test(key) && value)
  const shown = references.flatMap(({ value }) => Object.entries(value as References).map(([label, words]) => ({ label, href: leadsTo(themeConfig, words) })))
  const cited = slides.flatMap(({ told }) => told ? [...told.evidence, ...told.details.flatMap(({ evidence }) => evidence)] : [])
  return new Map([
    ...[...shown, ...cited].flatMap(({ label, href }) => href && URL.canParse(href) ? [[new URL(href).href, label] as const] : []),
    ...Object.values(recording ?? {}).map(({ time, href }) => [href, time] as const),
    ...slides.map(({ headline }, index) => [String(index + 1), `${index + 1} · ${headline}`] as const),
  ])
}
