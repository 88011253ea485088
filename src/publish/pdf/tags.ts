/**
 * The structure tree as it should be: of ISO 32000-1's structure types (14.8.4), and every element with a meaning. What has
 * none is left out and becomes an artifact.
 *
 * Chromium tags each box and each run of text with an element of its own (NonStruct), backgrounds included, and puts list
 * items without a body, figures without an alternative and links that lead nowhere into the tree.
 */

/** A piece of marked content: a page, counted from 0, and the identifier on it. */
export interface Marked {
  page: number
  mcid: number
}

/** An annotation that belongs to an element, by its number among all of the document. */
export interface Annotated {
  annotation: number
}

export interface Element {
  type: string
  kids: Kid[]
  lang?: string
  alt?: string
  /** Its name in a list of the document's parts. */
  title?: string
  /** Which cells a header is for. */
  scope?: 'Row' | 'Column'
}

export type Kid = Element | Marked | Annotated

/** What a mark holds: text, a picture, or no more than lines and areas. */
export type Holds = (marked: Marked) => 'text' | 'image' | 'path'

const GROUPS = new Set(['Document', 'Sect', 'Div', 'BlockQuote'])
const BLOCKS = new Set([...GROUPS, 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'Table', 'Figure'])
/** What stands here as it is; any other type becomes a division or a span, by what it holds. */
const KEPT = new Set([...BLOCKS, 'LI', 'Lbl', 'LBody', 'TR', 'TH', 'TD', 'Link', 'Span'])

export const isElement = (kid: Kid): kid is Element => 'type' in kid
export const isMarked = (kid: Kid): kid is Marked => 'mcid' in kid
const isBlock = (kid: Kid) => isElement(kid) && BLOCKS.has(kid.type)

/** Articles become sections; the root stays, with all that has a meaning. */
export function meaningful(root: Element, holds: Holds): Element {
  return { ...root, kids: grouped(root.kids.flatMap(kid => kept(kid, holds, false))) }
}

function kept(kid: Kid, holds: Holds, inFigure: boolean): Kid[] {
  if (!isElement(kid))
    return isMarked(kid) && !inFigure && holds(kid) !== 'text' ? [] : [kid]
  const isFigure = kid.type === 'Figure' && Boolean(kid.alt)
  const kids = kid.kids.flatMap(inner => kept(inner, holds, inFigure || isFigure))
  if (!kids.length)
    return []
  if (isFigure)
    return [{ ...kid, kids }]
  switch (kid.type) {
    case 'Art':
      return [{ ...kid, type: 'Sect', kids: grouped(kids) }]
    case 'Link':
      return kids.some(inner => 'annotation' in inner || isElement(inner)) && hasAnnotation(kids) ? [{ ...kid, kids }] : spanned(kid, kids)
    case 'LI':
      return [{ ...kid, kids: withBody(kids) }]
    case 'P':
      return kids.some(isBlock) ? divided(kid, kids) : [{ ...kid, kids }]
    default:
      if (!KEPT.has(kid.type) || kid.type === 'Figure' || kid.type === 'Span')
        return kids.some(isBlock) ? divided(kid, kids) : kid.type === 'Figure' || kid.type === 'Caption' ? [{ ...kid, type: 'P', kids }] : spanned(kid, kids)
      return [{ ...kid, kids: GROUPS.has(kid.type) ? grouped(kids) : kids }]
  }
}

/** A part of a line: an element only where it is in another language. */
function spanned({ lang }: Element, kids: Kid[]): Kid[] {
  return lang ? [{ type: 'Span', lang, kids }] : kids
}

/** Several blocks: an element only where they are more than one or in another language. */
function divided({ lang }: Element, kids: Kid[]): Kid[] {
  return lang ? [{ type: 'Div', lang, kids: grouped(kids) }] : kids
}

function hasAnnotation(kids: Kid[]): boolean {
  return kids.some(kid => 'annotation' in kid || (isElement(kid) && hasAnnotation(kid.kids)))
}

/** A list item holds a label, where it has one, and a body. */
function withBody(kids: Kid[]): Kid[] {
  const isLabel = (kid: Kid) => isElement(kid) && kid.type === 'Lbl'
  const body = kids.filter(kid => !isLabel(kid))
  return [...kids.filter(isLabel), ...body.length ? [{ type: 'LBody', kids: body }] : []]
}

/** A group holds blocks only: what stands among them in a line becomes a paragraph. */
function grouped(kids: Kid[]): Kid[] {
  const result: Kid[] = []
  let line: Kid[] = []
  for (const kid of [...kids, undefined]) {
    if (kid && !isBlock(kid)) {
      line.push(kid)
      continue
    }
    if (line.length)
      result.push({ type: 'P', kids: line })
    line = []
    if (kid)
      result.push(kid)
  }
  return result
}
