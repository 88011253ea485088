/** YAML that tries to be more than the data is taken as text, or refused with its place; it changes nothing else. */
import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/base/problem.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { TRICKS } from '../../support/hostile-yaml.ts'
import { loadInterview } from '../../support/load-interview.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const HEADING = '{ en: Stairs, zh: 台阶 }'

describe('a data file with', () => {
  it.each(Object.entries(TRICKS))('%s', async (_, { heading = HEADING, added = '', says, reads }) => {
    await using folder = await dataFolder()
    await folder.change(STAIRS, HEADING, heading)
    await folder.write(STAIRS, `${await folder.read(STAIRS)}${added}\n`)
    const result = await loadInterview(folder.data).catch((error: unknown) => error)
    if (says === undefined) {
      expect(result).toMatchObject({ interview: { sections: [{ heading: { en: reads ?? 'Stairs' } }, {}] } })
    }
    else {
      expect(result).toBeInstanceOf(InputError)
      const { problems } = result as InputError
      expect(problems.map(({ message }) => message).join('\n')).toMatch(says)
      for (const { place } of problems)
        expect(relative(folder.root, place.file)).toBe(STAIRS)
      // eslint-disable-next-line no-control-regex
      expect((result as InputError).message).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]/)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { minutes?: unknown }).minutes).toBeUndefined()
  })
})
