/** A source with times: each excerpt is known by its second, too, in the lock and in the deck. */
import type { DataFolder } from '../../support/data-folder.ts'
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { verify } from '../../../src/interview/verify.ts'
import { parseLock } from '../../../src/source/lock/lock.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'
import { wav } from '../../support/wav.ts'

const RECORDING = 'https://www.youtube.com/watch?v=x'

/** Each turn five seconds after the one before. */
async function withTimes(folder: DataFolder): Promise<void> {
  let seconds = 0
  await folder.write('source.txt', (await folder.read('source.txt')).replace(/^(?:奥卡福|林德奎斯特)：/gm, label => `[00:01:${String(seconds += 5).padStart(2, '0')}] ${label}`))
}

const recordedIn = (folder: DataFolder, recording: string) => folder.change('data/interview.yaml', '  published: 2019-11-11\n', `  published: 2019-11-11\n  recording: ${recording}\n`)

describe.concurrent('a source with times', () => {
  it('keeps them in turns and excerpts, and gives the deck the seconds of each', async () => {
    await using folder = await dataFolder()
    await withTimes(folder)
    const project = { data: folder.data, out: folder.out }
    await verify(project, folder.path('source.txt'))

    const lock = parseLock(await folder.read('data/source.lock.json'), 'source.lock.json')
    expect(lock.turns.map(({ address, seconds }) => [address, seconds])).toEqual([
      ['s01-q1', 65],
      ['s01-a1', 70],
      ['s01-q2', 75],
      ['s01-a2', 80],
      ['s02-q1', 85],
      ['s02-a1', 90],
      ['s02-q2', 95],
      ['s02-a2', 100],
    ])
    expect(lock.excerpts.filter(({ address }) => address === 's02-a2').every(({ seconds }) => seconds === 100)).toBe(true)
    expect((await verifiedInterview(project)).interview.sections[1]!.quotes[0]!.exact.seconds).toBe(90)

    const recordingIn = async () => {
      const { interview, coverage } = await verifiedInterview(project)
      return composeDeck(interview, 'zh', coverage).headmatter.themeConfig.recording
    }
    expect(await recordingIn()).toBe(undefined)
    await recordedIn(folder, RECORDING)
    expect(await recordingIn()).toMatchObject({ 灯是我们和大海说话的方式: { time: '1:30', href: `${RECORDING}&t=90` }, 最早是油灯: { time: '1:40', href: `${RECORDING}&t=100` } })
  })
})

describe.concurrent('a recording beside the data', () => {
  it('gives the deck the stretch of each excerpt, to the next time or for ten seconds', async () => {
    await using folder = await dataFolder()
    await withTimes(folder)
    await recordedIn(folder, 'sound/The talk.WAV')
    await folder.write('data/sound/The talk.WAV', wav(101))
    const project = { data: folder.data, out: folder.out }
    expect(await verify(project, folder.path('source.txt'))).toMatchObject({ unmeasured: undefined })
    expect(parseLock(await folder.read('data/source.lock.json'), 'source.lock.json').excerpts.map(({ address, seconds, until }) => [address, seconds, until]).filter(([address]) => /s02-a/.test(String(address)))).toEqual(expect.arrayContaining([['s02-a1', 90, 95], ['s02-a2', 100, undefined]]))
    const { interview, coverage } = await verifiedInterview(project)
    const deck = composeDeck(interview, 'zh', coverage)
    expect(deck.recording).toBe('sound/The talk.WAV')
    expect(deck.headmatter.themeConfig.recording).toMatchObject({
      灯是我们和大海说话的方式: { time: '1:30', href: 'recording.wav#t=90,95', until: '1:35' },
      最早是油灯: { time: '1:40', href: 'recording.wav#t=100,110', until: '1:50' },
    })
  })

  it.each<[string, string, (folder: DataFolder) => Promise<unknown>, string[]]>([
    ['is not there', 'talk.mp3', async () => {}, ['data/interview.yaml:24:14: source.recording: there is no such file: ', 'data/talk.mp3', 'Put the recording there']],
    ['is a folder', 'talk.mp3', folder => folder.write('data/talk.mp3/x', ''), ['there is no such file']],
    ['is of no form that is played', 'talk.flac', folder => folder.write('data/talk.flac', ''), ['data/interview.yaml:24:14: source.recording: expected an address of the web such as https://example.org/talk, or a file (mp3, m4a, mp4, webm, ogg, wav) by its path from this folder']],
    ['is known by its place on this machine', '/srv/talk.mp3', async () => {}, ['24:14: source.recording: expected an address of the web']],
    ['is on another network', 'ftp://example.org/talk.mp3', async () => {}, ['24:14: source.recording: expected an address of the web']],
    ['is no recording', 'talk.wav', folder => folder.write('data/talk.wav', 'not at all'), ['data/interview.yaml:24:14: source.recording: ', 'no recording is found in ', 'Play the file']],
    ['ends before what is said', 'talk.wav', folder => folder.write('data/talk.wav', wav(85)), ['source.txt:13:1: the time 1:30 (and 2 more) is past the end of the recording: ', 'data/talk.wav lasts 1:25', 'whether this is the transcript of that recording']],
  ])('that %s is told', async (_, recording, make, says) => {
    await using folder = await dataFolder()
    await withTimes(folder)
    await recordedIn(folder, recording)
    await make(folder)
    const before = await folder.read('data/source.lock.json')
    const told = await refusal(folder, verify({ data: folder.data, out: folder.out }, folder.path('source.txt')))
    for (const words of says)
      expect(told).toContain(words)
    expect(await folder.read('data/source.lock.json')).toBe(before)
  })
})
