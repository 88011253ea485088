/**
 * Checks one YAML file against its schema.
 * In: a read file and a Zod schema. Out: the typed value, or problems with their places, the nearest known key and the line.
 */
import type { Place, Problem } from '../base/problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { closestMatch } from 'leven'
import { z } from 'zod'
import { pathName } from '../base/problem.ts'

/** A place with the line it is on, ready to be a problem. */
export function problem(yaml: YamlFile, place: Place, message: string, hint?: string): Problem {
  return {
    place,
    message,
    hint,
    source: yaml.line(place.line),
  }
}

export function validate<T extends z.ZodType>(yaml: YamlFile, schema: T): { value: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (result.success)
    return { value: result.data }
  const problems = result.error.issues.flatMap(issue => issueProblems(yaml, schema, issue))
  // A key that is missing because it is misspelt is one mistake, not two.
  const meant = new Set(problems.map(({ meant }) => meant))
  return {
    problems: problems.filter(({ missing }) => missing === undefined || !meant.has(missing)).map(({ missing: _, meant: __, ...rest }) => rest),
  }
}

/** A problem and, where it is one of a key, the path that is missing or that was probably meant. */
type KeyProblem = Problem & { missing?: string, meant?: string }

function issueProblems(yaml: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): KeyProblem[] {
  const name = pathName(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path, yaml.value)
    return issue.keys.map((key) => {
      const nearest = closestMatch(key, known, {
        maxDistance: Math.max(2, Math.ceil(key.length / 3)),
      })
      return {
        ...problem(yaml, yaml.placeOfKey([...issue.path, key]), `unknown key "${key}"${name && ` in ${name}`}`, nearest
          ? `Did you mean "${nearest}"?`
          : `Known here: ${known.join(', ')}.`),
        meant: nearest && pathName([...issue.path, nearest]),
      }
    })
  }
  if (issue.code === 'invalid_union' && issue.errors.length) {
    const deepest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]!
    return deepest.flatMap(inner => issueProblems(yaml, schema, {
      ...inner,
      path: [...issue.path, ...inner.path],
    } as z.core.$ZodIssue))
  }
  const place = yaml.placeOf(issue.path)
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const known = knownOptions(schema, issue.path.slice(0, -1), yaml.value)
    const given = valueAt(yaml.value, issue.path)
    if (given === undefined)
      return [{ ...problem(yaml, place, `${name} is missing`, `Known: ${known.join(', ')}.`), missing: name }]
    const nearest = closestMatch(String(given), known, { maxDistance: 4 })
    return [
      problem(yaml, place, `unknown ${issue.discriminator} "${given}" in ${pathName(issue.path.slice(0, -1))}`, nearest
        ? `Did you mean "${nearest}"? Known: ${known.join(', ')}.`
        : `Known: ${known.join(', ')}.`),
    ]
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ ...problem(yaml, place, `${name} is missing (${issue.expected} expected)`), missing: name }]
  }
  return [problem(yaml, place, `${name || 'the whole file'}: ${issue.message}`)]
}

function depth(issues: z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length))
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((at, key) => at !== null && typeof at === 'object' && Object.hasOwn(at, key)
    ? at[key as keyof typeof at]
    : undefined, value)
}

function knownKeys(schema: z.ZodType, path: KeyPath, value: unknown): string[] {
  const at = schemaAt(schema, path, value)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function knownOptions(schema: z.ZodType, path: KeyPath, value: unknown): string[] {
  const at = schemaAt(schema, path, value, false)
  return at instanceof z.ZodDiscriminatedUnion ? at.options.map(option => discriminatorOf(at, option)) : []
}

function discriminatorOf(union: z.ZodDiscriminatedUnion, option: unknown): string {
  const field = (option as z.ZodObject).shape[union.def.discriminator]
  return field instanceof z.ZodLiteral ? String(field.value) : ''
}

/** Walks the schema along a path; where a union says which by a key, the value decides. */
function schemaAt(schema: z.ZodType, path: KeyPath, value: unknown, choose = true): z.ZodType | undefined {
  let at = unwrapped(schema)
  let here = value
  for (const key of [...path, undefined]) {
    if (at instanceof z.ZodDiscriminatedUnion && (key !== undefined || choose)) {
      const union = at
      const given = valueAt(here, [union.def.discriminator])
      at = union.options.find(option => discriminatorOf(union, option) === given) as z.ZodType | undefined
    }
    if (key === undefined || !at)
      return at
    here = valueAt(here, [key])
    if (at instanceof z.ZodObject)
      at = unwrapped(at.shape[String(key)])
    else if (at instanceof z.ZodArray)
      at = unwrapped(at.element as z.ZodType)
    else if (at instanceof z.ZodRecord)
      at = unwrapped(at.valueType as z.ZodType)
    else
      return undefined
  }
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.in as z.ZodType)
  return schema
}
