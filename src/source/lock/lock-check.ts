/**
 * Holds the data against the lock, for whoever has not the source at hand.
 * In: the lock and the excerpts of the data. Out: the problems, and the locked place of each excerpt.
 */
import type { Checked, Request } from '../find/placement.ts'
import type { Lock } from './lock.ts'
import { parseAddress } from '../address.ts'
import { findLines, isLineRequest, misplaced, problemOf, roleName } from '../find/placement.ts'
import { countPoints } from '../text/code-points.ts'
import { collapse } from '../text/normalise.ts'
import { excerptHash } from './lock.ts'

/** Checks that every excerpt is locked, and that section and speaker agree with its place; `hint` says how to lock what is not. */
export function checkAgainstLock(lock: Lock, requests: Request[], hint: string): Checked {
  const locked = new Map(lock.excerpts.map(excerpt => [excerpt.sha256, excerpt]))
  const speakers = new Map(lock.turns.map(turn => [turn.address, turn.speaker]))
  const turns = lock.turns.map(({ address, line }) => ({ address: parseAddress(address)!, line }))
  const { lines, problems } = findLines(turns, requests.filter(isLineRequest))
  const excerpts: Checked['excerpts'] = new Map()
  for (const request of requests) {
    if (isLineRequest(request))
      continue
    const { text } = request.words
    const found = locked.get(excerptHash(text))
    if (!found) {
      problems.push(problemOf(request, `${roleName(request)} is not in the lock, so nobody has found it in the source`, hint))
      continue
    }
    const { address: written, start, end } = found
    const address = parseAddress(written)!
    // In the source a run of white space may be longer than the one space it is folded to.
    const problem = end - start < countPoints(collapse(text))
      ? problemOf(request, `${roleName(request)} is longer than its place in the lock, ${written} from ${start} to ${end}`, hint)
      : misplaced(request, address, speakers.get(written), written)
    if (problem)
      problems.push(problem)
    else
      excerpts.set(request.words, { address, start, end })
  }
  return { excerpts, lines, problems }
}

/** In words, how a committed lock differs from one freshly made; empty where they agree. */
export function lockDifferences(committed: Lock, fresh: Lock): string[] {
  const differences: string[] = []
  if (committed.source.sha256 !== fresh.source.sha256)
    differences.push('the source is not the text that was locked')
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  for (const part of ['source', 'sections', 'introduction', 'turns'] as const) {
    if (!same(committed[part], fresh[part]) && differences.length === 0)
      differences.push(`${part}: the lock does not agree with the source`)
  }
  const before = new Map(committed.excerpts.map(excerpt => [excerpt.sha256, excerpt]))
  const after = new Map(fresh.excerpts.map(excerpt => [excerpt.sha256, excerpt]))
  for (const [key, excerpt] of after) {
    if (!before.has(key))
      differences.push(`an excerpt in ${excerpt.address} from ${excerpt.start} to ${excerpt.end} is not in the lock`)
    else if (!same(before.get(key), excerpt))
      differences.push(`the excerpt in ${excerpt.address} from ${excerpt.start} to ${excerpt.end} is locked as ${before.get(key)!.address} from ${before.get(key)!.start} to ${before.get(key)!.end}`)
  }
  for (const [key, excerpt] of before) {
    if (!after.has(key))
      differences.push(`the locked excerpt in ${excerpt.address} from ${excerpt.start} to ${excerpt.end} is no longer in the data`)
  }
  if (differences.length === 0 && !same(committed, fresh))
    differences.push('the order of the lock is not the one it is written in')
  return differences
}
