/** An outline made a second time: what was filled in stays, and what was wrong is set right. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { outline } from '../../../src/scaffold/outline.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'

const TALK = 'MO: How many?\nJL: 405 steps in all.\nMO: And down?\nJL: Fewer, I think.\nMO: Why?\nJL: Because of the fog.\n'

async function outlined() {
  const folder = await dataFolder()
  await Promise.all(['data', 'out', 'source.txt'].map(name => folder.remove(name)))
  await folder.write('talk.txt', TALK)
  const again = (options: Partial<Parameters<typeof outline>[2]> = {}) => outline(folder.path('talk.txt'), folder.path('talk'), { minutes: 10, sections: 3, ...options })
  await again()
  return { folder, again, values: async (name: string) => parse(await readFile(folder.path(`talk/${name}`), 'utf8')) as Record<string, any> }
}

const FIRST = 'talk/sections/01-section.yaml'

describe.concurrent('an outline over one that is there', () => {
  it('is the same where nothing was filled in', async () => {
    const { folder, again } = await outlined()
    await using _ = folder
    const before = await Promise.all((await folder.list()).map(name => folder.read(name)))
    expect((await again()).files).toEqual({})
    expect(await Promise.all((await folder.list()).map(name => folder.read(name)))).toEqual(before)
  })

  it('keeps each text and comment that was written, and corrects who asks', async () => {
    const { folder, again, values } = await outlined()
    await using _ = folder
    await folder.change('talk/interview.yaml', 'TODO the title of the talk, a few words', 'Steps # mine\n  # and why')
    await folder.change(FIRST, 'TODO one sentence, the claim of this section', 'There are 405 steps')
    const names = new Map([['JL', 'Johanna Lindqvist']])
    const { kept } = await again({ speakers: { hosts: ['JL'], guests: [], names, labels: [] } })
    expect(kept).toEqual(['sections/01-section.yaml', 'interview.yaml'])
    expect((await values('sections/01-section.yaml')).claim).toEqual({ en: 'There are 405 steps' })
    expect(await folder.read('talk/interview.yaml')).toContain('Steps # mine\n  # and why')
    expect(Object.values((await values('interview.yaml')).speakers as Record<string, any>).map(({ name, host }) => [name.en, host])).toEqual([[expect.stringContaining('TODO'), false], ['Johanna Lindqvist', true]])
  })

  it('puts what is known now where it was still to be written', async () => {
    const { folder, again, values } = await outlined()
    await using _ = folder
    await again({ told: { url: 'https://example.org/steps', date: '2021-07-03' } })
    expect(await values('interview.yaml')).toMatchObject({ date: '2021-07-03', source: { url: 'https://example.org/steps' } })
  })

  it('cuts anew where no section is filled in, and leaves none of the old', async () => {
    const { folder, again } = await outlined()
    await using _ = folder
    await again({ sections: 2 })
    expect((await folder.list()).filter(name => name.includes('sections/'))).toEqual([FIRST, 'talk/sections/02-section.yaml'])
  })

  it('is refused where it would cut what is filled in elsewhere', async () => {
    const { folder, again } = await outlined()
    await using _ = folder
    await folder.change('talk/sections/03-section.yaml', 'TODO one sentence, the claim of this section', 'Fog is why')
    const before = await folder.list()
    expect(await refusal(folder, again({ sections: 2 }))).toContain('talk:1:1: sections/03-section.yaml is filled in, and would begin elsewhere\n  Leave --sections and --minutes as they were')
    expect(await folder.list()).toEqual(before)
  })

  it('is refused where nothing is left to be written', async () => {
    const { folder, again } = await outlined()
    await using _ = folder
    for (const name of (await folder.list()).filter(name => name.endsWith('.yaml')))
      await folder.write(name, (await folder.read(name)).replaceAll('TODO ', ''))
    expect(await refusal(folder, again())).toContain('talk:1:1: the folder has data in it already: AGENTS.md, interview.schema.json, interview.yaml, sections')
  })
})
