/** The panel stands as it is: every excerpt in its captions, the lock and the schema up to date, in Japanese throughout, each guest named. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { compose } from '../../../src/generate/generate.ts'
import { verify } from '../../../src/interview/verify.ts'
import { readSourceFile } from '../../../src/source/read/source-file.ts'
import { loadInterview } from '../../support/load-interview.ts'

const EXAMPLE = join(ROOT, 'examples/harbour-panel')
const project = { data: join(EXAMPLE, 'data'), out: EXAMPLE }
const captions = join(EXAMPLE, 'talk.ja.vtt')

describe('the panel', () => {
  it('stands in its captions, as its lock says', async () => {
    expect(await verify(project, captions, true)).toEqual({ excerpts: 55, questions: 13, figures: 3, todos: 0, changed: false })
  })

  it('is a light deck of two pictures and two quotes, in Japanese, with its schema beside it', async () => {
    const { decks: [deck, ...others], warnings, files } = await compose(project)
    expect([deck!.language, ...others]).toEqual(['ja'])
    expect(deck!.slides.slice(0, 7).map(({ layout }) => layout)).toEqual(['cover', 'visual', 'visual', 'quote', 'quote', 'tensions', 'divider'])
    expect(warnings.filter(warning => warning.includes('no words of its own'))).toEqual([])
    const schema = files.find(({ path }) => path.endsWith('interview.schema.json'))!
    expect(await readFile(schema.path, 'utf8') === schema.content, 'run npm run generate -- --data examples/harbour-panel/data').toBe(true)
  })

  it('has with each point who answers it, and when', async () => {
    const { decks: [deck] } = await compose(project)
    const points = deck!.slides.flatMap(({ answers = [] }) => answers.flatMap(({ points }) => points.flatMap(({ reference }) => Object.entries(reference!))))
    const recording = deck!.headmatter.themeConfig.recording!
    expect(Object.values(recording).every(({ href }) => href.startsWith('https://example.org/harbour-panel/talk.mp3#t='))).toBe(true)
    expect(points.length).toBeGreaterThan(15)
    expect(points.filter(([label, words]) => !/^(?:井田|丸山) §\d · A\d(?:\.\d)?$/.test(label) || recording[words] === undefined)).toEqual([])
    expect(deck!.slides.slice(1, 6).map(({ frame }) => frame.whose)).toEqual(['井田、丸山', '丸山', '井田', '丸山', '井田、丸山'].map(guests => `特記のない主張は${guests}によるもの`))
  })

  it('lasts as long as the talk that it is made from, eight to ten minutes', async () => {
    const { times } = await readSourceFile(captions)
    expect(times!.at(-1)!.seconds).toBeGreaterThan(8 * 60 - 20)
    expect(times!.at(-1)!.seconds).toBeLessThan(10 * 60)
  })

  it('says that it is invented, in the captions and on its cover', async () => {
    expect(await readFile(captions, 'utf8')).toContain('この座談会は作り話です')
    expect((await loadInterview(project.data)).interview.subtitle.ja).toContain('作り話')
  })
})
