/** The timeline’s slide: its goal has the date of what is told from the same words; a mark without room is refused with its place. */
import type { DataFolder } from '../../support/data-folder.ts'
import { expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { compose } from '../../../src/generate/generate.ts'
import { dataFolder } from '../../support/data-folder.ts'

const TIMELINE = 'data/timeline.yaml'

it.each([
  ['a year ahead of the day', '\'2024\'', '我的目标是在5年内换成新的灯', [2024, 2025]],
  ['the end of a range that has begun', '2019/2024', '我的目标是在5年内换成新的灯', [2025, 2025]],
  ['none, told from other words than what is dated', '\'2024\'', '后来是电灯', undefined],
  ['none that lies before the day', '\'2012\'', '我的目标是在5年内换成新的灯', undefined],
])('the goal has as its date %s', async (_, when, evidence, at) => {
  await using folder = await dataFolder()
  await folder.change(TIMELINE, 'when: 2019/2024', `when: ${when}`)
  await folder.change(TIMELINE, '    mark: keeper-lamp\n    label: { en: a new lamp, zh: 新的灯 }\n', '')
  await folder.change(TIMELINE, 'notes:', `goal: { name: { en: A lamp, zh: 灯 }, section: 2, evidence: ${evidence} }\nnotes:`)
  const { decks: [deck] } = await compose(folder)
  expect(deck!.slides.flatMap(slide => slide.layout === 'timeline' ? [slide.props.goal?.at] : [])).toEqual([at])
})

it('refuses a mark whose words have no room, with their place', async () => {
  await using folder = await dataFolder()
  const place = await folder.place(TIMELINE, 'a new lamp, zh')
  await folder.change(TIMELINE, 'when: 2019/2024', 'when: 2019-10')
  await folder.change(TIMELINE, 'status: aim', 'status: fact')
  await folder.change(TIMELINE, 'en: a new lamp', `en: ${Array.from({ length: 20 }).fill('harbour').join(' ')}`)
  expect(await problemsOf(folder)).toContainEqual(expect.stringContaining(`${place}: what is said of this mark has no room in the picture`))
})

async function problemsOf(project: DataFolder): Promise<string[]> {
  return compose(project).then(() => [], (error) => {
    if (!(error instanceof InputError))
      throw error
    return error.problems.map(({ place: { file, line, column }, message }) => `${file}:${line}:${column}: ${message}`)
  })
}
