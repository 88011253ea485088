/**
 * One YAML file with the places of its values.
 * In: a path. Out: the parsed value and a function from a path of keys to file:line:column; or the problems that stopped it.
 */
import type { Place, Problem } from '../base/problem.ts'
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { readDocument } from './yaml-rules.ts'

const MOST_BYTES = 256 * 1024
const LINE_END = /\r\n|\n|\r/g

export type KeyPath = readonly PropertyKey[]

export interface YamlFile {
  file: string
  value: unknown
  /** The place of the value at a path; of the nearest parent where the path leads nowhere. */
  placeOf: (path: KeyPath) => Place
  /** The place of a key rather than its value. */
  placeOfKey: (path: KeyPath) => Place
  line: (number: number) => string
}

const pathKey = (path: KeyPath): string => path.map(String).join('\0')

/** Reads one file. A file that cannot be read or parsed gives problems instead of a value. */
export async function readYaml(path: string): Promise<{ yaml: YamlFile } | { problems: Problem[] }> {
  const file = relative(process.cwd(), path) || path
  const at = (line: number, column: number): Place => ({ file, line, column })
  const fail = (message: string, hint?: string) => ({
    problems: [
      {
        place: at(1, 1),
        message,
        hint,
      },
    ],
  })

  const read = await readText(path)
  if ('message' in read)
    return fail(read.message, read.hint)
  const lines = read.text.split(LINE_END)
  const line = (number: number) => lines[number - 1] ?? ''

  // Not yaml's LineCounter, which loses its place in a quoted text of several lines.
  const starts = [0, ...Array.from(read.text.matchAll(LINE_END), ({ index, 0: end }) => index + end.length)]
  const placeAt = (offset: number): Place => {
    const number = starts.findLastIndex(start => start <= offset) + 1
    return at(number, offset - starts[number - 1]! + 1)
  }
  const result = readDocument(read.text)
  if (result.flaws.length > 0 || !('document' in result)) {
    return {
      problems: result.flaws.map(({ offset, message, hint }) => {
        const place = placeAt(offset)
        return { place, message, hint, source: line(place.line) }
      }),
    }
  }

  const { document } = result
  const { values, keys } = offsets(document.contents)
  const placeOf = (path: KeyPath): Place => {
    const known = path.findLastIndex((_, index) => values.has(pathKey(path.slice(0, index + 1)))) + 1
    return placeAt(values.get(pathKey(path.slice(0, known))) ?? 0)
  }
  return {
    yaml: {
      file,
      value: document.toJS(),
      line,
      placeOf,
      placeOfKey: (path) => {
        const offset = keys.get(pathKey(path))
        return offset === undefined ? placeOf(path.slice(0, -1)) : placeAt(offset)
      },
    },
  }
}

/** Where each value and each key begins, by path: what is kept of the document, which is much larger. */
function offsets(contents: unknown): { values: Map<string, number>, keys: Map<string, number> } {
  const values = new Map<string, number>()
  const keys = new Map<string, number>()
  const walk = (node: unknown, path: KeyPath): void => {
    if (!isNode(node) || !node.range)
      return
    values.set(pathKey(path), node.range[0])
    if (isSeq(node))
      node.items.forEach((item, index) => walk(item, [...path, index]))
    if (!isMap(node))
      return
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.range) {
        keys.set(pathKey([...path, String(key.value)]), key.range[0])
        walk(value, [...path, String(key.value)])
      }
    }
  }
  walk(contents, [])
  return { values, keys }
}

async function readText(path: string): Promise<{ text: string } | { message: string, hint?: string }> {
  try {
    const found = await stat(path)
    const { size } = found
    if (!found.isFile() && !found.isDirectory())
      return { message: 'a device or a pipe stands where a file was expected', hint: 'Remove or rename it.' }
    if (size > MOST_BYTES)
      return { message: `the file has ${size >= 1e6 ? `${Math.round(size / 1e6)} MB` : `${Math.round(size / 1024)} KiB`}; ${MOST_BYTES / 1024} KiB is the most that is read`, hint: 'A section\'s summary is some kilobytes. Is this the right file?' }
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)),
    }
  }
  catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT')
      return { message: 'the file is missing', hint: 'Every interview has interview.yaml and a folder sections/; npm run outline makes them from its text.' }
    if (code === 'EISDIR')
      return { message: 'a directory stands where a file was expected', hint: 'Remove or rename it.' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { message: 'the file is not UTF-8', hint: 'Save it as UTF-8 in your editor.' }
    return { message: `the file cannot be read (${code ?? String(error)})` }
  }
}
