/** Whatever is wrong with a file, what stands in for it makes it fit, and all else stays. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { valuesBelow } from '../../../src/base/tree.ts'
import { createSchemas } from '../../../src/interview/schema.ts'
import { withStandIns } from '../../../src/interview/stand-ins.ts'
import { valueAt } from '../../../src/interview/validate.ts'
import { Words } from '../../../src/source/excerpt.ts'
import { dataFolder } from '../../support/data-folder.ts'

const schemas = createSchemas({ languages: ['en', 'zh'], sourceLanguage: 'zh' })
const FILES = [['data/interview.yaml', schemas.interview], ['data/sections/01-stairs.yaml', schemas.section], ['data/sections/02-light.yaml', schemas.section]] as const

it.each(FILES)('stands in for anything at any place of %s, and for nothing else', async (file, schema) => {
  await using folder = await dataFolder()
  const values: unknown = parse(await folder.read(file))
  const places = valuesBelow(values).map(({ path }) => path).filter(([first]) => first !== 'languages')
  const whole = withStandIns(values, schema)!
  expect(whole.standIns).toEqual([])
  fc.assert(fc.property(fc.constantFrom(...places), fc.anything({ withNullPrototype: false }), (path, wrong) => {
    const spoilt = structuredClone(values) as object
    Object.assign(valueAt(spoilt, path.slice(0, -1)) as object, { [path.at(-1)!]: wrong })
    const complete = withStandIns(spoilt, schema)
    expect(complete).toBeDefined()
    // All that stands in no list and no map with it is as it was.
    for (const { path: other, value } of valuesBelow(whole.value)) {
      if (other[0] !== path[0] && (typeof value !== 'object' || value instanceof Words))
        expect(valueAt(complete!.value, other)).toEqual(value)
    }
  }))
})

it('leaves in the place of a date what is wanted there', async () => {
  await using folder = await dataFolder()
  const values = parse(await folder.read('data/interview.yaml')) as Record<string, any>
  values.date = 'TODO the day'
  values.minutes = 'TODO how long'
  const { value, standIns } = withStandIns(values, schemas.interview)!
  expect(value).toMatchObject({ date: 'TODO the day', minutes: 1 })
  expect(standIns).toEqual([['date'], ['minutes']])
})
