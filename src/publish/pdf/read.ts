/**
 * A PDF's text and tags as pdf.js reads them, which knows nothing of how it was written: an error of the writer cannot hide
 * in a reader that shares it. What it does not know is what is written in the place of glyphs that stand for no characters
 * of their own (/ActualText, ISO 32000-1, 14.9.4), as of Devanagari and Thai; other readers take that, and so it is put in.
 */
import type { PDFDocument } from 'pdf-lib'
import type { Piece } from './reading-order.ts'
import { Buffer } from 'node:buffer'
import { getDocumentProxy } from 'unpdf'
import { directionOf } from '../../text/intl.ts'
import { inReadingOrder } from './reading-order.ts'
import { textOfStream } from './streams.ts'

export interface Tag {
  role: string
  lang?: string
  alt?: string
  children: (Tag | Content)[]
}

export interface Content {
  type: 'content' | 'annotation' | 'object'
  id: string
}

/** A run of text, with its place from the lower left in points; or where marked content begins or ends. */
interface Item {
  type?: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'
  id?: string
  str?: string
  transform?: number[]
}

export interface ReadPage {
  /** The document's tags, as far as they stand on this page. */
  tree: Tag
  /** What each mark holds, by its identifier. */
  marked: Map<string, Piece[]>
  /** What stands in no mark of the tags' own. */
  artifacts: { text: string, x: number, y: number }[]
  /** All of it, in the order in which it was painted. */
  text: string
}

export type ReadDocument = Awaited<ReturnType<typeof openPdf>>

export function openPdf(bytes: Uint8Array) {
  // pdf.js takes the bytes for itself.
  return getDocumentProxy(bytes.slice(), { verbosity: 0 })
}

/** `written` is the same document, of which pdf.js does not tell all. */
export async function readPages(pdf: ReadDocument, written: PDFDocument): Promise<ReadPage[]> {
  const replacements = written.getPages().map(({ node }) => replacementsIn(textOfStream(node.Contents())))
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const tree = await page.getStructTree() as unknown as Tag | null
    pages.push({ tree: tree?.children[0] as Tag ?? { role: 'Document', children: [] }, ...textsIn(items as Item[], replacements[number - 1]!) })
  }
  return pages
}

/** Every element with this role, in reading order. */
export function withRole(tag: Tag, role: string): Tag[] {
  return [...tag.role === role ? [tag] : [], ...tag.children.flatMap(child => 'role' in child ? withRole(child, role) : [])]
}

export function leaves(tag: Tag): Content[] {
  return tag.children.flatMap(child => 'role' in child ? leaves(child) : [child])
}

/** The text of an element on a page, read in the direction of its language. */
export function textOf(tag: Tag, page: Pick<ReadPage, 'marked'>, language: string): string {
  const own = tag.lang ?? language
  return tag.children.map(child => 'role' in child ? textOf(child, page, own) : inReadingOrder(page.marked.get(child.id) ?? [], directionOf(own))).join('')
}

/** What stands in the place of glyphs, in the order of the page. */
function replacementsIn(content: string): string[] {
  return Array.from(content.matchAll(/\/ActualText\s*<FEFF([0-9A-F]*)>/gi), ([, hex]) => Buffer.from(hex!, 'hex').swap16().toString('utf16le'))
}

function textsIn(items: Item[], replacements: string[]): Pick<ReadPage, 'text' | 'marked' | 'artifacts'> {
  const marked = new Map<string, Piece[]>()
  const artifacts: ReadPage['artifacts'] = []
  const texts: string[] = []
  const open: { id?: string, replacement?: string }[] = []
  const left = replacements.values()
  let last = { x: 0, y: 0, size: 0 }
  const put = (text: string) => {
    const mark = open.findLast(({ id }) => id)?.id
    texts.push(text)
    if (mark)
      marked.set(mark, [...marked.get(mark) ?? [], { text, ...last }])
    else if (text)
      artifacts.push({ text, ...last })
  }
  for (const { type, id, str = '', transform } of items) {
    if (type === 'endMarkedContent') {
      // Its place is that of its last glyph.
      const replacement = open.at(-1)?.replacement
      if (replacement !== undefined)
        put(replacement)
      open.pop()
    }
    else if (type) {
      open.push({ id, replacement: type === 'beginMarkedContentProps' && !id ? left.next().value : undefined })
    }
    else {
      if (transform)
        last = { x: transform[4]!, y: transform[5]!, size: Math.hypot(transform[2]!, transform[3]!) }
      if (!open.some(({ replacement }) => replacement !== undefined))
        put(str)
    }
  }
  return { text: texts.join(''), marked, artifacts }
}
