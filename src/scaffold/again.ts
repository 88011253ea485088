/**
 * An outline made again over one that somebody began to fill in.
 * In: the files that are there and those of the new outline, by name. Out: the files as they are to be: what was filled in
 * stays, what is still to be written follows the new outline.
 */
import { isMap, parseDocument } from 'yaml'
import { findTodos, wantedBy } from '../interview/todo.ts'

export interface Renewed {
  /** By name; those that stay as they are left out. */
  files: Record<string, string>
  /** Section files of the outline before in which nothing was filled in. */
  removed: string[]
  /** Files in which something was filled in. */
  kept: string[]
}

/** What only whoever fills in a section writes there. */
const FILLED = ['heading', 'claim', 'evidence', 'points', 'quotes', 'notes', 'tells', 'figures', 'details', 'bridge']
const isSection = (name: string): boolean => name.startsWith('sections/')

/** Thrown where sections are filled in that the new outline would cut elsewhere. */
export class OtherCut extends Error {
  override name = 'OtherCut'
  readonly sections: string[]
  constructor(sections: string[]) {
    super(sections.join(', '))
    this.sections = sections
  }
}

const lineOf = (text: string): unknown => (parseDocument(text).toJS() as { line?: unknown } | null)?.line

/** @throws {OtherCut} */
export function renew(present: Record<string, string>, outlined: Record<string, string>): Renewed {
  const sections = Object.keys(present).filter(isSection)
  const filled = sections.filter(name => isFilled(present[name]!))
  const lost = filled.filter(name => outlined[name] === undefined || lineOf(present[name]!) !== lineOf(outlined[name]))
  if (lost.length > 0)
    throw new OtherCut(lost)
  const files: Record<string, string> = {}
  for (const [name, fresh] of Object.entries(outlined)) {
    const before = present[name]
    const after = name === 'interview.yaml' && before !== undefined ? updated(before, fresh) : filled.includes(name) ? before! : fresh
    if (after !== before)
      files[name] = after
  }
  return {
    files,
    removed: sections.filter(name => outlined[name] === undefined),
    kept: [...filled, ...present['interview.yaml'] === undefined ? [] : ['interview.yaml']],
  }
}

/** Whether somebody wrote anything in a section's file; one that is no YAML was written by somebody. */
function isFilled(text: string): boolean {
  const document = parseDocument(text)
  const values: unknown = document.toJS()
  if (document.errors.length > 0 || typeof values !== 'object' || values === null)
    return true
  return FILLED.some((key) => {
    const value = (values as Record<string, unknown>)[key]
    const texts = textsIn(value, key)
    return texts.some(text => wantedBy(text) === undefined)
  })
}

/** The texts below a value, ids and speakers left out, which an outline has, too. */
function textsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string')
    return ['id', 'speaker'].includes(key) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([inner, below]) => textsIn(below, inner)) : []
}

/** The file as it is, with what the new outline knows in the place of a TODO, who speaks, and who of them asks. */
function updated(before: string, fresh: string): string {
  const [document, known] = [parseDocument(before), parseDocument(fresh)]
  if (document.errors.length > 0 || !isMap(document.contents))
    return before
  for (const { path } of findTodos(document.toJS())) {
    const value = known.getIn(path)
    if (typeof value === 'string' && wantedBy(value) === undefined)
      document.setIn(path, value)
  }
  const speakers = known.get('speakers')
  // Whose roles nobody wrote are those of the outline before, which may have called them otherwise.
  if (!textsIn(rolesOf(document.toJS()), 'role').some(text => wantedBy(text) === undefined))
    document.set('speakers', speakers)
  for (const { key } of isMap(speakers) ? speakers.items : []) {
    const id = String(key)
    if (!document.hasIn(['speakers', id]))
      document.setIn(['speakers', id], known.getIn(['speakers', id]))
    document.setIn(['speakers', id, 'host'], known.getIn(['speakers', id, 'host']))
  }
  const language = known.getIn(['source', 'language'])
  if (language !== undefined && document.hasIn(['source', 'language']))
    document.setIn(['source', 'language'], language)
  const after = document.toString({ lineWidth: 0 })
  return after === parseDocument(before).toString({ lineWidth: 0 }) ? before : after
}

function rolesOf(values: unknown): unknown[] {
  const { speakers } = values as { speakers?: Record<string, { role?: unknown } | null> }
  return Object.values(speakers ?? {}).map(speaker => speaker?.role)
}
