/**
 * Places in a recording.
 * In: seconds from its start, and where it is: an address of the web, or a file. Out: the time as a clock shows it, and an
 * address that plays from there.
 */

/** Forms of files that the browsers play (https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Containers). */
export const MEDIA = ['mp3', 'm4a', 'mp4', 'webm', 'ogg', 'wav']
/** How long is played where it is not known when the words end. */
const USUAL_SECONDS = 10

/** 723 as `12:03`, 3723 as `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}

/** Hosts that take the time in a query (YouTube, Apple Podcasts); Vimeo takes `#t=` as files do. */
const BY_QUERY = /^(?:(?:www\.|m\.|music\.)?youtube\.com|youtu\.be|podcasts\.apple\.com)$/

/** Whether it is a file beside the data, which goes along with the deck. */
export function isFile(recording: string): boolean {
  return !URL.canParse(recording)
}

/** What the file is called at the root of the site: one name, whatever it is called elsewhere. */
export function publishedAs(recording: string): string {
  return `recording.${recording.slice(recording.lastIndexOf('.') + 1).toLowerCase()}`
}

/** Whether a path from the root of the site is the recording's. */
export function isRecording(path: string): boolean {
  return MEDIA.some(form => path === `recording.${form}`)
}

/** A time as it is seen and reckoned with: of a file with a mark that it is played. */
export function timeShown({ time, until }: { time: string, until?: string }): string {
  return until === undefined ? time : `▶ ${time}`
}

/** A recording on the web from this second on; a browser plays a file there from `#t=` (W3C Media Fragments URI 1.0, temporal dimension). */
export function recordingLink(recording: string, seconds: number): string {
  const whole = Math.floor(seconds)
  const url = new URL(recording)
  if (BY_QUERY.test(url.hostname)) {
    url.searchParams.set('t', String(whole))
    return url.href
  }
  return `${recording.replace(/#.*$/, '')}#t=${whole}`
}

/** A stretch of a file, by its address from the root of the site, and its end as a clock shows it. */
export function recordingPart(recording: string, from: number, until = from + USUAL_SECONDS): { href: string, until: string } {
  const end = Math.ceil(until)
  return { href: `${publishedAs(recording)}#t=${Math.floor(from)},${end}`, until: clock(end) }
}
