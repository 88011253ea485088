/** Data as a tree: looking for what stands below, whatever stands around it. */

export interface Below {
  /** The key that holds the value; that of the list for its items. */
  key: string
  value: unknown
  path: PropertyKey[]
}

/** Every value below one, in the order of the data, which is the schema's where a schema has read them. */
export function valuesBelow(value: unknown, path: PropertyKey[] = [], key = ''): Below[] {
  if (typeof value !== 'object' || value === null)
    return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isList = Array.isArray(value)
    const at = { key: isList ? key : name, value: inner, path: [...path, isList ? Number(name) : name] }
    return [at, ...valuesBelow(inner, at.path, at.key)]
  })
}

/** Every list of evidence below a value, with the path to what it supports. */
export function evidenceBelow(value: unknown): { evidence: string[], path: PropertyKey[] }[] {
  return valuesBelow(value).flatMap(({ key, value, path }) => key === 'evidence' && Array.isArray(value)
    ? [{ evidence: value as string[], path: path.slice(0, -1) }]
    : [])
}
