/** The excerpts of an interview: those that are still to be found, and those that were. */
import type { Excerpt } from '../source/excerpt.ts'
import type { Request } from '../source/find/placement.ts'
import type { DataFile, Known, ReadInterview } from './load.ts'
import { pathName } from '../base/problem.ts'
import { originalWords, words } from '../fields/values.ts'
import { excerptsIn, SourceLine, Words } from '../source/excerpt.ts'
import { wantedBy } from './todo.ts'

const ROLES = { evidence: 'evidence', notesEvidence: 'evidence', exact: 'quote', spoken: 'quote', asks: 'question' } as const

/**
 * The excerpts of one file, in whatever state the rest of it is; none for what is still to be written. What the data says wrongly
 * of an excerpt is not asked for.
 */
function requestsIn({ name: file, value: whole, below, yaml }: DataFile, { speakers, sections, isNumbered }: Known): Request[] {
  return below.flatMap(({ key, value, path }): Request[] => {
    const found = Object.hasOwn(ROLES, key) ? leafOf(key, value) : undefined
    if (!found || (found.kind === 'words' && wantedBy(found.text) !== undefined))
      return []
    const role = ROLES[key as keyof typeof ROLES]
    const parents = path.map((_, depth) => path.slice(0, depth).reduce((at, inner) => (at as any)[inner], whole) as any)
    const { speaker } = parents.at(-1)
    // The original has sections of its own.
    const section = key === 'spoken' ? undefined : typeof file === 'number' ? file : path[0] === 'source' ? 'introduction' : parents.findLast(parent => parent.section !== undefined)?.section
    const list = parents.at(-1)
    return [{
      words: found,
      role,
      section: section === 'introduction' || (isNumbered && sections.includes(section)) ? section : undefined,
      speaker: role === 'quote' && speakers.includes(speaker) ? speaker : undefined,
      place: yaml.placeOf(path),
      // One excerpt is written without a list.
      name: pathName(Array.isArray(list) && list.length === 1 ? path.slice(0, -1) : path),
    }]
  })
}

/** Every excerpt that can be looked for: nothing is wrong with how it is written. */
export function requestsOf({ files, known, isTold }: ReadInterview): Request[] {
  return files.flatMap(file => requestsIn(file, known)).filter(({ place }) => !isTold(place))
}

/** An excerpt as its schema gives it, or as it would where the schema does not take the file. */
export function leafOf(key: string, value: unknown): Words | SourceLine | undefined {
  if (value instanceof Words || value instanceof SourceLine)
    return value
  if (typeof value === 'string')
    return (key === 'spoken' ? originalWords : words).safeParse(value).data
  return key === 'asks' && Number.isInteger(value) && Number(value) > 0 ? new SourceLine(Number(value)) : undefined
}

/**
 * The excerpts of the source that support something or are shown. A question only tells where it is asked: it is no evidence, and
 * covers nothing; nor does what was spoken, which stands in another text.
 */
export function supporting(value: unknown): Excerpt[] {
  return excerptsIn(value).filter(({ excerpt, path }) => path.at(-1) !== 'asks' && excerpt.of === 'source').map(({ excerpt }) => excerpt)
}
