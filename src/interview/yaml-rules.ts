/**
 * YAML as far as it is used here: no anchors, no keys that are given twice, are no text or reach into JavaScript.
 * In: the text of a file. Out: the document, and what is wrong with it by offset.
 */
import type { Document } from 'yaml'
import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml'

export interface Flaw {
  /** In UTF-16 units from the start of the text. */
  offset: number
  message: string
  hint?: string
}

const HINTS: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML does not take tabs.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with ": " in it wants quotes.',
  MULTIPLE_DOCS: 'One file is one document; remove the line "---".',
  BAD_INDENT: 'Keys of one level start in the same column; a text with ": " in it wants quotes.',
}

const TOO_DEEP: Flaw = { offset: 0, message: 'lists and maps stand in one another too deeply to be read', hint: 'A data file goes some eight levels deep. Is this the right file?' }

export function readDocument(text: string): { document: Document, flaws: Flaw[] } | { flaws: Flaw[] } {
  try {
    // yaml compares every key with every other; here it is enough to have seen it.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, strict: true })
    const complaints = [...document.errors, ...document.warnings]
    if (complaints.some(({ message }) => message.includes('call stack')))
      return { flaws: [TOO_DEEP] }
    return {
      document,
      flaws: [...complaints.map(({ pos, message, code }) => ({ offset: pos[0], message: `not valid YAML: ${message}`, hint: HINTS[code] })), ...brokenRules(document)],
    }
  }
  catch (error) {
    if (error instanceof RangeError)
      return { flaws: [TOO_DEEP] }
    throw error
  }
}

function brokenRules(document: Document): Flaw[] {
  const flaws: Flaw[] = []
  const report = (node: { range?: readonly number[] | null }, message: string, hint: string) => flaws.push({ offset: node.range?.[0] ?? 0, message, hint })
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key))
          continue
        const name = String(key.value)
        if (seen.has(name))
          report(key, 'not valid YAML: Map keys must be unique', 'Keep one of the two.')
        seen.add(name)
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        report(key, '"__proto__" cannot be a key', 'Give it another name.')
      else if (isCollection(key))
        report(key, 'a list or a map cannot be a key', 'A text that begins with { or [ wants quotes.')
    },
    Node(_, node) {
      if (isAlias(node) || node.anchor) {
        report(node, 'anchors and aliases are not used here', 'Write the text out where it is wanted.')
        return visit.BREAK
      }
    },
  })
  return flaws
}
