/** Looking for an excerpt before it is written down. */
import type { DataFolder } from '../../support/data-folder.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { findWords } from '../../../src/interview/find-words.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { runDeck } from '../../support/run-deck.ts'

const project = ({ data, out }: DataFolder) => ({ data, out })

describe('words', () => {
  it('that stand once are told with their place, as an excerpt to paste', async () => {
    await using folder = await dataFolder()
    const { code, stdout } = await runDeck(['find', '--data', folder.data, '--source', folder.path('source.txt'), '机器听不见船的声音'], ROOT)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Stands once, in s\d\d-a\d, line \d+:\nevidence: 机器听不见船的声音\n$/) })
  })

  it('that stand often, nowhere, or like nothing are told so', async () => {
    await using folder = await dataFolder()
    const find = async (words: string) => (await runDeck(['find', '--data', folder.data, '--source', folder.path('source.txt'), words], ROOT)).stdout
    expect(await find('灯')).toMatch(/^Stands \d+ times; an excerpt stands once, so take in more words:\n {2}\S+, line \d+\n/)
    expect(await find('机器听不见大船的声音')).toMatch(/^Stands nowhere\. The nearest is in .*\n.*\[-大-\].*\nevidence: 机器听不见船的声音\n$/)
    expect(await find('xxxxxxxxxxxx')).toBe('Stands nowhere, nor does anything like it.\n')
  })

  it('are found while the rest of the data is unfinished, but not where nobody is said to speak', async () => {
    await using folder = await dataFolder()
    await folder.change('data/sections/02-light.yaml', /claim: .*\n/.exec(await folder.read('data/sections/02-light.yaml'))![0], 'claim: { en: TODO, zh: TODO }\n')
    expect((await findWords(project(folder), folder.path('source.txt'), '机器听不见船的声音')).matches).toHaveLength(1)
    await folder.change('data/interview.yaml', 'speakers:', 'speaker:')
    await expect(findWords(project(folder), folder.path('source.txt'), '灯')).rejects.toThrow(/speakers/)
  })

  it('of the original are found there, whatever sections it has, as what was spoken', async () => {
    await using folder = await dataFolder()
    await folder.write('talk.en.txt', 'Miriam Okafor: And the fog?\n\nJohanna Lindqvist: A machine does not hear the ships.\n')
    const find = async (words: string) => (await runDeck(['find', '--data', folder.data, '--original', folder.path('talk.en.txt'), words], ROOT)).stdout
    expect(await find('does not hear the ships')).toBe('Stands once, in s01-a1, line 3:\nspoken: does not hear the ships\n')
    expect(await find('does not see the ships')).toMatch(/only in the original:\n.*\nspoken: /)
  })

  it('of any turn are found where they stand', async () => {
    await using folder = await dataFolder()
    const source = await folder.read('source.txt')
    const line = source.split('\n').find(line => line.includes('机器听不见船的声音'))!
    await fc.assert(fc.asyncProperty(fc.nat(line.length - 6), fc.integer({ min: 3, max: 12 }), async (from, length) => {
      const words = line.slice(from, from + length)
      const { matches } = await findWords(project(folder), folder.path('source.txt'), words)
      expect(matches.map(({ text }) => text)).toContain(words.trim())
    }), { numRuns: 20 })
  })
})
