/**
 * The lines of a page as it is seen.
 * In: its tree. Out: what stands on a line of its own, in pieces of which each knows whether it is set off, is somebody's name
 * or a time; without scripts, styles, menus, footers and what else nobody reads as text.
 */
import type { Part } from './names.ts'
import type { Element, Node } from './tree.ts'
import { labelIn, looksLikeName } from '../../lines.ts'
import { partOf, speakerOf } from './names.ts'
import { attribute, classesOf, find, isElement, isText, lineage, lineOf, shortText, within } from './tree.ts'

export interface Piece {
  text: string
  /** Bold or italic. */
  set: boolean
  part?: Part
}

export interface PageLine {
  pieces: Piece[]
  /** The element whose line it is. */
  block: Element
  /** In the HTML, from 1. */
  line: number
  /** Level of a heading. */
  rank?: number
  isCaption: boolean
  /** A cell of a table that others follow. */
  isHead: boolean
  /** Whether it follows a `<br>`. */
  goesOn: boolean
  /** Whose words these are, as an attribute says. */
  speaker?: string
}

type Context = Pick<PageLine, 'block' | 'rank' | 'isCaption' | 'isHead' | 'speaker'> & { set: boolean, part?: Part, keepsLines: boolean, lastCell?: Element }

const words = (list: string) => new Set(list.split(' '))
/** Shown as blocks: https://html.spec.whatwg.org/multipage/rendering.html, with what stands in tables. */
const BLOCKS = words('address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp')
const UNREAD = words('applet area aside audio base button canvas datalist embed footer frame frameset head iframe img input link map math meta meter nav noembed noframes noscript object option picture progress script select style svg template textarea title video')
const UNREAD_ROLES = words('alert alertdialog banner contentinfo menu menubar navigation search toolbar')
const UNREAD_NAMES = /^(?:nav|navbar|navigation|menu|breadcrumbs?|footer|comments)$/i
const SET = words('b strong i em')
const LONGEST_ENTRY = 80

export function linesOf(body: Element): PageLine[] {
  const lines: PageLine[] = []
  const ahead: (() => void)[] = []
  let open: PageLine | undefined
  let goesOn = false
  const breakLine = (isWithin: boolean) => {
    if (open)
      lines.push(open)
    open = undefined
    goesOn = isWithin
  }
  const add = (text: string, line: number, { set, part, keepsLines, ...of }: Context) => {
    const isBlank = text.trim() === ''
    if (open && !isBlank && open.speaker !== of.speaker)
      breakLine(false)
    if (open || !isBlank) {
      const above = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1
      open ??= { ...of, pieces: [], line: line + above, goesOn }
      open.pieces.push({ text, set, ...(part ? { part } : {}) })
    }
  }
  const enter = (node: Node, context: Context) => {
    if (isText(node)) {
      for (const [index, row] of (context.keepsLines ? node.value.split('\n') : [node.value]).entries()) {
        if (index > 0)
          breakLine(true)
        add(row, lineOf(node) + index, context)
      }
    }
    else if (isElement(node) && node.tagName === 'br') {
      if (context.rank === undefined)
        breakLine(true)
      else
        add(' ', lineOf(node), context)
    }
    else if (isElement(node) && !isUnread(node)) {
      const isBlock = BLOCKS.has(node.tagName)
      const part = context.part ?? partOf(node)
      const saysWords = open?.pieces.some(piece => piece.part === undefined && /[\p{L}\p{N}]/u.test(piece.text)) ?? false
      if (isBlock || (part === 'speaker' && context.part === undefined && saysWords))
        breakLine(false)
      if (isBlock)
        ahead.push(() => breakLine(false))
      const inner = { ...contextIn(node, context, isBlock), ...(part === undefined ? {} : { part }) }
      for (const child of node.childNodes.toReversed())
        ahead.push(() => enter(child, inner))
    }
  }
  enter(body, { block: body, isCaption: false, isHead: false, set: false, keepsLines: false })
  for (let step = ahead.pop(); step; step = ahead.pop())
    step()
  breakLine(false)
  return lines
}

function contextIn(element: Element, context: Context, isBlock: boolean): Context {
  const { tagName } = element
  const [, rank] = /^h([1-6])$/.exec(tagName) ?? []
  const speaker = speakerOf(element)
  return {
    ...context,
    ...(isBlock ? { block: element } : {}),
    ...(rank === undefined ? {} : { rank: Number(rank) }),
    ...(speaker === undefined ? {} : { speaker }),
    set: context.set || SET.has(tagName),
    isCaption: context.isCaption || tagName === 'figcaption' || tagName === 'caption',
    ...(tagName === 'tr' ? { lastCell: element.childNodes.findLast(isCell) as Element | undefined } : {}),
    isHead: isCell(element) ? element !== context.lastCell : context.isHead,
    keepsLines: context.keepsLines || tagName === 'pre' || tagName === 'listing' || tagName === 'xmp',
  }
}

function isCell(node: Node): boolean {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
}

function isUnread(element: Element): boolean {
  const names = [...classesOf(element), attribute(element, 'id') ?? '']
  return UNREAD.has(element.tagName)
    || UNREAD_ROLES.has(attribute(element, 'role') ?? '')
    || (element.tagName !== 'body' && names.some(name => UNREAD_NAMES.test(name)))
    || isMenu(element)
    || isNoteMark(element)
}

/** A list of links and of nothing else, and not one whose links are what somebody says. */
function isMenu(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol')
    return false
  const links = new Set<Node>()
  for (const node of within(element)) {
    if (isElement(node) && node.tagName === 'a')
      links.add(node)
    else if (isText(node) && node.value.trim() !== '' && !isLinked(node, links))
      return false
  }
  return links.size > 0
}

function isLinked(text: Node, links: Set<Node>): boolean {
  const link = text.parentNode && isElement(text.parentNode) ? lineage(text.parentNode).find(element => links.has(element)) : undefined
  const entry = link && shortText(link, LONGEST_ENTRY)?.trim()
  return entry !== undefined && !looksLikeName(labelIn(entry)?.name ?? '')
}

/** The number of a note, which leads to the note. */
function isNoteMark(element: Element): boolean {
  return element.tagName === 'sup' && find(element, ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name, value }) => name === 'href' && value.includes('#'))) !== undefined
}
