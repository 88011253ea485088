/** Each kind of visual has all that a kind needs, whatever its data are. */
import type { VisualProps } from '../../../components/visuals/kind.ts'
import type { Filling } from '../../support/from-schema.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { textsOf, visualProps, VISUALS, visualSchema } from '../../../components/visuals/index.ts'
import { ROOT } from '../../../src/base/files.ts'
import { valuesBelow } from '../../../src/base/tree.ts'
import { createParts } from '../../../src/fields/parts.ts'
import { fromSchema } from '../../support/from-schema.ts'

const FOLDER = join(ROOT, 'components/visuals')
const schema = visualSchema(createParts({ languages: ['en'], sourceLanguage: 'en' }))

/** Each text says where it stands. */
const FILLING: Filling = {
  text: keys => fc.constant(`the ${keys.join(' ')}`),
  number: (min, max) => fc.integer({ min, max: Math.min(max, 1000) }),
  length: (minLength, maxLength = 2) => ({ minLength, maxLength }),
  optional: value => fc.option(value, { nil: undefined }),
}

describe('the visuals', () => {
  it('are the folders beside their list, each with one component', async () => {
    const folders = (await readdir(FOLDER, { withFileTypes: true })).filter(entry => entry.isDirectory()).map(({ name }) => name)
    expect(folders.toSorted()).toEqual(VISUALS.map(({ kind }) => kind).toSorted())
    for (const folder of folders)
      expect((await readdir(join(FOLDER, folder))).filter(name => name.endsWith('.vue')), folder).toHaveLength(1)
  })
})

describe.each(VISUALS.map((visual, index) => [visual.kind, visual, schema.options[index]!] as const))('%s', (kind, { clicks, alternative, faces }, option) => {
  const any = fromSchema(option, FILLING)
  const always = (holds: (props: VisualProps, data: any) => void) => fc.assert(fc.property(any, (data) => {
    const visual = schema.parse(data)
    holds(visualProps(visual, { say: text => text.en!, language: 'en' }), visual)
  }))

  it('has an example that is valid', async () => {
    const { visual } = parse(await readFile(join(FOLDER, kind, 'example.yaml'), 'utf8'))
    expect(visual.kind).toBe(kind)
    expect(schema.safeParse(visual).error).toBeUndefined()
  })

  it('shows every text of its data, each in a face, and names no face for nothing', () => {
    const named = new Set<string>()
    always((props, { message: _, notes: __, ...data }) => {
      const shown = textsOf(props).map(({ text }) => text)
      for (const { key, value } of valuesBelow(data)) {
        if (key === 'en')
          expect(shown).toContain(value)
      }
      for (const { key } of valuesBelow(props))
        named.add(key)
    })
    expect(Object.keys(faces).filter(key => !named.has(key))).toEqual([])
    expect(() => textsOf({ kind, unheardOf: 'a text' })).toThrow(`components/visuals/${kind}/definition.ts names no face for "unheardOf"`)
  })

  it('unfolds by clicks, and what is drawn of it is told in words', () => {
    always((props) => {
      expect(clicks(props)).toBeGreaterThanOrEqual(1)
      if (alternative)
        expect(alternative(props)).toMatch(/^\S.*the /)
    })
  })
})
