/**
 * Places in the data that are still to be filled in.
 * In: a read file, or any value. Out: each text that begins with TODO, with what is wanted there, which is what follows.
 */
import type { Problem } from '../base/problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { pathName } from '../base/problem.ts'
import { valuesBelow } from '../base/tree.ts'

const MARKER = /^TODO(?:[\s:]+|$)/

/** A text to be replaced by what it says, such as `TODO one sentence, the claim of this section`. */
export const todo = (wanted: string): string => `TODO ${wanted}`

/** What is wanted where a text is still to be written; nothing where it is written. */
export function wantedBy(text: unknown): string | undefined {
  return typeof text === 'string' && MARKER.test(text) ? text.replace(MARKER, '').replace(/\s+/g, ' ').trim() : undefined
}

/** Every such text in a value, with the keys that lead to it. */
export function findTodos(value: unknown): { path: KeyPath, wanted: string }[] {
  return valuesBelow(value).flatMap(({ value: text, path }) => {
    const wanted = wantedBy(text)
    return wanted === undefined ? [] : [{ path, wanted }]
  })
}

export function listTodos(yaml: YamlFile): Problem[] {
  return findTodos(yaml.value).map(({ path, wanted }) => ({
    place: yaml.placeOf(path),
    code: 'todo',
    message: [pathName(path), wanted].filter(Boolean).join(': '),
  }))
}
