/** What is still to be written keeps nobody from checking what is there already. */
import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/interview/verify.ts'
import { parseLock } from '../../../src/source/lock/lock.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

const INTERVIEW = 'data/interview.yaml'
const STAIRS = 'data/sections/01-stairs.yaml'
const LIGHT = 'data/sections/02-light.yaml'
const TIMELINE = 'data/timeline.yaml'

describe('verify, while something is still to be written,', () => {
  it('locks the excerpts that are there, and counts what is left', async () => {
    await using folder = await dataFolder()
    const project = { data: folder.data, out: folder.out }
    const whole = await verify(project, folder.path('source.txt'))
    const before = parseLock(await folder.read('data/source.lock.json'), 'lock')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: TODO the words')
    await folder.change(LIGHT, 'zh: 灯光能照15–20海里', 'zh: TODO the claim in Chinese')
    await folder.change(INTERVIEW, 'date: 2019-11-04', 'date: TODO the day of the interview')
    await folder.change(INTERVIEW, 'role: { en: Keeper, zh: 守塔人 }', 'role: { en: TODO who this is, zh: TODO }')
    expect(await verify(project, folder.path('source.txt'))).toEqual({ ...whole, excerpts: whole.excerpts - 1, todos: 5, changed: true })
    const after = parseLock(await folder.read('data/source.lock.json'), 'lock')
    expect(after).toEqual({ ...before, excerpts: before.excerpts.filter(({ sha256 }) => after.excerpts.some(excerpt => excerpt.sha256 === sha256)) })
    expect(after.excerpts).toHaveLength(before.excerpts.length - 1)
    // The same lock is what the source gives as long as nothing more is written.
    expect(await verify(project, folder.path('source.txt'), true)).toMatchObject({ todos: 5, changed: false })
  })

  it('tells an excerpt that is false, a figure that is another, and a date that is none, and not what is left', async () => {
    await using folder = await dataFolder()
    await folder.change(INTERVIEW, 'subtitle:\n  en: Johanna Lindqvist on stairs, fog and what a machine cannot hear', 'subtitle:\n  en: TODO one line')
    await folder.change(INTERVIEW, 'published: 2019-11-11', 'published: 2019-11-31')
    await folder.change(STAIRS, '405 steps', '406 steps')
    await folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里')
    const said = await refusal(folder, verify({ data: folder.data, out: folder.out }, folder.path('source.txt')))
    expect(said.match(/^\S+:\d+:\d+: \S+/gm)).toEqual([
      `${INTERVIEW}:23:14: source.published:`,
      expect.stringMatching(`^${STAIRS}:23:18:`),
      `${LIGHT}:12:15: points[1].evidence:`,
    ])
    expect(said).toContain('3 problems; nothing was written.')
    expect(said).not.toContain('TODO')
  })

  it('does not hold what is written against what is not', async () => {
    await using folder = await dataFolder()
    // The phrase is part of a wording, the figure of its evidence, the lane of the turns.
    await folder.change(STAIRS, 'When the fog comes a machine cannot hear the ships.', 'TODO the quote in English')
    await folder.change(STAIRS, 'evidence: 灯塔里有405级台阶', 'evidence: TODO the words')
    await folder.change(TIMELINE, 'turn: keeper-lamp', 'turn: TODO the lane')
    expect(await verify({ data: folder.data, out: folder.out }, folder.path('source.txt'))).toMatchObject({ todos: 3, figures: 0 })
  })

  it('asks for the names of those who speak, without which the source cannot be read', async () => {
    await using folder = await dataFolder()
    await folder.change(INTERVIEW, 'name: { en: Johanna Lindqvist, zh: 林德奎斯特 }', 'name: { en: TODO the name, zh: TODO the name }')
    expect(await refusal(folder, verify({ data: folder.data, out: folder.out }, folder.path('source.txt')))).toBe(`${INTERVIEW}:12:17: TODO speakers.lindqvist.name.en: the name
${INTERVIEW}:12:36: TODO speakers.lindqvist.name.zh: the name

2 places still to be filled in; nothing was written. Replace each TODO by what it asks for.
`)
  })
})
