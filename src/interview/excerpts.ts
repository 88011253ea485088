/**
 * The excerpts of an interview.
 * In: a data file's value. Out: each of its excerpts to be found, with what the data says of it.
 */
import type { Place } from '../base/problem.ts'
import type { Excerpt } from '../source/excerpt.ts'
import type { Request } from '../source/find/placement.ts'
import type { InterviewPath } from './load.ts'
import { pathName } from '../base/problem.ts'
import { valuesBelow } from '../base/tree.ts'
import { excerptsIn, SourceLine, Words } from '../source/excerpt.ts'

const ROLES = { evidence: 'evidence', exact: 'quote', asks: 'question' } as const

/** The excerpts of one file, which is named as in `InterviewPath`. */
export function requestsIn(file: InterviewPath[0], value: unknown, placeOf: (path: InterviewPath) => Place): Request[] {
  return valuesBelow(value).flatMap(({ key, value: words, path }): Request[] => {
    if (!(words instanceof Words || words instanceof SourceLine))
      return []
    const around = path.map((_, index) => valueAt(value, path.slice(0, index)) as Record<string, unknown>)
    const list = around.at(-1)
    return [{
      words: words as Words & SourceLine,
      role: ROLES[key as keyof typeof ROLES],
      section: typeof file === 'number' ? file : path[0] === 'source' ? 'introduction' : around.findLast(({ section }) => section !== undefined)?.section as number,
      speaker: key === 'exact' ? around.at(-1)!.speaker as string : undefined,
      place: placeOf([file, ...path]),
      // One excerpt is written without a list.
      name: pathName(Array.isArray(list) && list.length === 1 ? path.slice(0, -1) : path),
    }]
  })
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at as Record<PropertyKey, unknown>)[key], value)
}

/** The excerpts that support something or are shown. A question only tells where it is asked: it is no evidence, and covers nothing. */
export function supporting(value: unknown): Excerpt[] {
  return excerptsIn(value).filter(({ path }) => path.at(-1) !== 'asks').map(({ excerpt }) => excerpt)
}
