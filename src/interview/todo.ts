/**
 * Places in the data that are still to be filled in.
 * In: a read file. Out: one problem for each text that begins with TODO; what follows says what is wanted there.
 */
import type { Problem } from '../problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { pathName } from './validate.ts'

const MARKER = /^TODO(?:[\s:]+|$)/

/** A text to be replaced by what it says, such as `TODO one sentence, the claim of this section`. */
export const todo = (wanted: string): string => `TODO ${wanted}`

export function listTodos(yaml: YamlFile): Problem[] {
  const found: Problem[] = []
  const walk = (value: unknown, path: KeyPath): void => {
    if (typeof value === 'string' && MARKER.test(value)) {
      const wanted = value.replace(MARKER, '').replace(/\s+/g, ' ').trim()
      found.push({ place: yaml.placeOf(path), message: [pathName(path), wanted].filter(Boolean).join(': '), todo: true })
    }
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  walk(yaml.value, [])
  return found
}
