/** Each kind of picture has all that a kind needs, whatever its data are. */
import type { VisualProps } from '../../../components/visuals/kind.ts'
import type { Drawing } from '../../../components/visuals/marks.ts'
import type { Filling } from '../../support/from-schema.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { alternativeOf, drawingOf } from '../../../components/visuals/drawings.ts'
import { visualProps, VISUALS, visualSchemas } from '../../../components/visuals/index.ts'
import { FIELD, fitDrawing, labelHeight } from '../../../components/visuals/typesetting.ts'
import { ROOT } from '../../../src/base/files.ts'
import { valuesBelow } from '../../../src/base/tree.ts'
import { createParts } from '../../../src/fields/parts.ts'
import { Excerpt, verified } from '../../../src/source/excerpt.ts'
import { fromSchema } from '../../support/from-schema.ts'
import { hostileText } from '../../support/hostile-text.ts'

const FOLDER = join(ROOT, 'components/visuals')
const LANGUAGES = ['en', 'zh', 'ar']
const schemas = visualSchemas(createParts({ languages: LANGUAGES, sourceLanguage: 'en' }))
const english = visualSchemas(createParts({ languages: ['en'], sourceLanguage: 'en' }))

/** Each text says where it stands. */
const FILLING: Filling = {
  text: keys => fc.constant(keys.at(-1) === 'speaker' ? 'guest' : keys.join(' ')),
  number: (min, max) => fc.integer({ min, max: Math.min(max, 1000) }),
  length: (minLength, maxLength = 2) => ({ minLength, maxLength }),
  optional: value => fc.option(value, { nil: undefined }),
}
const HOSTILE: Filling = { ...FILLING, text: keys => keys.at(-1) === 'speaker' ? fc.constant('guest') : hostileText() }

function drawn(data: unknown, language: string, languages = LANGUAGES): [VisualProps, Drawing] {
  const found = verified(data as object, ({ text }: any) => new Excerpt(text, { address: { kind: 'introduction', paragraph: 1 }, start: 0, end: 1 }, 'https://example.org/') as any)
  const props = visualProps(found as any, { say: text => text[language]!, languages, sourceLanguage: 'en' })
  return [props, drawingOf(props, language)]
}

const texts = ({ marks }: Drawing) => marks.flatMap(mark => mark.mark === 'shape' ? [] : [mark])

describe('the pictures', () => {
  it('are the folders beside their list, each with its definition, its drawing and an example', async () => {
    const folders = (await readdir(FOLDER, { withFileTypes: true })).filter(entry => entry.isDirectory()).map(({ name }) => name)
    expect(folders.toSorted()).toEqual(VISUALS.map(({ kind }) => kind).toSorted())
    for (const folder of folders)
      expect((await readdir(join(FOLDER, folder))).toSorted(), folder).toEqual(['definition.ts', 'draw.ts', 'example.yaml'])
  })
})

it('refuse a note that the words above it push off the field', () => {
  const statement = (text: string) => ({ text: { en: text }, evidence: '!' })
  const data = english[VISUALS.findIndex(({ kind }) => kind === 'enclosure')]!.parse({
    kind: 'enclosure',
    headline: { en: 'Walls' },
    closed: statement('Closed'),
    open: statement('What is open goes on growing beyond every wall that anybody ever builds around it, whatever is said'),
    also: statement('And all of it has to hold all the same for whoever stays inside, for whoever stays outside it'),
  })
  expect(fitDrawing(drawn(data, 'en', ['en'])[1], 'en')).toMatchObject({ of: 'label', at: ['also', 'text'] })
})

describe.each(VISUALS.map(({ kind }, index) => [kind, schemas[index]!, english[index]!] as const))('%s', (kind, schema, ofEnglish) => {
  const always = (filling: Filling, holds: (data: any, language: string) => void) =>
    fc.assert(fc.property(fromSchema(schema, filling), fc.constantFrom(...LANGUAGES), (data, language) => holds(schema.parse(data), language)), { numRuns: 60 })

  it('has an example that is valid and fits', async () => {
    const example = parse(await readFile(join(FOLDER, kind, 'example.yaml'), 'utf8'))
    expect(example.kind).toBe(kind)
    const data = ofEnglish.parse(example)
    expect(fitDrawing(drawn(data, 'en', ['en'])[1], 'en')).toBeUndefined()
  })

  it('draws every text of its data, and says of each where it stands', () => {
    always(FILLING, (data, language) => {
      const [props, drawing] = drawn(data, language)
      const { headline: _, notes: __, kind: ___, ...rest } = data
      const shown = texts(drawing).map(({ text }) => text)
      const wanted = valuesBelow(rest).flatMap(({ key, value }) => key === language && typeof value === 'string' ? [value] : [])
      expect(wanted.filter(text => !shown.some(drawn => drawn.includes(text)))).toEqual([])
      for (const { at } of texts(drawing))
        expect(at.reduce<any>((value, key) => value?.[key], props), at.join('.')).toBeDefined()
    })
  })

  it('unfolds by clicks, each of which brings something, and is the same each time', () => {
    always(FILLING, (data, language) => {
      const [props, drawing] = drawn(data, language)
      const used = new Set(drawing.marks.flatMap(({ click }) => click ?? []))
      expect([...used].toSorted()).toEqual(Array.from({ length: drawing.clicks }, (_, index) => index + 1))
      expect(drawing.clicks).toBeLessThanOrEqual(5)
      expect(drawingOf(props, language)).toEqual(drawing)
      expect(drawing.headline ?? 0).toBeLessThanOrEqual(drawing.clicks)
    })
  })

  it('is told in words that name what is drawn', () => {
    always(FILLING, (data, language) => {
      const [props] = drawn(data, language)
      const told = alternativeOf(props, language)
      expect(told.length).toBeGreaterThan(20)
      expect(told).not.toMatch(/undefined|\[object|null/)
    })
  })

  it('keeps words that fit in its field, and refuses others with their place', () => {
    always(HOSTILE, (data, language) => {
      const [props, drawing] = drawn(data, language)
      const excess = fitDrawing(drawing, language)
      if (excess) {
        expect(excess.lines ?? excess.characters ?? excess.words).toBeGreaterThan(0)
        expect(excess.at.reduce<any>((value, key) => value?.[key], props)).toBeDefined()
        return
      }
      for (const mark of texts(drawing)) {
        expect(mark.x, mark.text).toBeGreaterThanOrEqual(40)
        expect(mark.x + mark.width, mark.text).toBeLessThanOrEqual(1240)
        if (mark.mark === 'label') {
          const height = labelHeight(mark, language)
          const top = mark.y - { top: 0, middle: height / 2, bottom: height }[mark.vertical]
          expect(top, mark.text).toBeGreaterThanOrEqual(FIELD.top)
          expect(top + height, mark.text).toBeLessThanOrEqual(FIELD.bottom)
        }
      }
    })
  })
})
