/**
 * Checks one YAML file against its schema.
 * In: a read file and a Zod schema. Out: the typed value, or problems with their places, the nearest known key and the line.
 */
import type { Problem } from '../base/problem.ts'
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { closestMatch } from 'leven'
import { z } from 'zod'
import { pathName } from '../base/problem.ts'
import { expectedOf, foundInstead } from './expected.ts'

/** A problem and the path that it is about; where it is one of a key, whether that is missing, or the path that was probably meant. */
export interface PathProblem {
  problem: Problem
  path: KeyPath
  isMissing?: boolean
  meant?: string
  /** Of what does not fit together: the item of a list, or the key, in which it shows, and all that was looked at. */
  around?: { item: KeyPath, whole: KeyPath }
}

export function validate<T extends z.ZodType>(yaml: YamlFile, schema: T): { value?: z.output<T>, problems: PathProblem[] } {
  // The schemas say in words what they expect of a text; what they leave unsaid is said in expected.ts.
  const result = schema.safeParse(yaml.value, { reportInput: true, error: () => '' })
  if (result.success)
    return { value: result.data, problems: [] }
  const problems = result.error.issues.flatMap(issue => issueProblems(yaml, schema, issue))
  // A key that is missing because it is misspelt is one mistake, not two.
  const meant = new Set(problems.map(({ meant }) => meant))
  return { problems: problems.filter(({ isMissing, path }) => !isMissing || !meant.has(pathName(path))) }
}

function issueProblems(yaml: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): PathProblem[] {
  const { path } = issue
  const name = pathName(path)
  const place = yaml.placeOf(path)
  const one = (message: string, hint?: string, more: Partial<PathProblem> = {}): PathProblem[] => [{ path, problem: yaml.problem(place, more.isMissing ? 'missing-key' : 'schema', message, hint), ...more }]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey(yaml, schema, [...path, key]))
  if (issue.code === 'invalid_key')
    return [{ path, problem: yaml.problem(yaml.placeOfKey(path), 'schema', `${name}: ${issue.issues[0]!.message}`) }]
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const known = knownOptions(schema, path.slice(0, -1), yaml.value)
    const given = valueAt(yaml.value, path)
    if (given === undefined)
      return one(`${name} is missing`, `Known: ${known.join(', ')}.`, { isMissing: true })
    const nearest = closestMatch(String(given), known, { maxDistance: 4 })
    return one(`unknown ${issue.discriminator} "${given}" in ${pathName(path.slice(0, -1))}`, `${nearest ? `Did you mean "${nearest}"? ` : ''}Known: ${known.join(', ')}.`)
  }
  const expected = issue.message || expectedOf(schemaAt(schema, path, yaml.value, false))
  if (issue.input === undefined)
    return one(`${name} is missing (${expected.replace(/^expected /, '')} expected)`, undefined, { isMissing: true })
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.filter(issues => issues.some(isOfRightType)).toSorted((a, b) => depth(b) - depth(a))[0] ?? (issue.message ? undefined : issue.errors[0])
    if (inner)
      return inner.flatMap(at => issueProblems(yaml, schema, { ...at, path: [...path, ...at.path] } as z.core.$ZodIssue))
  }
  // Of what is no list it says also that it is too short.
  if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array' && !Array.isArray(issue.input))
    return []
  const { message, hint } = issue.message && issue.code !== 'invalid_union' ? { message: issue.message } : foundInstead(issue, expected, yaml.writtenAt(path))
  const isBetween = issue.code === 'custom' && typeof issue.input === 'object'
  return one(`${name || 'the whole file'}: ${message}`, hint, isBetween ? { around: { item: path.slice(0, path.findIndex(key => typeof key === 'number') + 1 || 1), whole: wholeOf(yaml.value, issue) } } : {})
}

/** The path of the value that was looked at as a whole: the first above the issue that has no other keys than it. */
function wholeOf(value: unknown, { path, input }: z.core.$ZodIssue): KeyPath {
  const depth = path.findIndex((_, depth) => {
    const at = valueAt(value, path.slice(0, depth))
    return typeof at === 'object' && at !== null && !Array.isArray(at) && Object.keys(at).every(key => Object.hasOwn(input as object, key))
  })
  return path.slice(0, Math.max(0, depth))
}

/** Whether a value is at least of the type that a branch of a union wants. */
function isOfRightType({ path, code }: z.core.$ZodIssue): boolean {
  return path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')
}

/** Keys of an earlier form of the data, and how they are converted. */
const FORMER: Record<string, string> = {
  visual: 'A section’s pictures and quotes are its tells now: begin with "tells:", make this its first item ("- kind: …"), call its message headline, and say in docs/visuals.md’s fields what it shows.',
  message: 'It is called headline now.',
  caption: 'A picture has no caption now: what it says belongs into the headline or the notes.',
  minutes: 'The minutes of a section follow from what its notes say now; leave them out.',
  notes: 'Notes stand with what is told now: under tells; those of the numbers, the claims and the key to the deck are gone.',
  map: 'The claims stand in the appendix now, which is not spoken; leave it out.',
  reading: 'The key to the deck stands in the appendix now, which is not spoken; leave it out.',
  parts: 'The timeline is one picture now: see docs/visuals.md, “Timeline”, for its lanes, pivots and spans.',
}

function unknownKey(yaml: YamlFile, schema: z.ZodType, path: KeyPath): PathProblem {
  const key = String(path.at(-1))
  const around = path.slice(0, -1)
  const known = knownKeys(schema, around, yaml.value)
  const nearest = closestMatch(key, known, { maxDistance: Math.max(2, Math.ceil(key.length / 3)) })
  const message = `unknown key "${key}"${around.length ? ` in ${pathName(around)}` : ''}`
  return {
    path,
    problem: yaml.problem(yaml.placeOfKey(path), 'unknown-key', message, FORMER[key] ?? (/\s/.test(key) ? 'Within { } a comma ends a text: put the text in quotes, or on a line of its own.' : nearest ? `Did you mean "${nearest}"?` : `Known here: ${known.join(', ')}.`)),
    meant: nearest && pathName([...around, nearest]),
  }
}

function depth(issues: z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length))
}

export function valueAt(value: unknown, path: KeyPath): unknown {
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
export function schemaAt(schema: z.ZodType, path: KeyPath, value: unknown, choose = true): z.ZodType | undefined {
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
    else if (at instanceof z.ZodUnion && typeof key === 'number')
      at = unwrapped((at.options as z.ZodType[]).map(unwrapped).find(option => option instanceof z.ZodArray)?.element as z.ZodType | undefined)
    else
      return undefined
  }
}

export function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.in as z.ZodType)
  return schema
}
