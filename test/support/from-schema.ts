/**
 * Any data that a schema takes, as they stand in YAML.
 * In: a Zod schema of the data files, and how its texts, lists and so on are filled. Out: an arbitrary of values, each valid.
 */
import fc from 'fast-check'
import { z } from 'zod'

export interface Filling {
  /** The words for a text that stands under a key in a language (or under the key alone, where it is in one only). */
  text: (keys: string[]) => fc.Arbitrary<string>
  /** Months of a duration, and counts. */
  number: (min: number, max: number) => fc.Arbitrary<number>
  /** How long a list is; `max` is none where the schema has none. */
  length: (min: number, max: number | undefined) => { minLength: number, maxLength: number }
  /** Whether what may be left out is. */
  optional: <T>(value: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>
}

export function fromSchema(schema: z.ZodType, filling: Filling, keys: string[] = []): fc.Arbitrary<any> {
  const inner = (of: unknown, key?: string) => fromSchema(of as z.ZodType, filling, key === undefined ? keys : [...keys, key])
  const limits = () => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { minimum: number, maximum: number, minItems?: number, maxItems?: number }
  if (schema.meta()?.title === 'duration')
    return filling.number(0, 400).map(months => `P${months}M`)
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, inner(field, key)])
    return fc.record(Object.fromEntries(fields)).filter(value => schema.safeParse(value).success)
  }
  if (schema instanceof z.ZodArray) {
    const { minItems = 0, maxItems } = limits()
    return fc.array(inner(schema.element), { size: 'max', ...filling.length(minItems, maxItems) })
  }
  if (schema instanceof z.ZodNumber) {
    const { minimum, maximum } = limits()
    return filling.number(minimum, maximum)
  }
  if (schema.meta()?.title === 'date (EDTF)')
    return filling.number(1000, 9999).map(String)
  if (schema instanceof z.ZodString)
    return filling.text(keys)
  if (schema instanceof z.ZodBoolean)
    return fc.boolean()
  if (schema instanceof z.ZodEnum)
    return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral)
    return fc.constant(schema.value)
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map(option => inner(option)))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return filling.optional(inner(schema.unwrap()))
  if (schema instanceof z.ZodPipe)
    return inner(schema.in)
  throw new Error(`from-schema.ts makes no ${schema.def.type}; teach it (${keys.join('.')})`)
}
