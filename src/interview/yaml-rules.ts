/**
 * YAML as far as it is used here: no anchors, no keys that are given twice, are no text or reach into JavaScript, and no
 * text that a comment cuts short.
 */
import type { Document, Scalar, YAMLMap } from 'yaml'
import type { Problem } from '../base/problem.ts'
import type { Fault } from './yaml-comments.ts'
import { isAlias, isCollection, isMap, isScalar, parseDocument, visit } from 'yaml'
import { cutsIn } from './yaml-comments.ts'

export interface ReadDocument {
  /** None where nothing can be read. */
  document?: Document
  problems: Problem[]
  /** The offset from which on it is not what was meant. */
  brokenFrom: number
}

type ProblemAt = (...fault: Fault) => Problem

const HINTS: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML does not take tabs.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with ": " in it wants quotes.',
  MULTIPLE_DOCS: 'One file is one document; remove the line "---".',
  BAD_INDENT: 'Keys of one level start in the same column; a text with ": " in it wants quotes.',
  BAD_SCALAR_START: 'A text that begins so wants quotes.',
}

export function readDocument(text: string, problemAt: ProblemAt): ReadDocument {
  const tooDeep = () => ({ problems: [problemAt(0, 'lists and maps stand in one another too deeply to be read', 'A data file goes some eight levels deep. Is this the right file?')], brokenFrom: 0 })
  try {
    // yaml compares every key with every other; here it is enough to have seen it.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, strict: true })
    const errors = [...document.errors, ...document.warnings]
    if (errors.some(({ message }) => message.includes('call stack')))
      return tooDeep()
    const broken = [
      ...errors.map(({ pos, code, message }): Fault => afterQuotes(text, pos[0]) ?? afterBlockMark(pos[0], message) ?? [pos[0], `not valid YAML: ${message}`, HINTS[code]]),
      ...brokenRules(document),
    ]
    const problems = [...broken, ...cutsIn(text, document)].toSorted(([a], [b]) => a - b).map(fault => problemAt(...fault))
    return { document, problems: errors.length ? withoutEchoes(problems) : problems, brokenFrom: Math.min(Infinity, ...broken.map(([offset]) => offset)) }
  }
  catch (error) {
    if (error instanceof RangeError)
      return tooDeep()
    throw error
  }
}

/** Over one mistake the parser stumbles again, on the same line and the next. */
function withoutEchoes(problems: Problem[]): Problem[] {
  return problems.filter(({ place }, index) => {
    const before = problems[index - 1]?.place.line
    return before === undefined || place.line > before + 1
  })
}

/** What follows a text in quotes: most often the quotation marks belong to the text. */
function afterQuotes(text: string, offset: number): Fault | undefined {
  const mark = /(["'])[ \t]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[1]
  const rest = /^[^\s,}\]:#][^\r\n]*/.exec(text.slice(offset, offset + 80))
  if (!mark || !rest)
    return undefined
  const others = mark === '"' ? 'single' : 'double'
  return [offset, `the text ends at its second quotation mark, and more follows`, `Where the quotation marks belong to the text, put ${others} quotes round all of it, or write it on the next line, indented, after ">-".`]
}

/** A text that begins with > or |: most often it is a sign of the text. The library quotes what follows as its own words. */
function afterBlockMark(offset: number, message: string): Fault | undefined {
  return message.startsWith('Block scalar header includes extra characters')
    ? [offset, 'after > or |, a text begins on the next line', 'Where the sign belongs to the text, put quotes round all of it.']
    : undefined
}

function brokenRules(document: Document): Fault[] {
  const broken: Fault[] = []
  const report = (node: { range?: readonly number[] | null }, message: string, hint: string) => broken.push([node.range?.[0] ?? 0, message, hint])
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        report(key, '"__proto__" cannot be a key', 'Give it another name.')
      else if (isCollection(key))
        report(key, 'a list or a map cannot be a key', 'A text that begins with { or [ wants quotes.')
    },
    Node(_, node) {
      if (isAlias(node) || node.anchor) {
        report(node, 'anchors and aliases are not used here', 'Write the text out where it is wanted; one that begins with & or * wants quotes.')
        return visit.BREAK
      }
      if (isMap(node))
        keysGivenTwice(node).forEach(key => report(key, 'not valid YAML: Map keys must be unique', 'Keep one of the two.'))
    },
  })
  return broken
}

function keysGivenTwice({ items }: YAMLMap): Scalar[] {
  const seen = new Set<string>()
  return items.flatMap(({ key }) => isScalar(key) && seen.size === seen.add(String(key.value)).size ? [key] : [])
}
