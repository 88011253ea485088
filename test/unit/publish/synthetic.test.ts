/** The made-up interview that the benchmark measures with is one that the commands take. */
import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { compose } from '../../../src/generate/generate.ts'
import { writeInterview } from '../../../tools/bench/sizes.ts'

it.each([3, 12])('is whole with %i sections', async (sections) => {
  const project = await writeInterview(sections)
  const { decks } = await compose(project)
  expect(decks.map(deck => deck.slides.filter(slide => slide.layout === 'brief').length)).toEqual([sections, sections])
  await rm(project.out, { recursive: true })
})
