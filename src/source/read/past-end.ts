/**
 * Times that lie past the end of their recording.
 * In: the times of a source with their lines, in seconds, and how long the recording lasts. Out: what is wrong with the first of them.
 */
import { clock } from '../../text/recording.ts'
import { SourceError } from '../text/source-error.ts'

/** Lengths are rounded, and what is left over at the end of a file is not always counted. */
const LEEWAY = 1

/** `lasts` says how long that is, and who says so. */
export function pastEnd(times: { seconds: number, line: number }[], duration: number, lasts: string): SourceError | undefined {
  const past = times.filter(({ seconds }) => seconds > duration + LEEWAY)
  const [first] = past
  if (!first)
    return undefined
  const others = past.length > 1 ? ` (and ${past.length - 1} more)` : ''
  return new SourceError(`the time ${clock(first.seconds)}${others} is past the end of the recording: ${lasts} ${clock(duration)}`, {
    line: first.line,
    hint: 'Correct the times, or see whether this is the transcript of that recording.',
  })
}
