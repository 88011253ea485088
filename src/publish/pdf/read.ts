/**
 * A PDF's text and tags as pdf.js reads them, which knows nothing of how it was written: an error of the writer cannot hide
 * in a reader that shares it.
 */
import { getDocumentProxy } from 'unpdf'
import { packed } from '../shown.ts'

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
  marked: Map<string, string>
  /** What stands in no mark of the tags' own. */
  artifacts: { text: string, x: number, y: number }[]
  /** All of it, white space removed. */
  text: string
}

export type ReadDocument = Awaited<ReturnType<typeof openPdf>>

export function openPdf(bytes: Uint8Array) {
  // pdf.js takes the bytes for itself.
  return getDocumentProxy(bytes.slice(), { verbosity: 0 })
}

export async function readPages(pdf: ReadDocument): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const tree = await page.getStructTree() as unknown as Tag | null
    pages.push({ tree: tree?.children[0] as Tag ?? { role: 'Document', children: [] }, ...textsIn(items as Item[]) })
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

/** The text of an element on a page, white space removed. */
export function textOf(tag: Tag, { marked }: ReadPage): string {
  return packed(leaves(tag).map(({ id }) => marked.get(id) ?? '').join(''))
}

function textsIn(items: Item[]): Pick<ReadPage, 'text' | 'marked' | 'artifacts'> {
  const marked = new Map<string, string>()
  const artifacts: ReadPage['artifacts'] = []
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', transform } of items) {
    const mark = open.findLast(Boolean)
    if (type === 'endMarkedContent')
      open.pop()
    else if (type)
      open.push(id)
    else if (mark)
      marked.set(mark, (marked.get(mark) ?? '') + str)
    else if (str)
      artifacts.push({ text: str, x: transform![4]!, y: transform![5]! })
  }
  return { text: packed(items.map(({ str }) => str ?? '').join('')), marked, artifacts }
}
