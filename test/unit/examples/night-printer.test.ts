/** The example stands as it is: every excerpt in its transcript, the lock and the schema up to date, nothing but what its data says. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { compose } from '../../../src/generate/generate.ts'
import { verify } from '../../../src/interview/verify.ts'
import { loadInterview } from '../../support/load-interview.ts'

const EXAMPLE = join(ROOT, 'examples/night-printer')
const project = { data: join(EXAMPLE, 'data'), out: EXAMPLE }
const transcript = join(EXAMPLE, 'transcript.md')

describe('the example', () => {
  it('stands in its transcript, as its lock says', async () => {
    expect(await verify(project, transcript, true)).toEqual({ excerpts: 48, questions: 12, figures: 3, todos: 0, changed: false })
  })

  it('gives slides in its one language, quotes little, and has its schema beside it, without a warning', async () => {
    const { decks, warnings, files } = await compose(project)
    expect(decks.map(({ language }) => language)).toEqual(['en'])
    const layouts = decks[0]!.slides.map(({ layout }) => layout)
    expect(decks[0]!.slides.flatMap(({ layout, frame }) => layout === 'brief' ? [frame.section] : [])).toEqual([1, 2, 2, 3, 4])
    expect(layouts).toEqual(expect.arrayContaining(['visual', 'timeline', 'numbers', 'tensions', 'predictions', 'closing', 'ledger']))
    expect(warnings).toEqual([])
    const schema = files.find(({ path }) => path.endsWith('interview.schema.json'))!
    expect(await readFile(schema.path, 'utf8') === schema.content, 'run npm run generate -- --data examples/night-printer/data').toBe(true)
  })

  it('says that it is invented, in the text and on its cover', async () => {
    expect(await readFile(transcript, 'utf8')).toContain('This interview is invented')
    expect((await loadInterview(project.data)).interview.subtitle.en).toContain('invented')
  })
})
