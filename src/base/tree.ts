/** Data as a tree: what is wanted of it, wherever it stands. */

export type Path = readonly PropertyKey[]

/** Every leaf of a tree that is wanted, in the order of its keys, with the keys that lead to it. */
export function leavesOf<T>(value: unknown, leaf: (value: unknown, path: Path) => T | undefined, path: Path = []): { leaf: T, path: Path }[] {
  const found = leaf(value, path)
  if (found !== undefined)
    return [{ leaf: found, path }]
  if (value === null || typeof value !== 'object')
    return []
  return Array.isArray(value)
    ? value.flatMap((inner, index) => leavesOf(inner, leaf, [...path, index]))
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, leaf, [...path, key]))
}

/** The key that a value stands under; of a list's item, that of the list. */
export function keyOf(path: Path): string {
  return path.findLast(key => typeof key === 'string') ?? ''
}
