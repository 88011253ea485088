/**
 * A PDF as a reader sees it that knows nothing of how it was made: pdf.js.
 * In: its bytes. Out: its pages with their text, tags, links and marks; its bookmarks, labels and information.
 */
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { packed } from './texts.ts'

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

export interface Link {
  /** An address, or the number of a page. */
  to: string | number
  words: string
}

export interface ReadPage {
  size: [width: number, height: number]
  /** White space removed. */
  text: string
  /** By the identifier of its mark. */
  marked: Map<string, string>
  /** What is in artifacts, with its place from the lower left, in points. */
  artifacts: { text: string, x: number, y: number }[]
  tree: Tag
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
  preferences: Record<string, unknown> | null
}

const PAINTS = /^(?:show|fill|eoFill|stroke|paint|shadingFill|closeStroke|closeFill|closeEOFill)/i

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { OPS } = await getResolvedPDFJS() as unknown as { OPS: Record<string, number> }
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const pageOf = async (destination: string | unknown[]) => {
    const [page] = (typeof destination === 'string' ? await pdf.getDestination(destination) : destination) ?? []
    return page ? await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]) + 1 : 0
  }
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const [{ items }, tree, annotations, { fnArray, argsArray }] = await Promise.all([
      page.getTextContent({ includeMarkedContent: true }),
      page.getStructTree(),
      page.getAnnotations(),
      page.getOperatorList(),
    ])
    const { width, height } = page.getViewport({ scale: 1 })
    const links = await Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(async ({ url, unsafeUrl, dest, contentsObj }): Promise<Link> => ({
      to: dest ? await pageOf(dest) : url ?? unsafeUrl ?? '',
      words: contentsObj.str,
    })))
    return { size: [width, height] as [number, number], ...textsOf(items as Item[]), tree: (tree as unknown as Tag).children[0] as Tag, links, unmarked: unmarkedIn(fnArray, argsArray, names) }
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
    preferences: await pdf.getViewerPreferences() as Record<string, unknown> | null,
  }
}

/** Every element with this role, in reading order. */
export function withRole(tag: Tag, role: string): Tag[] {
  return [...tag.role === role ? [tag] : [], ...tag.children.flatMap(child => 'role' in child ? withRole(child, role) : [])]
}

/** The text of an element on a page, white space removed. */
export function textOf(tag: Tag, page: ReadPage): string {
  return packed(leaves(tag).map(({ id }) => page.marked.get(id) ?? '').join(''))
}

export function leaves(tag: Tag): Content[] {
  return tag.children.flatMap(child => 'role' in child ? leaves(child) : [child])
}

interface Item {
  type?: string
  id?: string
  tag?: string
  str?: string
  transform?: number[]
}

function textsOf(items: Item[]): Pick<ReadPage, 'text' | 'marked' | 'artifacts'> {
  const marked = new Map<string, string>()
  const artifacts: ReadPage['artifacts'] = []
  const open: (string | undefined)[] = []
  for (const { type, id, str, transform } of items) {
    if (type === 'endMarkedContent')
      open.pop()
    else if (type)
      open.push(id)
    else if (open.findLast(Boolean))
      marked.set(open.findLast(Boolean)!, (marked.get(open.findLast(Boolean)!) ?? '') + str)
    else if (str)
      artifacts.push({ text: str, x: transform![4]!, y: transform![5]! })
  }
  return { text: packed(items.map(({ str }) => str ?? '').join('')), marked, artifacts }
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
