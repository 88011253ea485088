/** Times as transcripts write them: alone, in brackets such as [00:03], (0:03) or \[21:41\], and from one to another. */
import type { Utterance } from './transcript.ts'

/** 0:03, 00:00:03, 01:02:03.450; 00:00:03:12 with frames behind the seconds (SMPTE 12M). */
export const CLOCK = String.raw`\d{1,2}:[0-5]\d(?::[0-5]\d(?:[:;]\d{2}(?!\d))?)?(?:[.,]\d{1,3})?`
const SPAN = String.raw`${CLOCK}(?: {0,4}(?:-->|[-–—]) {0,4}${CLOCK})?`
/** In brackets, which nothing that is said begins with. */
export const BRACKETED = String.raw`\\?[[(（【] {0,4}${SPAN} {0,4}\\?[\])）】]`
/** With brackets or without. */
export const TIME = String.raw`(?:${BRACKETED}|${SPAN})`

/** Whoever speaks says some words a second; where a second has next to none, they are thousandths (AssemblyAI, Otter, Whisper’s tables). */
const LEAST_CHARACTERS_A_SECOND = 0.05
const FIRST = new RegExp(CLOCK)

/** The first time in a text as seconds; none where there is none. */
export function secondsIn(text: string): number | undefined {
  const [clock] = FIRST.exec(text) ?? []
  // How many frames a second has is told nowhere.
  return clock?.replace(',', '.').split(/[:;]/).slice(0, 3).reduce((seconds, part) => seconds * 60 + Number(part), 0)
}

/** Times that a file gives as bare numbers, in seconds; what is too long for the recording by the thousandfold, too, is in thousandths. */
export function inSeconds(utterances: Utterance[], duration = Infinity): Utterance[] {
  const times = utterances.flatMap(({ seconds }) => seconds ?? [])
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  const characters = utterances.slice(0, -1).reduce((sum, { words }) => sum + words.length, 0)
  const isSlow = last - first > 1000 && characters / (last - first) < LEAST_CHARACTERS_A_SECOND
  const isThousandths = times.every(Number.isInteger) && (isSlow || (last > duration && last / 1000 <= duration))
  return isThousandths ? utterances.map(utterance => ({ ...utterance, ...(utterance.seconds === undefined ? {} : { seconds: utterance.seconds / 1000 }) })) : utterances
}
