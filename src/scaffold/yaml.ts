/**
 * A file of the data, written for a person to fill in.
 * In: its values, and comments by path. Out: YAML in block style, each comment above what it is about.
 */
import type { Node } from 'yaml'
import { Document, isMap, isScalar } from 'yaml'

/** Each line without what breaks a line. */
export interface Comment {
  /** The keys that lead to what it is about. */
  path: (string | number)[]
  lines: string[]
}

export interface Page {
  schema: string
  /** Comments above everything, and below it. */
  header: string[]
  footer: string[]
  value: Record<string, unknown>
  comments: Comment[]
}

/** Characters that YAML does not take in a comment, or that would turn the line round. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\0-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g

/** A text of the source on one line, without what cannot be shown. */
export const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim()

export function writePage({ schema, header, footer, value, comments }: Page): string {
  const document = new Document(value)
  for (const { path, lines } of comments) {
    const node = noteOn(document, path)
    if (node)
      node.commentBefore = lines.map(line => ` ${line}`).join('\n')
  }
  const commented = (lines: string[]) => lines.map(line => `# ${line}\n`).join('')
  return [
    `# yaml-language-server: $schema=${schema}\n${commented(header)}`,
    document.toString({ lineWidth: 0 }),
    commented(footer),
  ].join('\n')
}

/** What a comment stands above: the key of a value, or an item of a list. */
function noteOn(document: Document, path: (string | number)[]): Node | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const last = path.at(-1)
  if (!isMap(parent))
    return document.getIn(path, true) as Node | undefined
  const key = parent.items.find(pair => isScalar(pair.key) && pair.key.value === last)?.key
  return isScalar(key) ? key : undefined
}
