/**
 * Holds the data against the lock, for whoever has not the source at hand.
 * In: the lock and the excerpts of the data. Out: the problems, and the locked place of each excerpt.
 */
import type { Checked, Request } from '../find/placement.ts'
import type { Lock, LockedText } from './lock.ts'
import { parseAddress } from '../address.ts'
import { checkAll, misplaced, problemOf, roleName, textName } from '../find/placement.ts'
import { countPoints } from '../text/code-points.ts'
import { collapse } from '../text/normalise.ts'
import { excerptHash } from './lock.ts'

type Locked = Lock['excerpts'][number]

/** Checks that every excerpt is locked, and that section and speaker agree with its place; the hints say how to lock what is not. */
export function checkAgainstLock(lock: Lock, requests: Request[], hint: string, originalHint = hint): Checked {
  const known = { source: knownIn(lock), original: knownIn(lock.original) }
  return checkAll(requests, lock.turns, (request, { text, of }) => {
    const { locked, speakers } = known[of]
    const found = locked.get(excerptHash(text))
    if (!found)
      return problemOf(request, 'lock', `${roleName(request)} is not in the lock, so nobody has found it in the ${textName(request)}`, of === 'original' ? originalHint : hint)
    const { address: written, start, end, seconds, until } = found
    // In the source a run of white space may be longer than the one space it is folded to.
    if (end - start < countPoints(collapse(text)))
      return problemOf(request, 'lock', `${roleName(request)} is longer than its place in the lock, ${written} from ${start} to ${end}`, hint)
    const address = parseAddress(written)!
    const speaker = speakers.get(written)
    return misplaced(request, address, speaker, written) ?? { address, start, end, speaker, ...(seconds === undefined ? {} : { seconds }), ...(until === undefined ? {} : { until }) }
  })
}

function knownIn({ excerpts, turns }: Pick<LockedText, 'excerpts' | 'turns'> = { excerpts: [], turns: [] }) {
  return { locked: new Map(excerpts.map(excerpt => [excerpt.sha256, excerpt])), speakers: new Map(turns.map(turn => [turn.address, turn.speaker])) }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** In words, how a committed lock differs from one freshly made; empty where they agree. */
export function lockDifferences(committed: Lock, fresh: Lock): string[] {
  const [before, after] = [committed.original, fresh.original]
  const inOriginal = before && after ? textDifferences(before, after).map(difference => `of the original: ${difference}`)
    : before ? ['the lock has an original, which was not given'] : after ? ['the original is not in the lock'] : []
  const differences = [...textDifferences(committed, fresh), ...inOriginal]
  return differences.length || same(committed, fresh) ? differences : ['the order of the lock is not the one it is written in']
}

function textDifferences(committed: LockedText, fresh: LockedText): string[] {
  const other = (['source', 'sections', 'introduction', 'turns'] as const).find(part => !same(committed[part], fresh[part]))
  const [before, after] = [committed, fresh].map(({ excerpts }) => new Map(excerpts.map(excerpt => [excerpt.sha256, excerpt]))) as [Map<string, Locked>, Map<string, Locked>]
  const at = ({ address, start, end, seconds, until }: Locked) => `${address} from ${start} to ${end}${seconds === undefined ? '' : `, said from second ${seconds}${until === undefined ? '' : ` to ${until}`}`}`
  return [
    ...other === undefined ? [] : [committed.source.sha256 === fresh.source.sha256 ? `${other}: the lock does not agree with the source` : 'the source is not the text that was locked'],
    ...[...after].flatMap(([key, excerpt]) => {
      const known = before.get(key)
      if (!known)
        return `an excerpt in ${at(excerpt)} is not in the lock`
      return same(known, excerpt) ? [] : `the excerpt in ${at(excerpt)} is locked as ${at(known)}`
    }),
    ...[...before].flatMap(([key, excerpt]) => after.has(key) ? [] : `the locked excerpt in ${at(excerpt)} is no longer in the data`),
  ]
}
