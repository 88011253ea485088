/** Texts that do not fit on their slides: each is refused, with its place. */
import type { DataFolder } from '../../support/data-folder.ts'
import { expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { compose } from '../../../src/generate/generate.ts'
import { dataFolder } from '../../support/data-folder.ts'

const long = (count: number) => Array.from({ length: count }).fill('harbour').join(' ')

/** The text of the sample that is made too long, in which of its files, and how it is told. */
const TEXTS = [
  ['data/interview.yaml', 'The keeper of the light', 60, 'the title is'],
  ['data/interview.yaml', 'Johanna Lindqvist on stairs, fog and what a machine cannot hear', 100, 'what stands on the cover is'],
  ['data/interview.yaml', 'The weekly says it went to see her', 200, 'the text is'],
  ['data/interview.yaml', 'Somebody has to listen', 40, 'the headline is'],
  ['data/interview.yaml', 'She knows the stairs best', 80, 'the points of this slide are'],
  ['data/interview.yaml', 'Stairs and miles', 40, 'the headline is'],
  ['data/interview.yaml', 'Machines do most of it', 200, 'the text is'],
  ['data/interview.yaml', 'A new lamp', 240, 'the text is'],
  ['data/interview.yaml', 'The light is how we speak to the sea', 200, 'the text is'],
  ['data/sections/02-light.yaml', 'The light is how we speak to the sea.', 240, 'the quote is'],
  ['data/sections/01-stairs.yaml', 'in the tower', 200, 'the figure is'],
  ['data/sections/01-stairs.yaml', 'she hopes for somebody', 20, 'the text is'],
  ['data/sections/02-light.yaml', 'The light reaches 15–20 miles', 40, 'the headline is'],
  ['data/sections/02-light.yaml', 'On clear days 15–20 nautical miles', 150, 'the points of this slide are'],
  ['data/sections/02-light.yaml', 'My aim is a new lamp within 5 years.', 240, 'the quote is'],
  ['data/timeline.yaml', 'a new lamp', 200, 'the text is'],
] as const

it.each(TEXTS)('%s: “%s” as %d words', async (file, text, count, told) => {
  await using folder = await dataFolder()
  const place = await folder.place(file, text)
  await folder.change(file, text, long(count))
  expect(await problemsOf(folder)).toContainEqual(expect.stringMatching(new RegExp(`${place}: ${told} \\d+ lines? too long for the (?:slide|place)`)))
})

it('a number that is wider than its column', async () => {
  await using folder = await dataFolder()
  const place = await folder.place('data/sections/01-stairs.yaml', '405 steps')
  await folder.change('data/sections/01-stairs.yaml', '405 steps', '405.00000000000000 steps')
  expect(await problemsOf(folder)).toContainEqual(expect.stringMatching(`${place}: the number is about \\d+ characters too long for the (?:slide|place)`))
})

async function problemsOf({ data, out }: DataFolder): Promise<string[]> {
  return compose({ data, out }).then(() => [], (error) => {
    if (!(error instanceof InputError))
      throw error
    return error.problems.map(({ place: { file, line, column }, message }) => `${file}:${line}:${column}: ${message}`)
  })
}
