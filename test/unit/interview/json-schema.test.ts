import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VISUALS } from '../../../components/visuals/index.ts'
import { ROOT } from '../../../src/base/files.ts'
import { jsonSchema } from '../../../src/interview/json-schema.ts'

describe('the JSON Schema for editors', () => {
  it('is named in the first line of every data file', async () => {
    const files: string[] = []
    for await (const file of glob('data/**/*.yaml', { cwd: ROOT }))
      files.push(file)
    expect(files.length).toBeGreaterThanOrEqual(12)
    for (const file of files) {
      const [first] = (await readFile(join(ROOT, file), 'utf8')).split('\n')
      expect(first, file).toBe(`# yaml-language-server: $schema=${file.includes('sections') ? '../' : './'}interview.schema.json`)
    }
  })

  it('asks for every text in every language, and for a gloss in each that is not the source’s', () => {
    const schema = JSON.parse(JSON.stringify(jsonSchema({ languages: ['en', 'pt-BR', 'zh'], source: { language: 'zh' } as never })))
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.then.properties.claim).toMatchObject({ required: ['en', 'pt-BR', 'zh'], additionalProperties: false })
    expect(schema.then.properties.quotes.items.properties.gloss).toMatchObject({ required: ['en', 'pt-BR'] })
    expect(schema.else.else.required).toEqual(expect.arrayContaining(['languages', 'title', 'source']))
    expect(schema.else.else.required).not.toContain('closing')
    expect(schema.then.required).toEqual(['heading', 'claim', 'evidence', 'points'])
    expect(schema.else.then.required).toEqual(['headline', 'lanes', 'pivots'])
  })

  it('completes the kinds of visuals', () => {
    const schema = JSON.stringify(jsonSchema({ languages: ['en'], source: { language: 'en' } as never }))
    for (const { kind } of VISUALS)
      expect(schema).toContain(`"const":"${kind}"`)
  })
})
