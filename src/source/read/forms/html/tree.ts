/**
 * A page as a tree.
 * In: HTML, well formed or not. Out: the tree that the HTML standard makes of it (parse5), and ways to look into it, none of
 * which calls itself: a page may be as deep as it likes. No script is run, nothing is fetched.
 */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter, parse } from 'parse5'
import { SourceError } from '../../../text/source-error.ts'

export type Page = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** Where Chromium, too, lets nothing stand deeper (kMaximumHTMLParserDOMTreeDepth); parsing takes depth times length. */
const DEEPEST = 512
/** A name or a time is written with fewer. */
const MOST_NODES = 50

export const isElement = (node: Node | DefaultTreeAdapterTypes.ParentNode): node is Element => 'tagName' in node
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** In which line of the HTML it stands, from 1. */
export const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 1

/** @throws {SourceError} if elements stand deeper in one another than any page's do. */
export function parsePage(html: string): Page {
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush(element) {
        if (depthOf(element) <= DEEPEST)
          return
        throw new SourceError(`the page’s elements stand more than ${DEEPEST} deep in one another, which is more than any browser shows`, {
          line: lineOf(element),
          hint: 'Elements may be opened there and never closed. Open the page in a browser, copy the words of the interview, and save them as plain text.',
        })
      },
    },
  })
}

function depthOf(element: Element): number {
  let depth = 0
  for (let at: DefaultTreeAdapterTypes.ParentNode | null = element; at && isElement(at); at = at.parentNode)
    depth++
  return depth
}

/** From the element up to the root. */
export function lineage(element: Element): Element[] {
  const all: Element[] = []
  for (let at: DefaultTreeAdapterTypes.ParentNode | null = element; at && isElement(at); at = at.parentNode)
    all.push(at)
  return all
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find(entry => entry.name === name)?.value

export const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter(name => name !== '')

/** All that is in it, in the order of the page. */
export function* within(element: Element | Page): Generator<Node> {
  const ahead = [element.childNodes[Symbol.iterator]()]
  for (let children = ahead.at(-1); children; children = ahead.at(-1)) {
    const { value: node, done } = children.next()
    if (done) {
      ahead.pop()
      continue
    }
    yield node
    if (isElement(node))
      ahead.push(node.childNodes[Symbol.iterator]())
  }
}

export function find(element: Element | Page, test: (element: Element) => boolean): Element | undefined {
  for (const node of within(element)) {
    if (isElement(node) && test(node))
      return node
  }
  return undefined
}

/** The text of an element that holds little; nothing where it holds more. */
export function shortText(element: Element, most: number): string | undefined {
  let text = ''
  let nodes = 0
  for (const node of within(element)) {
    text += isText(node) ? node.value : ''
    if (++nodes > MOST_NODES || text.trim().length > most)
      return undefined
  }
  return text
}
