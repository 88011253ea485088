/**
 * Places in a recording.
 * In: seconds from its start. Out: the time as a clock shows it, and an address that plays from there.
 */

/** 723 as `12:03`, 3723 as `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}

/** Hosts that take the time in a query (YouTube, Apple Podcasts); Vimeo takes `#t=` as files do. */
const BY_QUERY = /^(?:(?:www\.|m\.|music\.)?youtube\.com|youtu\.be|podcasts\.apple\.com)$/

/**
 * The recording from this second on. `recording` is an address of the web, or of a file beside the deck; a browser plays a
 * file from `#t=` (W3C Media Fragments URI 1.0, temporal dimension).
 */
export function recordingLink(recording: string, seconds: number): string {
  const whole = Math.floor(seconds)
  const url = URL.canParse(recording) ? new URL(recording) : undefined
  if (url && BY_QUERY.test(url.hostname)) {
    url.searchParams.set('t', String(whole))
    return url.href
  }
  return `${recording.replace(/#.*$/, '')}#t=${whole}`
}
