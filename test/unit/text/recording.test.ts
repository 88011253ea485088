/** Addresses that play a recording from a second on, and the times that name them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondsIn } from '../../../src/source/read/forms/times.ts'
import { clock, recordingLink } from '../../../src/text/recording.ts'

describe('recordingLink', () => {
  it.each([
    ['https://www.youtube.com/watch?v=x', 'https://www.youtube.com/watch?v=x&t=723'],
    ['https://youtu.be/x?t=4', 'https://youtu.be/x?t=723'],
    ['https://podcasts.apple.com/us/podcast/a/id1?i=2', 'https://podcasts.apple.com/us/podcast/a/id1?i=2&t=723'],
    ['https://vimeo.com/1', 'https://vimeo.com/1#t=723'],
    ['https://example.org/talk.mp3?x=1#old', 'https://example.org/talk.mp3?x=1#t=723'],
    ['talk.mp3', 'talk.mp3#t=723'],
  ])('plays %s from the second on', (recording, link) => {
    expect(recordingLink(recording, 723.4)).toBe(link)
  })
})

describe('clock', () => {
  it.each([[0, '0:00'], [3.9, '0:03'], [723, '12:03'], [3723, '1:02:03'], [36_000, '10:00:00']])('shows %d seconds as %s', (seconds, time) => {
    expect(clock(seconds)).toBe(time)
  })

  it('is read back as the same second', () => {
    fc.assert(fc.property(fc.nat(359_999), (seconds) => {
      expect(secondsIn(clock(seconds))).toBe(seconds)
    }))
  })
})
