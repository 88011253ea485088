/**
 * Holds the data against the lock, for whoever has not the source at hand.
 * In: the lock and the excerpts of the data. Out: the problems, and the locked place of each excerpt.
 */
import type { ExcerptRequest, SourceProblem } from '../find/check.ts'
import type { Lock, LockedExcerpt } from './lock.ts'
import { parseAddress, sectionOf } from '../address.ts'
import { sectionName, wrongSpeaker } from '../find/check.ts'
import { countPoints } from '../text/code-points.ts'
import { collapse } from '../text/normalise.ts'
import { excerptHash, VERIFY_HINT } from './lock.ts'

export interface LockIndex {
  /** The locked place of an excerpt, by its words. */
  find: (exact: string) => LockedExcerpt | undefined
  /** The id of who speaks at an address; nobody in the introduction. */
  speakerAt: (address: string) => string | undefined
}

/** Look-ups in a lock. */
export function lockIndex(lock: Lock): LockIndex {
  const excerpts = new Map(lock.excerpts.map(excerpt => [excerpt.sha256, excerpt]))
  const speakers = new Map(lock.turns.map(turn => [turn.address, turn.speaker]))
  return {
    find: exact => excerpts.get(excerptHash(exact)),
    speakerAt: address => speakers.get(address),
  }
}

/** Checks that every excerpt is locked, and that section and speaker agree with its place. */
export function checkAgainstLock(lock: Lock, requests: ExcerptRequest[]): SourceProblem[] {
  const index = lockIndex(lock)
  return requests.flatMap((request) => {
    const complaint = complain(index, request)
    return complaint ? [{ where: request.where, ...complaint }] : []
  })
}

function complain(index: LockIndex, request: ExcerptRequest): Omit<SourceProblem, 'where'> | undefined {
  const name = request.role === 'quote' ? 'the quote' : 'the evidence'
  const locked = index.find(request.exact)
  if (!locked)
    return { message: `${name} is not in the lock, so nobody has found it in the source`, hint: VERIFY_HINT }
  const section = sectionOf(parseAddress(locked.address)!)
  // In the source a run of white space may be longer than the one space it is folded to.
  if (locked.end - locked.start < countPoints(collapse(request.exact)))
    return { message: `${name} is longer than its place in the lock, ${locked.address} from ${locked.start} to ${locked.end}`, hint: VERIFY_HINT }
  if (section !== request.section) {
    return {
      message: `${name} stands in ${sectionName(section)} (${locked.address}); expected it in ${sectionName(request.section)}`,
      hint: `Move it to ${sectionName(section)}, or choose words of ${sectionName(request.section)}.`,
    }
  }
  const speaker = index.speakerAt(locked.address)
  if (speaker !== undefined)
    return wrongSpeaker(request, speaker, locked.address)
  return request.role === 'quote'
    ? { message: `the quote stands in the introduction (${locked.address}), which nobody says`, hint: 'A quote comes from an answer.' }
    : undefined
}

/** Locked excerpts that the data no longer uses; `npm run verify` takes them out. */
export function unusedExcerpts(lock: Lock, requests: ExcerptRequest[]): LockedExcerpt[] {
  const used = new Set(requests.map(request => excerptHash(request.exact)))
  return lock.excerpts.filter(excerpt => !used.has(excerpt.sha256))
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
