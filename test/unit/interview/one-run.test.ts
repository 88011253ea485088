/** Whatever is wrong, in whatever file and layer, is told in one run, once, and nothing that only follows from it. */
import type { DataFolder } from '../../support/data-folder.ts'
import { relative } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { verify } from '../../../src/interview/verify.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { verifiedInterview } from '../../support/verified-interview.ts'

const INTERVIEW = 'data/interview.yaml'
const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const TIMELINE = 'data/timeline.yaml'

const byLock = ({ data, out }: DataFolder) => verifiedInterview({ data, out })
const bySource = ({ data, out, path }: DataFolder) => verify({ data, out }, path('source.txt'))
const BOTH = [['by the lock', byLock], ['by the source', bySource]] as const

/** Every problem as `file:line:column: message`, the first line of it. */
async function told(folder: DataFolder, check: (folder: DataFolder) => Promise<unknown>): Promise<string[]> {
  const error = await check(folder).then(() => undefined, (error: unknown) => error)
  if (error === undefined)
    return []
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).problems.map(({ place, message }) => `${relative(process.cwd(), place.file).replace(`${relative(process.cwd(), folder.root)}/`, '')}:${place.line}:${place.column}: ${message.split('\n')[0]}`)
}

const NOT_FOUND = /the evidence (?:is not in the lock|stands nowhere)/

describe.each(BOTH)('%s, one run tells', (_, check) => {
  it('mistakes of every layer in every file', async () => {
    await using folder = await dataFolder()
    await folder.change(INTERVIEW, 'date: 2019-11-04', 'date: 2019-11-31')
    await folder.change(INTERVIEW, 'lead: stairs', 'lead: stair')
    await folder.change(STAIRS, 'claim:', 'clam:')
    await folder.change(STAIRS, '405 steps', '406 steps')
    await folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 每天走三遍')
    await folder.change(LIGHT, 'heading: { en: Light,', 'heading: { en: 2002,')
    await folder.change(LIGHT, 'id: new-lamp', 'id: no-ship')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 机器能代替大部分工作')
    await folder.change(LIGHT, 'asks: 以后会怎样', 'asks: 最早是油灯')
    await folder.change(TIMELINE, 'status: aim', 'status: aims')
    await folder.change(TIMELINE, 'to: { en: Oil, zh: 油灯 }\n    section: 2', 'to: { en: Oil, zh: 油灯 }\n    section: 7')
    expect(await told(folder, check)).toEqual([
      expect.stringMatching(`^${INTERVIEW}:7:7: date: the calendar has no such date`),
      expect.stringMatching(`^${INTERVIEW}:49:9: there is no figure "stair"`),
      expect.stringMatching(`^${STAIRS}:3:1: unknown key "clam"`),
      expect.stringMatching(new RegExp(`^${STAIRS}:10:15: points\\[0\\]\\.evidence: ${NOT_FOUND.source}`)),
      expect.stringMatching(`^${STAIRS}:23:18: .*406`),
      expect.stringMatching(`^${LIGHT}:2:16: heading.en: expected a text, found the number 2002`),
      expect.stringMatching(`^${LIGHT}:7:\\d+: questions\\[1\\]\\.asks: the question (?:is not in the lock|stands in an answer: s02-a2)`),
      expect.stringMatching(`^${LIGHT}:12:15: points\\[1\\]\\.evidence: the evidence stands in section 1: s01-a2`),
      expect.stringMatching(`^${LIGHT}:18:9: the id "no-ship" is given twice`),
      expect.stringMatching(`^${TIMELINE}:10:14: there is no section 7`),
      expect.stringMatching(`^${TIMELINE}:35:13: pivots\\[3\\]\\.status: expected one of`),
    ])
  })

  it('an excerpt that stands nowhere before the place where the YAML breaks, and nothing after it', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'evidence: 每天走两遍', 'evidence: 每天走三遍')
    await folder.change(STAIRS, 'evidence: 灯塔里有405级台阶', 'evidence: 灯塔里有504级台阶')
    await folder.change(STAIRS, 'speaker: lindqvist', 'speaker: [lindqvist')
    expect(await told(folder, check)).toEqual([
      expect.stringMatching(new RegExp(`^${STAIRS}:10:15: points\\[0\\]\\.evidence: ${NOT_FOUND.source}`)),
      expect.stringMatching(`^${STAIRS}:19:5: not valid YAML`),
    ])
  })

  it('what is wrong with the excerpts of one file beside what its schema finds in another', async () => {
    await using folder = await dataFolder()
    await folder.change(INTERVIEW, 'minutes: 10', 'minutes: ten')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里')
    expect(await told(folder, check)).toEqual([
      expect.stringMatching(`^${INTERVIEW}:9:10: minutes: expected a number`),
      expect.stringMatching(new RegExp(`^${LIGHT}:12:15: points\\[1\\]\\.evidence: ${NOT_FOUND.source}`)),
    ])
  })
})

describe.each(BOTH)('%s, nothing is told twice, or that only follows:', (_, check) => {
  it.each<[string, (folder: DataFolder) => Promise<unknown>, string[]]>([
    ['of a speaker who is unknown not who says the quote', folder => folder.change(STAIRS, 'speaker: lindqvist', 'speaker: okafur'), [`${STAIRS}:18:14: unknown speaker "okafur"`]],
    ['of a section that is not there not where the words stand', folder => folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: 3\n      evidence'), [`${INTERVIEW}:82:16: there is no section 3`]],
    ['of a section that is missing', folder => folder.change(INTERVIEW, '- section: 2\n      evidence', '- evidence'), [`${INTERVIEW}:82:7: closing.support[0].section is missing`]],
    ['of an excerpt that is cut short not that it is ambiguous', folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 灯 #1'), [`${LIGHT}:12:15: the text ends before "#1"`]],
    ['of an excerpt that is a number', folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 2'), [`${LIGHT}:12:15: points[1].evidence: expected a text`]],
    ['of figures under a misspelt key not that the lead is none', folder => folder.change(STAIRS, 'figures:', 'figurs:'), [`${STAIRS}:21:1: unknown key "figurs"`]],
    ['of a gap in the numbers not that the words stand in another section', async (folder) => {
      await folder.write('data/sections/03-light.yaml', await folder.read(LIGHT))
      await folder.remove(LIGHT)
    }, ['data/sections/03-light.yaml:1:1: section 2 was expected here']],
    ['of questions in the old form', folder => folder.change(STAIRS, '{ text: { en: Can a machine take her place?, zh: 机器能代替她吗？ }, asks: 机器能代替你吗 }', '{ en: Can a machine take her place?, zh: 机器能代替她吗？ }'), [`${STAIRS}:7:5: it is not said where in the source this is asked`]],
    ['of a key given twice', folder => folder.change(INTERVIEW, 'minutes: 10', 'minutes: 10\nminutes: 50'), [`${INTERVIEW}:10:1: not valid YAML: Map keys must be unique`]],
    ['of what the parser stumbles over after its first mistake', folder => folder.change(STAIRS, '  - text: { en: She walks', '\t- text: { en: She walks'), [`${STAIRS}:9:1: not valid YAML: Tabs`]],
  ])('%s', async (_, spoil, says) => {
    await using folder = await dataFolder()
    await spoil(folder)
    const found = await told(folder, check)
    expect(found.map((line, index) => line.slice(0, says[index]?.length))).toEqual(says)
  })
})

describe('by the source, nothing is told that only follows:', () => {
  it.each<[string, (folder: DataFolder) => Promise<unknown>, string[]]>([
    ['of a text that is not there not of its words', async (folder) => {
      await folder.remove('source.txt')
      await folder.change(INTERVIEW, 'lead: stairs', 'lead: stair')
    }, [`${INTERVIEW}:49:9: there is no figure "stair"`, 'source.txt:1:1: there is no such file']],
    ['of speakers that are not whole not that the text has others', folder => folder.change(INTERVIEW, 'name: { en: Johanna Lindqvist, zh: 林德奎斯特 }', 'nam: { en: Greta, zh: 格蕾塔 }'), [`${INTERVIEW}:12:5: unknown key "nam"`]],
    ['of lines that do not rise not that no turn begins there', async (folder) => {
      await folder.change(STAIRS, 'heading:', 'line: 11\nheading:')
      await folder.change(LIGHT, 'heading:', 'line: 6\nheading:')
    }, [`${LIGHT}:2:7: the section before it begins in line 11`]],
  ])('%s', async (_, spoil, says) => {
    await using folder = await dataFolder()
    await spoil(folder)
    expect((await told(folder, bySource)).map((line, index) => line.slice(0, says[index]?.length))).toEqual(says)
  })

  it('keeps the nearest passage and how it differs, and the section to move it to', async () => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, 'claim:', 'clam:')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里')
    await folder.change(INTERVIEW, '- section: 2\n      evidence', '- section: 1\n      evidence')
    const error = await bySource(folder).catch((error: unknown) => error as InputError) as InputError
    expect(error.message).toContain('the nearest passage is in s02-a1 (line 13 of the source):\n雾天只有[-3-]{+2+}海里')
    expect(error.message).toContain('the evidence stands in section 2: s02-a1 (line 13 of the source); expected a turn of section 1 (s01)\n  Move it to section 2, or choose words of section 1.')
  })
})

describe('by the lock', () => {
  it('the lock’s own mistake stands beside the data’s', async () => {
    await using folder = await dataFolder()
    await folder.write('data/source.lock.json', '{"version":1}')
    await folder.change(INTERVIEW, 'lead: stairs', 'lead: stair')
    expect(await told(folder, byLock)).toEqual([
      `${INTERVIEW}:49:9: there is no figure "stair"`,
      'data/source.lock.json:1:1: version is another than this project reads',
    ])
  })

  it('is not asked for while there is something to be filled in', async () => {
    await using folder = await dataFolder()
    await folder.remove('data/source.lock.json')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: TODO the words')
    expect(await told(folder, byLock)).toEqual([`${LIGHT}:12:15: points[1].evidence: the words`])
  })
})
