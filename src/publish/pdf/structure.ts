/**
 * The structure tree in a PDF, read as plain objects, and written in the place of the document's own, with the parent tree
 * that leads from each mark and each link to its element (ISO 32000-1, 14.7).
 */
import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Element, Kid, Marked } from './tags.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { isElement, isMarked } from './tags.ts'

const name = (text: string) => PDFName.of(text)

/** Throws where the document has no tree. */
export function readStructure(pdf: PDFDocument, annotations: PDFRef[]): Element {
  const { context } = pdf
  const pageOf = new Map(pdf.getPages().map(({ ref }, index) => [ref, index]))
  const annotationOf = new Map(annotations.map((ref, index) => [ref, index]))

  function kidOf(value: unknown, page: number | undefined): Kid | undefined {
    if (value instanceof PDFNumber)
      return page === undefined ? undefined : { page, mcid: value.asNumber() }
    const dict = context.lookup(value as PDFRef)
    if (!(dict instanceof PDFDict))
      return undefined
    const own = pageOf.get(dict.get(name('Pg')) as PDFRef) ?? page
    if (dict.has(name('S')))
      return elementOf(dict, own)
    const mcid = dict.get(name('MCID'))
    if (mcid instanceof PDFNumber)
      return own === undefined ? undefined : { page: own, mcid: mcid.asNumber() }
    const annotation = annotationOf.get(dict.get(name('Obj')) as PDFRef)
    return annotation === undefined ? undefined : { annotation }
  }
  function elementOf(dict: PDFDict, page: number | undefined): Element {
    const kids = dict.lookup(name('K'))
    const values = kids instanceof PDFArray ? kids.asArray() : dict.has(name('K')) ? [dict.get(name('K'))] : []
    const scope = scopeOf(dict)
    return {
      type: (dict.lookup(name('S')) as PDFName).decodeText(),
      lang: textOf(dict, 'Lang'),
      alt: textOf(dict, 'Alt'),
      title: textOf(dict, 'T'),
      scope: scope === 'Row' || scope === 'Column' ? scope : undefined,
      kids: values.flatMap(value => kidOf(value, page) ?? []),
    }
  }
  const root = (pdf.catalog.lookup(name('StructTreeRoot')) as PDFDict | undefined)?.lookup(name('K'))
  const document = root instanceof PDFArray ? root.lookup(0) : root
  if (!(document instanceof PDFDict))
    throw new TypeError('the document has no structure tree')
  return elementOf(document, undefined)
}

export function writeStructure(pdf: PDFDocument, tree: Element, annotations: PDFRef[]): void {
  const { context } = pdf
  const pages = pdf.getPages().map(({ ref }) => ref)
  /** By page and mark. */
  const parents: PDFRef[][] = pages.map(() => [])
  const parentOfAnnotation = new Map<number, PDFRef>()
  const rootRef = context.nextRef()

  const write = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const own = element.kids.find(isMarked)?.page
    const kids = element.kids.map((kid) => {
      if (isElement(kid))
        return write(kid, ref)
      if (isMarked(kid)) {
        parents[kid.page]![kid.mcid] = ref
        return kid.page === own ? PDFNumber.of(kid.mcid) : context.obj({ Type: 'MCR', Pg: pages[kid.page]!, MCID: kid.mcid })
      }
      parentOfAnnotation.set(kid.annotation, ref)
      return context.obj({ Type: 'OBJR', Obj: annotations[kid.annotation]! })
    })
    const { type, lang, alt, title, scope } = element
    const dict = context.obj({ S: type, P: parent, K: kids.length === 1 ? kids[0]! : kids }) as PDFDict
    if (own !== undefined)
      dict.set(name('Pg'), pages[own]!)
    if (lang)
      dict.set(name('Lang'), PDFString.of(lang))
    if (alt)
      dict.set(name('Alt'), PDFHexString.fromText(alt))
    if (title)
      dict.set(name('T'), PDFHexString.fromText(title))
    if (scope)
      dict.set(name('A'), context.obj({ O: 'Table', Scope: scope }))
    context.assign(ref, dict)
    return ref
  }
  const document = write(tree, rootRef)

  // Keys of the parent tree: one a page, then one an annotation.
  const entries: (PDFNumber | PDFRef)[] = []
  for (const [index, { node }] of pdf.getPages().entries()) {
    node.set(name('StructParents'), PDFNumber.of(index))
    node.set(name('Tabs'), name('S'))
    entries.push(PDFNumber.of(index), context.register(context.obj(Array.from(parents[index]!, ref => ref ?? null))))
  }
  for (const [index, ref] of annotations.entries()) {
    const element = parentOfAnnotation.get(index)
    if (!element)
      continue
    const key = PDFNumber.of(pages.length + index)
    ;(context.lookup(ref) as PDFDict).set(name('StructParent'), key)
    entries.push(key, element)
  }
  context.assign(rootRef, context.obj({
    Type: 'StructTreeRoot',
    K: document,
    ParentTree: context.register(context.obj({ Nums: entries })),
    ParentTreeNextKey: pages.length + annotations.length,
  }))
  pdf.catalog.set(name('StructTreeRoot'), rootRef)
  pdf.catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
}

/** Every piece of content in reading order, with the type of the element it stands under. */
export function marksOf(element: Element): { marked: Marked, type: string }[] {
  return element.kids.flatMap(kid => isElement(kid) ? marksOf(kid) : isMarked(kid) ? [{ marked: kid, type: element.type }] : [])
}

function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** The table attributes of a header cell, in one dictionary or several. */
function scopeOf(dict: PDFDict): string | undefined {
  const attributes = dict.lookup(name('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray().map(item => dict.context.lookup(item)) : [attributes]
  for (const attribute of all) {
    const scope = attribute instanceof PDFDict ? attribute.lookup(name('Scope')) : undefined
    if (scope instanceof PDFName)
      return scope.decodeText()
  }
  return undefined
}
