/** Data as a tree: looking for what stands below, whatever stands around it. */

export interface Below {
  /** The key that holds the value; that of the list for its items. */
  key: string
  value: unknown
  path: PropertyKey[]
}

/** Every value below one, in the order of the data, which is the schema's where a schema has read them. An object of a class is a value. */
export function valuesBelow(value: unknown, path: PropertyKey[] = [], key = '', found: Below[] = []): Below[] {
  const isList = Array.isArray(value)
  if (typeof value !== 'object' || value === null || !(isList || Object.getPrototypeOf(value) === Object.prototype))
    return found
  for (const [name, inner] of Object.entries(value)) {
    const at = { key: isList ? key : name, value: inner, path: [...path, isList ? Number(name) : name] }
    found.push(at)
    valuesBelow(inner, at.path, at.key, found)
  }
  return found
}
