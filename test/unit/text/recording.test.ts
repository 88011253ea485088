/** Addresses that play a recording from a second on, and the times that name them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondsIn } from '../../../src/source/read/forms/times.ts'
import { clock, isFile, isRecording, publishedAs, recordingLink, recordingPart } from '../../../src/text/recording.ts'

describe('recordingLink', () => {
  it.each([
    ['https://www.youtube.com/watch?v=x', 'https://www.youtube.com/watch?v=x&t=723'],
    ['https://youtu.be/x?t=4', 'https://youtu.be/x?t=723'],
    ['https://podcasts.apple.com/us/podcast/a/id1?i=2', 'https://podcasts.apple.com/us/podcast/a/id1?i=2&t=723'],
    ['https://vimeo.com/1', 'https://vimeo.com/1#t=723'],
    ['https://example.org/talk.mp3?x=1#old', 'https://example.org/talk.mp3?x=1#t=723'],
  ])('plays %s from the second on', (recording, link) => {
    expect(recordingLink(recording, 723.4)).toBe(link)
  })
})

describe('recordingPart', () => {
  it.each([
    ['talk.mp3', 723.4, 733.2, { href: 'recording.mp3#t=723,734', until: '12:14' }],
    ['../sound/The talk #2.MP4', 3595.9, undefined, { href: 'recording.mp4#t=3595,3606', until: '1:00:06' }],
  ])('plays %s from %d to %d', (recording, from, until, part) => {
    expect(recordingPart(recording, from, until)).toEqual(part)
  })

  it('is of a file, which has its own name on the site', () => {
    expect(['https://example.org/talk.mp3', 'talk.mp3', '../talk.webm'].map(isFile)).toEqual([false, true, true])
    expect(['talk.MP3', 'a.b/talk.webm'].map(publishedAs)).toEqual(['recording.mp3', 'recording.webm'])
    expect(['recording.mp3', 'recording.exe', 'my-recording.mp3', 'zh/recording.mp3'].map(isRecording)).toEqual([true, false, false, false])
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
