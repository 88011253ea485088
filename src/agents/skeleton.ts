/**
 * The fields of a piece of data as YAML in which they are to be written: each with its type in ‹›, and what it means.
 * In: its JSON Schema. Out: lines that are YAML as they stand.
 */

/** As much of JSON Schema as Zod writes for the data files. */
export interface JsonSchema {
  type?: string
  title?: string
  pattern?: string
  description?: string
  const?: unknown
  default?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  required?: string[]
  items?: JsonSchema
  prefixItems?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
}

/** What else is known of a single value, by its path (`spans[].label`, `before.when.text`). */
export type Remark = (path: string) => string | undefined

export function skeleton(schema: JsonSchema, remark: Remark = () => undefined, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const at = path ? `${path}.${key}` : key
    const comment = commented([
      schema.required?.includes(key) || 'optional',
      countOf(field),
      isStatement(field) ? field.description ?? field.properties!.text!.description : field.description,
      field.default !== undefined && !Array.isArray(field.default) && `${String(field.default)} if not given`,
      typeOf(field) !== undefined && remark(isStatement(field) ? `${at}.text` : at),
    ])
    return valueOf(`${key}:`, field, comment, remark, at)
  })
}

/** What stands after a key or a dash, below it where it is a list or has keys of its own. */
function valueOf(before: string, field: JsonSchema, comment: string, remark: Remark, path: string): string[] {
  const type = typeOf(field)
  if (type !== undefined)
    return [`${before} ${type}${comment}`]
  const { items, additionalProperties: each, prefixItems } = field
  if (prefixItems)
    return [`${before}${comment}`, ...prefixItems.map(item => `  - ${typeOf(item)}`)]
  if (items)
    return [`${before}${comment}`, ...indented(itemOf(items, remark, `${path}[]`))]
  if (typeof each === 'object')
    return [`${before}${comment}`, '  ‹id›:', ...indented(indented(skeleton(each, remark, `${path}.‹id›`)))]
  return [`${before}${comment}`, ...indented(skeleton(field, remark, path))]
}

function itemOf(item: JsonSchema, remark: Remark, path: string): string[] {
  const type = typeOf(item)
  if (type !== undefined)
    return [`- ${type}${commented([remark(isStatement(item) ? `${path}.text` : path)])}`]
  return skeleton(item, remark, path).map((line, index) => `${index ? '  ' : '- '}${line}`)
}

/** Of a single value, or of one that has a name; none of what is told by its parts. */
function typeOf(field: JsonSchema): string | undefined {
  const { title, type, pattern, const: only, enum: values, oneOf } = field
  if (only !== undefined)
    return String(only)
  if (values)
    return values.map(String).join(' | ')
  if (title)
    return `‹${title}›`
  if (isStatement(field))
    return '‹statement›'
  if (oneOf)
    return '‹picture or quote›'
  if (type === 'boolean')
    return 'true | false'
  if (type === 'number' || type === 'integer')
    return `‹${numberOf(field)}›`
  return type !== 'string' ? undefined : pattern ? '‹id›' : '‹plain text›'
}

/** A text and its evidence, and nothing else. */
function isStatement({ properties = {} }: JsonSchema): boolean {
  return Object.keys(properties).join() === 'text,evidence'
}

function numberOf({ type, minimum, exclusiveMinimum, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): string {
  return [
    type === 'integer' ? 'whole number' : 'number',
    minimum !== undefined && `from ${minimum}`,
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    maximum < Number.MAX_SAFE_INTEGER && `up to ${maximum}`,
  ].filter(Boolean).join(' ')
}

function countOf({ type, title, minItems, maxItems }: JsonSchema): string | undefined {
  if (type !== 'array' || title)
    return undefined
  if (minItems === undefined)
    return maxItems === undefined ? 'a list' : `at most ${maxItems}`
  return maxItems === undefined ? `${minItems} or more` : minItems === maxItems ? `exactly ${minItems}` : `${minItems} to ${maxItems}`
}

function commented(parts: (string | boolean | undefined)[]): string {
  const said = parts.filter(part => typeof part === 'string' && part !== '')
  return said.length ? `  # ${said.join('. ')}` : ''
}

function indented(lines: string[]): string[] {
  return lines.map(line => `  ${line}`)
}
