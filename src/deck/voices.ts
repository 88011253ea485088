/**
 * Who speaks, where that must be said: of several guests who answers, of several hosts who asks.
 * In: an interview. Out: whose name stands with what is said, and how much room it takes beside a reference. Of one guest and
 * one host it is known, and no name stands anywhere.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { ADDRESS, referenceWidth } from '../text/fit.ts'
import { clock, isFile, timeShown } from '../text/recording.ts'
import { deckWords } from '../words/deck.ts'

export type Voices = ReturnType<typeof voicesOf>

export function voicesOf(interview: Verified<Interview>) {
  const { speakers, languages, source } = interview
  const like = (host: boolean) => Object.keys(speakers).filter(id => speakers[id]!.host === host)
  const [guests, hosts] = [like(false), like(true)]
  const isPanel = guests.length > 1
  const latest = source.recording === undefined ? undefined : excerptsIn(interview).reduce<number | undefined>((latest, { excerpt: { seconds } }) => seconds === undefined ? latest : Math.max(latest ?? 0, seconds), undefined)
  const timeWidth = latest === undefined ? 0 : referenceWidth(timeShown({ time: clock(latest), until: isFile(source.recording!) ? clock(latest) : undefined }))

  /** The name of who says something, where there are several such. */
  const nameOf = (speaker: string | undefined): Localized | undefined => {
    const found = speaker === undefined ? undefined : speakers[speaker]
    return found && (found.host ? hosts : guests).length > 1 ? found.short ?? found.name : undefined
  }
  const guestsIn = (evidence: Excerpt[]) => guests.filter(guest => evidence.some(({ speaker }) => speaker === guest))
  /** What stands with a statement of all that supports it: the first words, of several guests the first of each. */
  const foremost = (evidence: Excerpt[]) => {
    const firsts = isPanel ? evidence.filter(({ speaker }, index) => guests.includes(speaker!) && evidence.findIndex(other => other.speaker === speaker) === index) : []
    return firsts.length ? firsts : evidence.slice(0, 1)
  }
  return {
    isPanel,
    nameOf,
    guestsIn,
    foremost,
    /** The room that the references of a statement take behind it, in pixels, in whichever language they take most. */
    referenceRoom: (evidence: Excerpt[]) => Math.max(referenceWidth(), ...languages.map(language =>
      foremost(evidence).reduce((sum, { speaker, address }) => sum + timeWidth + referenceWidth([
        nameOf(speaker)?.[language] ?? '',
        address.kind === 'introduction' ? deckWords(language).introduction : ADDRESS,
      ].join(' ').trim()), 0))),
  }
}
