/**
 * Stand-ins for what a schema does not take as it is, so that all else can be read, checked and shown.
 * In: a value as YAML gives it, and its schema. Out: the value as the schema gives it, and the paths where something stands in.
 */
import type { KeyPath } from './yaml-file.ts'
import { z } from 'zod'
import { pathName } from '../base/problem.ts'
import { wantedBy } from './todo.ts'
import { schemaAt, unwrapped, valueAt } from './validate.ts'

/** Of these one fits wherever a schema wants a text of some form. */
const TEXTS = ['todo', '2000-01-01', '2000', 'P1Y', 'https://example.org/', 'en']
const NUMBERS = [1, 2, 0]
/** Each round mends all that was found, or what stands around it: more than data are deep. */
const MOST_ROUNDS = 16

const mayBeLeftOut = (schema: unknown) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault

/** Nothing where no stand-ins make it fit. */
export function withStandIns<T extends z.ZodType>(value: unknown, schema: T): { value: z.output<T>, standIns: KeyPath[] } | undefined {
  const copy = { root: structuredClone(value) }
  const mended = new Map<string, { path: KeyPath, isLeftOut: boolean }>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(copy.root)
    if (result.success) {
      const read = { root: result.data as unknown }
      // A date or a name that is still to be written says what is wanted.
      const standIns = Array.from(mended.values(), ({ path }) => path)
      for (const path of standIns) {
        if (typeof valueAt(read.root, path) === 'string' && wantedBy(valueAt(value, path)) !== undefined)
          put(read, path, valueAt(value, path))
      }
      return { value: read.root as z.output<T>, standIns }
    }
    const now = new Set<string>()
    for (const issue of result.error.issues) {
      // Of one value two things may be wrong.
      if (issue.path.some((_, depth) => now.has(pathName(issue.path.slice(0, depth + 1)))))
        continue
      if (issue.code === 'unrecognized_keys') {
        issue.keys.forEach(key => remove(copy, [...issue.path, key]))
        continue
      }
      if (issue.code === 'invalid_key') {
        remove(copy, issue.path)
        continue
      }
      // What was mended and does not fit yet is mended with what stands around it, unless it is wanted and was left out.
      let path: KeyPath = issue.code === 'invalid_union' && issue.discriminator ? issue.path.slice(0, -1) : issue.path
      const isLeftOut = mended.get(pathName(path))?.isLeftOut && valueAt(copy.root, path) === undefined
      if (!isLeftOut) {
        while (path.length && mended.has(pathName(path)))
          path = path.slice(0, -1)
      }
      const given = valueAt(value, path)
      const isTodo = wantedBy(given) !== undefined
      const leaveOut = !isTodo && !isLeftOut && valueAt(copy.root, path) !== undefined && isOptional(schema, path, copy.root)
      now.add(pathName(path))
      mended.set(pathName(path), { path, isLeftOut: leaveOut })
      if (leaveOut)
        remove(copy, path)
      else
        put(copy, path, sampleOf(schemaAt(schema, path, copy.root, false), isTodo ? String(given) : 'TODO'))
    }
  }
  return undefined
}

/** Texts of no form are `text`, which is still to be written. */
function sampleOf(schema: z.ZodType | undefined, text: string): unknown {
  const at = unwrapped(schema)
  if (at?.def.type === 'string')
    return [text, ...TEXTS].find(each => at.safeParse(each).success)
  if (at instanceof z.ZodNumber)
    return NUMBERS.find(number => at.safeParse(number).success) ?? NUMBERS[0]
  if (at instanceof z.ZodBoolean)
    return false
  if (at instanceof z.ZodEnum)
    return at.options[0]
  if (at instanceof z.ZodLiteral)
    return [...at.values][0]
  if (at instanceof z.ZodArray) {
    const { minItems = 0 } = z.toJSONSchema(at, { io: 'input', unrepresentable: 'any' })
    return Array.from({ length: minItems }, () => sampleOf(at.element as z.ZodType, text))
  }
  if (at instanceof z.ZodTuple)
    return at.def.items.map(item => sampleOf(item as z.ZodType, text))
  if (at instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(at.shape).flatMap(([key, inner]) => mayBeLeftOut(inner) ? [] : [[key, sampleOf(inner, text)]]))
  if (at instanceof z.ZodUnion)
    return sampleOf(at.options[0] as z.ZodType, text)
  return at instanceof z.ZodRecord ? {} : undefined
}

function isOptional(schema: z.ZodType, path: KeyPath, value: unknown): boolean {
  const around = schemaAt(schema, path.slice(0, -1), value)
  return path.length > 0 && around instanceof z.ZodObject && mayBeLeftOut(around.shape[String(path.at(-1))])
}

type Holder = Record<PropertyKey, any>

function holderOf(copy: { root: unknown }, path: KeyPath): { holder: Holder | undefined, key: PropertyKey } {
  const keys = ['root', ...path]
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Holder | null | undefined)?.[key], copy)
  return { holder: typeof holder === 'object' && holder !== null ? holder : undefined, key: keys.at(-1)! }
}

function put(copy: { root: unknown }, path: KeyPath, value: unknown): void {
  const { holder, key } = holderOf(copy, path)
  if (holder)
    holder[key] = value
}

function remove(copy: { root: unknown }, path: KeyPath): void {
  const { holder, key } = holderOf(copy, path)
  if (holder)
    delete holder[key]
}
