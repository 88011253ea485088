/** Times as transcripts write them: alone, in brackets such as [00:03], (0:03) or \[21:41\], and from one to another. */

/** 0:03, 00:00:03, 01:02:03.450. */
export const CLOCK = String.raw`\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`
const SPAN = String.raw`${CLOCK}(?: {0,4}(?:-->|[-–—]) {0,4}${CLOCK})?`
/** In brackets, which nothing that is said begins with. */
export const BRACKETED = String.raw`\\?[[(（【] {0,4}${SPAN} {0,4}\\?[\])）】]`
/** With brackets or without. */
export const TIME = String.raw`(?:${BRACKETED}|${SPAN})`

const FIRST = new RegExp(CLOCK)

/** The first time in a text as seconds; none where there is none. */
export function secondsIn(text: string): number | undefined {
  const [clock] = FIRST.exec(text) ?? []
  return clock?.replace(',', '.').split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
}
