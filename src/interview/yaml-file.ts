/** One YAML file: its value, and the place of everything in it. */
import type { Code } from '../base/codes.ts'
import type { Place, Problem } from '../base/problem.ts'
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { asTyped } from '../base/project.ts'
import { lastNotAbove } from '../source/text/code-points.ts'
import { readDocument } from './yaml-rules.ts'

const MOST_BYTES = 256 * 1024
const LINE_END = /\r\n|\n|\r/g

export type KeyPath = readonly PropertyKey[]

export interface YamlFile {
  file: string
  /** Of a file that is not `whole`, what stands before its first mistake. */
  value: unknown
  /** Whether it is YAML to its end. */
  whole: boolean
  /** The place of the value at a path; of the nearest parent where the path leads nowhere. */
  placeOf: (path: KeyPath) => Place
  /** The place of a key rather than its value. */
  placeOfKey: (path: KeyPath) => Place
  /** The value at a path as it is written; nothing where the path leads nowhere. */
  writtenAt: (path: KeyPath) => string
  /** A problem with the line that it is on. */
  problem: (place: Place, code: Code, message: string, hint?: string) => Problem
}

const pathKey = (path: KeyPath): string => path.map(String).join('\0')

/** Reads one file: its value, where it can be read, and what is wrong with it as YAML. */
export async function readYaml(path: string): Promise<{ yaml?: YamlFile, problems: Problem[] }> {
  const file = relative(process.cwd(), path) || path
  const read = await readText(path)
  if ('message' in read)
    return { problems: [{ place: { file, line: 1, column: 1 }, code: 'file', message: read.message, hint: read.hint }] }
  const { text } = read
  const lines = text.split(LINE_END)
  // Not yaml's LineCounter, which loses its place in a quoted text of several lines.
  const starts = [0, ...Array.from(text.matchAll(LINE_END), ({ index, 0: end }) => index + end.length)]
  const placeAt = (offset: number): Place => {
    const index = lastNotAbove(starts, offset)
    return { file, line: index + 1, column: offset - starts[index]! + 1 }
  }
  const problem: YamlFile['problem'] = (place, code, message, hint) => ({ place, code, message, hint, source: lines[place.line - 1] ?? '' })

  const { document, problems, brokenFrom } = readDocument(text, (offset, message, hint) => problem(placeAt(offset), 'yaml', message, hint))
  if (!document)
    return { problems }
  const { value, values, keys } = walked(document.contents, brokenFrom === Infinity ? Infinity : starts[lastNotAbove(starts, brokenFrom)]!)
  const placeOf = (path: KeyPath): Place => {
    const known = path.findLastIndex((_, index) => values.has(pathKey(path.slice(0, index + 1)))) + 1
    return placeAt(values.get(pathKey(path.slice(0, known)))?.[0] ?? 0)
  }
  return {
    problems,
    yaml: {
      file,
      value,
      whole: brokenFrom === Infinity,
      placeOf,
      placeOfKey: (path) => {
        const offset = keys.get(pathKey(path))
        return offset === undefined ? placeOf(path.slice(0, -1)) : placeAt(offset)
      },
      writtenAt: path => text.slice(...values.get(pathKey(path)) ?? [0, 0]),
      problem,
    },
  }
}

type Range = [start: number, end: number]

/** The value of a document up to an offset, and where each value and each key stands, by path: what is kept of the document, which is much larger. */
function walked(contents: unknown, before: number): { value: unknown, values: Map<string, Range>, keys: Map<string, number> } {
  const values = new Map<string, Range>()
  const keys = new Map<string, number>()
  const walk = (node: unknown, path: KeyPath): unknown => {
    if (!isNode(node) || !node.range)
      return null
    const [start, end] = node.range
    values.set(pathKey(path), [start, end])
    if (isSeq(node))
      return node.items.map((item, index) => walk(item, [...path, index]))
    if (isScalar(node))
      return end <= before ? node.value : null
    if (!isMap(node))
      return null
    return Object.fromEntries(node.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range)
        return []
      const at = [...path, String(key.value)]
      keys.set(pathKey(at), key.range[0])
      return [[at.at(-1), walk(value, at)]]
    }))
  }
  return { value: walk(contents, []), values, keys }
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
      return { message: 'the file is missing', hint: `Every interview has interview.yaml and a folder sections/; ${asTyped('outline')} makes them from its text.` }
    if (code === 'EISDIR')
      return { message: 'a directory stands where a file was expected', hint: 'Remove or rename it.' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { message: 'the file is not UTF-8', hint: 'Save it as UTF-8 in your editor.' }
    return { message: `the file cannot be read (${code ?? String(error)})` }
  }
}
