/** The page of visuals is what the schema and the example give, and its pictures are there. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { VISUALS } from '../../../components/visuals/index.ts'
import { ROOT } from '../../../src/base/files.ts'
import { compose } from '../../../src/generate/generate.ts'
import { createSchemas } from '../../../src/interview/schema.ts'
import { verify } from '../../../src/interview/verify.ts'
import { fieldsOf } from '../../../tools/docs/fields.ts'
import { exampleSections, exampleVisualsPage } from '../../../tools/docs/visuals-page.ts'
import { drawnThings, excerptOf } from '../../../tools/docs/visuals.ts'

const MOST_BYTES = 60 * 1024

describe('docs/visuals.md', () => {
  it('is what the schema and the example give', async () => {
    expect(await exampleVisualsPage(), 'Run npm run pictures.').toBe(await readFile(join(ROOT, 'docs/visuals.md'), 'utf8'))
  })

  it('has every visual that there is, with its picture', async () => {
    const names = drawnThings().map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(VISUALS.map(({ kind }) => kind)))
    expect((await readdir(join(ROOT, 'docs/visuals'))).toSorted()).toEqual(names.map(name => `${name}.png`).toSorted())
    for (const name of names) {
      const picture = await readFile(join(ROOT, `docs/visuals/${name}.png`))
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], name).toEqual([800, 450])
      expect(picture.length, name).toBeLessThanOrEqual(MOST_BYTES)
    }
  })

  it('shows examples that stand beside the definitions', async () => {
    for (const [path, text] of Object.entries(await exampleSections()))
      expect(await readFile(path, 'utf8'), `${relative(ROOT, path)}: run npm run pictures.`).toBe(text)
  })

  it('says of each field what it means', async () => {
    const page = await exampleVisualsPage()
    const rows = page.split('\n').filter(line => /^\| `/.test(line)).map(line => line.split('|').map(cell => cell.trim()))
    expect(rows.length).toBeGreaterThan(60)
    const unexplained = rows.filter(([, path, type, , meaning]) => !meaning && path !== '`kind`' && type !== 'mapping')
    expect(unexplained).toEqual([])
  })

  it('shows examples that are valid as they stand', async () => {
    const { drawn } = createSchemas({ languages: ['en'], sourceLanguage: 'en' })
    const shown = [...(await exampleVisualsPage()).matchAll(/```yaml\n# (\S+)\n([^`]+)```/g)].map(([, file, text]) => ({ file: file!, value: parse(text!) as Record<string, any> }))
    expect(shown).toHaveLength(drawnThings().length)
    for (const { file, value } of shown) {
      const [key] = Object.keys(value)
      const items = { figures: drawn.figure, quotes: drawn.quote, tells: drawn.tell }
      const checked = key! in items ? items[key as keyof typeof items].safeParse(value[key!][0]) : drawn.timeline.safeParse(value)
      expect(checked.error, `${file} ${key}`).toBeUndefined()
    }
  })
})

describe('the examples', () => {
  it.each([['night-printer', 'transcript.md'], ['visuals', 'transcript.md'], ['harbour-panel', 'talk.ja.vtt']])('%s is checked against its text, and in step with the schema', async (name, text) => {
    const folder = join(ROOT, 'examples', name)
    const project = { data: join(folder, 'data'), out: folder }
    const { files } = await compose(project)
    const schema = files.find(({ path }) => path.startsWith(project.data))!
    expect(await readFile(schema.path, 'utf8'), `Run npm run generate -- --data ${relative(ROOT, project.data)}.`).toBe(schema.content)
    await verify(project, join(folder, text), true)
  })
})

describe('fields', () => {
  it('are told by their path, type, need and meaning', () => {
    expect(fieldsOf({
      required: ['kind', 'list'],
      properties: {
        kind: { const: 'x' },
        list: { type: 'array', minItems: 2, maxItems: 4, description: 'Some', items: { properties: { when: { title: 'date', properties: { hidden: {} } } } } },
        status: { enum: ['a', 'b'], default: 'a', description: 'Which' },
      },
    })).toEqual([
      { path: 'kind', type: '`x`', required: true, meaning: '' },
      { path: 'list', type: 'list of 2 to 4', required: true, meaning: 'Some' },
      { path: 'list[].when', type: 'date', required: false, meaning: '' },
      { path: 'status', type: '`a`, `b`', required: false, meaning: 'Which; `a` if not given' },
    ])
  })

  it('are shown as they stand, of a list the first', () => {
    const text = 'a: 1\nfigures:\n  - id: x # said once\n    value:\n      en: one\n\n  - id: y\nb: 2\n'
    expect(excerptOf(text, 'figures')).toBe('figures:\n  - id: x # said once\n    value:\n      en: one')
    expect(() => excerptOf(text, 'visual')).toThrow('there is no visual')
  })
})
