/**
 * What was expected of a value and what was found, in a person's words.
 * In: schemas, and what Zod says is wrong. Out: a message, and what to do.
 */
import { closestMatch } from 'leven'
import { z } from 'zod'

/** As much of an array's or a number's JSON Schema as tells its limits. */
interface Limits { minItems?: number, maxItems?: number, minimum?: number, exclusiveMinimum?: number, maximum?: number }

const limitsOf = (schema: z.ZodType): Limits => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Limits

/** `expected a text`, `expected 2 to 4 items`: what a schema takes. */
export function expectedOf(schema: z.ZodType | undefined): string {
  return `expected ${kindOf(schema)}`
}

function kindOf(schema: z.ZodType | undefined): string {
  if (schema instanceof z.ZodPipe)
    return kindOf(schema.in as z.ZodType)
  if (schema instanceof z.ZodUnion)
    return kindOf(schema.options[0] as z.ZodType)
  if (schema instanceof z.ZodBoolean)
    return 'true or false'
  if (schema instanceof z.ZodNumber)
    return numberOf(limitsOf(schema))
  if (schema instanceof z.ZodEnum)
    return `one of ${schema.options.join(', ')}`
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].join(', ')
  if (schema instanceof z.ZodArray)
    return listOf(limitsOf(schema))
  if (schema instanceof z.ZodObject)
    return `the keys ${Object.keys(schema.shape).join(', ')}`
  return schema instanceof z.ZodRecord ? 'keys with their values' : 'a text'
}

function numberOf({ minimum, exclusiveMinimum, maximum }: Limits): string {
  const limits = [
    minimum !== undefined && `from ${minimum}`,
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && `up to ${maximum}`,
  ].filter(Boolean)
  return ['a number', limits.join(', ')].filter(Boolean).join(' ')
}

function listOf({ minItems = 0, maxItems }: Limits): string {
  if (maxItems === undefined)
    return minItems ? `a list of ${minItems} or more` : 'a list'
  return `a list of ${minItems === maxItems ? maxItems : `${minItems} to ${maxItems}`}`
}

/** What was found instead of what was expected; `written` is the value as it stands in the file. */
export function foundInstead(issue: z.core.$ZodIssue, expected: string, written: string): { message: string, hint?: string } {
  const { input } = issue
  if (Array.isArray(input) && (issue.code === 'too_small' || issue.code === 'too_big')) {
    const most = Number(/\d+$/.exec(expected)?.[0])
    return {
      message: `${expected}, found ${input.length}`,
      hint: issue.code === 'too_big' ? `A slide has room for ${issue.maximum}; leave out ${input.length - Number(issue.maximum)}.` : `${Number(issue.minimum) === most ? `The slide is laid out for ${most}; ` : ''}add ${Number(issue.minimum) - input.length}.`.replace(/^add/, 'Add'),
    }
  }
  if (issue.code === 'invalid_value') {
    const nearest = closestMatch(String(input), issue.values.map(String), { maxDistance: 4 })
    return { message: `${expected}; found ${named(input, written)}`, hint: nearest && `Did you mean "${nearest}"?` }
  }
  return { message: `${expected}, found ${named(input, written)}`, hint: whatToDo(expected, input, written) }
}

const LONGEST = 40

function named(value: unknown, written: string): string {
  if (value === null || value === undefined)
    return written === '' ? 'nothing' : `${written}, which YAML reads as nothing`
  if (typeof value === 'object')
    return Array.isArray(value) ? 'a list' : Object.getPrototypeOf(value) === Object.prototype ? 'keys with their values' : written
  return typeof value === 'string'
    ? `the text "${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}"`
    : typeof value === 'number' ? `the number ${written}` : written
}

function whatToDo(expected: string, value: unknown, written: string): string | undefined {
  if (expected === 'expected a text' && typeof value !== 'object')
    return `Put quotes round it: '${written}'`
  if (expected === 'expected a text' && written !== '')
    return value === null ? `Put quotes round it: '${written}'` : /^[[{]/.test(written) ? 'A text that begins with [ or { wants quotes.' : 'A text with ": " in it, or "- " before it, wants quotes.'
  if (expected.startsWith('expected a list'))
    return 'Write each item on a line of its own, after "- ".'
}
