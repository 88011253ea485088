/** A source with times: each excerpt is known by its second, too, in the lock and in the deck. */
import { describe, expect, it } from 'vitest'
import { composeDeck } from '../../../src/deck/compose.ts'
import { verify } from '../../../src/interview/verify.ts'
import { parseLock } from '../../../src/source/lock/lock.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

const RECORDING = 'https://www.youtube.com/watch?v=x'

describe.concurrent('a source with times', () => {
  it('keeps them in turns and excerpts, and gives the deck the seconds of each', async () => {
    await using folder = await dataFolder()
    // Each turn ten seconds after the one before.
    let seconds = 0
    const source = (await folder.read('source.txt')).replace(/^(?:奥卡福|林德奎斯特)：/gm, label => `[00:01:${String(seconds += 5).padStart(2, '0')}] ${label}`)
    await folder.write('source.txt', source)
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
    await folder.change('data/interview.yaml', '  published: 2019-11-11\n', `  published: 2019-11-11\n  recording: ${RECORDING}\n`)
    expect(await recordingIn()).toMatchObject({ 灯是我们和大海说话的方式: { time: '1:30', href: `${RECORDING}&t=90` }, 最早是油灯: { time: '1:40', href: `${RECORDING}&t=100` } })
  })
})
