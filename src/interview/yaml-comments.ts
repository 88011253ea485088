/**
 * Comments that were meant to be text: in YAML " #" ends a text, and a text that begins with # is none.
 * In: a file's text and its document. Out: each comment without a space after its #, where a text ends or could have begun; a
 * comment elsewhere, such as a line that is left out between others, is one.
 */
import type { Document } from 'yaml'
import { isCollection, isScalar, Lexer, visit } from 'yaml'

/** What is wrong at an offset, in UTF-16 units. */
export type Fault = [offset: number, message: string, hint?: string]

const HINT = 'Put quotes round the whole text; or, if it is a comment, a space after the #.'
/** After these a value begins. */
const BEFORE_VALUE = new Set([':', '-', ',', '[', '{'])
const BLOCK_MARK = /^[|>]/
/** The lexer's own, for a document, a text and the end of a list in brackets, and the byte order mark. */
const MARKS = new Set(['\x02', '\x1F', '\x18', '\uFEFF'])
const BLANK = /^\s*$/

interface Comment {
  offset: number
  source: string
  /** What stands before it, whatever comments and lines are between, and where that begins and ends. */
  before: { source: string, start: number, end: number }
}

export function cutsIn(text: string, document: Document): Fault[] {
  const scalars = new Map<number, number>()
  const collections = new Set<number>()
  visit(document, {
    Node(_, node) {
      if (!node.range)
        return
      const [start, end] = node.range
      if (isCollection(node))
        collections.add(start)
      else if (isScalar(node) && typeof node.value === 'string' && end > start)
        scalars.set(start + text.slice(start, end).trimEnd().length, start)
    },
  })
  return commentsIn(text).flatMap(({ offset, source, before }): Fault[] => {
    const said = `"${source.slice(0, 20).trimEnd()}"`
    if (BLOCK_MARK.test(before.source))
      return [[offset, `after > or |, a text begins on the next line, and ${said} is a comment`, HINT]]
    const line = text.lastIndexOf('\n', offset - 1) + 1
    const start = scalars.get(before.end)
    const isOnItsOwnLine = BLANK.test(text.slice(line, offset))
    if (isOnItsOwnLine && offset - line <= columnAround(text, start ?? before.end))
      return []
    if (start !== undefined)
      return [[start, `the text ends before ${said}, since " #" begins a comment`, HINT]]
    const next = offset + source.length + /^(?:\s|#.*)*/.exec(text.slice(offset + source.length))![0].length
    return BEFORE_VALUE.has(before.source) && !collections.has(next) ? [[offset, `${said} is a comment, since it begins with #`, HINT]] : []
  })
}

/** Those without a space after the #, but for one that begins the file. */
function commentsIn(text: string): Comment[] {
  const comments: Comment[] = []
  let before: Comment['before'] | undefined
  let offset = text.startsWith('\uFEFF') ? 1 : 0
  for (const source of new Lexer().lex(text)) {
    if (MARKS.has(source))
      continue
    if (source.startsWith('#')) {
      if (before && /^#[^\s#]/.test(source))
        comments.push({ offset, source, before })
    }
    else if (!BLANK.test(source)) {
      before = { source, start: offset, end: offset + source.trimEnd().length }
    }
    offset += source.length
  }
  return comments
}

/** The column, from 0, of the key or the dash that a value at an offset belongs to: a line further in could go on with it. */
function columnAround(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const [dashes] = /^(?: *-(?= ))* */.exec(line)!
  const rest = line.slice(dashes.length)
  if (/[[{]/.test(rest))
    return -1
  return rest ? dashes.length : dashes.includes('-') ? dashes.lastIndexOf('-') : line.length - 1
}
