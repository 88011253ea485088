/**
 * Places in the data that are still to be filled in.
 * In: a read file. Out: one problem for each text that begins with TODO; what follows says what is wanted there.
 */
import type { Problem } from '../base/problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { pathName } from '../base/problem.ts'
import { valuesBelow } from '../base/tree.ts'

const MARKER = /^TODO(?:[\s:]+|$)/

/** A text to be replaced by what it says, such as `TODO one sentence, the claim of this section`. */
export const todo = (wanted: string): string => `TODO ${wanted}`

/** Every such text in a value, with the keys that lead to it. */
export function findTodos(value: unknown): { path: KeyPath, wanted: string }[] {
  return valuesBelow(value).flatMap(({ value: text, path }) =>
    typeof text === 'string' && MARKER.test(text) ? [{ path, wanted: text.replace(MARKER, '').replace(/\s+/g, ' ').trim() }] : [])
}

export function listTodos(yaml: YamlFile): Problem[] {
  return findTodos(yaml.value).map(({ path, wanted }) => ({
    place: yaml.placeOf(path),
    code: 'todo',
    message: [pathName(path), wanted].filter(Boolean).join(': '),
  }))
}
