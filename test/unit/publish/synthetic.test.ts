/** The made-up interview that the benchmark measures with is one that the commands take. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { syntheticInterview } from '../../../bench/synthetic.ts'
import { loadInterview } from '../../../src/interview/load.ts'
import { compose } from '../../../src/publish/generate.ts'
import { verify } from '../../../src/publish/verify.ts'

it.each([3, 12])('is whole with %i sections', async (sections) => {
  const folder = await mkdtemp(join(tmpdir(), 'synthetic-'))
  const project = { data: join(folder, 'data'), out: folder }
  const { source, files } = syntheticInterview(sections)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(project.data, name)), { recursive: true })
    await writeFile(join(project.data, name), stringify(content))
  }
  await writeFile(join(folder, 'source.txt'), source)
  await verify(project, await loadInterview(project.data), join(folder, 'source.txt'), false)
  const { decks } = await compose(project)
  expect(decks.map(deck => deck.slides.filter(slide => slide.frame.layout === 'claim').length)).toEqual([sections, sections])
  await rm(folder, { recursive: true })
})
