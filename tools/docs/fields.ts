/**
 * The fields of a piece of data, as a table has them.
 * In: its JSON Schema. Out: a row for each field, those of inner objects and lists by their path.
 */
import type { JsonSchema } from '../../src/agents/skeleton.ts'

export interface Field {
  /** bars[].from */
  path: string
  type: string
  required: boolean
  meaning: string
}

export function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): Field[] => {
    const at = path ? `${path}.${name}` : name
    const inner = field.items ?? field
    return [
      { path: at, type: typeOf(field), required: (schema.required ?? []).includes(name), meaning: meaningOf(field) },
      // A type that has a name is told by it.
      ...inner.title ? [] : fieldsOf(inner, field.items ? `${at}[]` : at),
    ]
  })
}

function meaningOf({ description = '', default: usual }: JsonSchema): string {
  return usual === undefined ? description : `${description}; ${JSON.stringify(usual).replaceAll('"', '`')} if not given`
}

function typeOf({ title, type, const: only, enum: values, minItems, maxItems }: JsonSchema): string {
  if (title)
    return title
  if (only !== undefined)
    return `\`${String(only)}\``
  if (values)
    return values.map(value => `\`${String(value)}\``).join(', ')
  if (type === 'array')
    return `list${minItems === undefined ? '' : ` of ${minItems}${maxItems === minItems ? '' : maxItems === undefined ? ' or more' : ` to ${maxItems}`}`}`
  return type === 'object' ? 'mapping' : type === 'string' ? 'id' : type ?? ''
}
