/** AGENTS.md names all that there is, with the limits that hold, and nothing else. */
import type { JsonSchema } from '../../../src/agents/skeleton.ts'
import type { Command } from '../../../src/commands/command.ts'
import type { Layout } from '../../../src/deck/model.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { drawingOf } from '../../../components/visuals/drawings.ts'
import { VISUALS } from '../../../components/visuals/index.ts'
import { fitTexts } from '../../../components/visuals/typesetting.ts'
import { agentsPage } from '../../../src/agents/page.ts'
import { placesOf } from '../../../src/agents/places.ts'
import { CODES } from '../../../src/base/codes.ts'
import { ROOT } from '../../../src/base/files.ts'
import { exportCommand } from '../../../src/commands/export.ts'
import { find } from '../../../src/commands/find.ts'
import { generate } from '../../../src/commands/generate.ts'
import { outline as outlineCommand } from '../../../src/commands/outline.ts'
import { verify } from '../../../src/commands/verify.ts'
import { clicksOf } from '../../../src/deck/clicks.ts'
import { compose } from '../../../src/generate/generate.ts'
import { createSchemas } from '../../../src/interview/schema.ts'
import { outline } from '../../../src/scaffold/outline.ts'
import { dataFolder } from '../../support/data-folder.ts'

const page = await agentsPage()
const { drawn, ...files } = createSchemas({ languages: ['en'], sourceLanguage: 'en' })
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema

/** What is shown as YAML, in its order; of a list, its one item. */
const blocks = [...page.matchAll(/```yaml\n([^`]+)```/g)].map(([, text]) => parse(text!) as unknown)
const [interview, section, quote, picture, ...others] = blocks.map(value => Array.isArray(value) ? value[0] as unknown : value)
const [pictures, timeline] = [others.slice(0, -1), others.at(-1)]

/** The path of every field, as far as types that have a name. */
function fieldsOf(schema: JsonSchema, path = ''): string[] {
  const { properties, items, prefixItems, additionalProperties: each, title, oneOf } = schema
  if (title || oneOf || prefixItems)
    return [path]
  if (items)
    return fieldsOf(items, `${path}[]`)
  if (typeof each === 'object')
    return fieldsOf(each, `${path}.‹id›`)
  if (!properties || Object.keys(properties).join() === 'text,evidence')
    return [path]
  return Object.entries(properties).flatMap(([key, inner]) => fieldsOf(inner, path ? `${path}.${key}` : key))
}

/** The same of what the page shows. */
function shownIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.length === 1 ? shownIn(value[0], `${path}[]`) : [path]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => shownIn(inner, path ? `${path}.${key}` : key))
    : [path]
}

/** The numbers that a schema sets as limits. */
function limitsOf(value: unknown): number[] {
  return typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => /^(?:min|max|exclusiveM)/.test(key) && typeof inner === 'number' ? inner : limitsOf(inner)).filter(limit => limit < Number.MAX_SAFE_INTEGER)
}

describe('aGENTS.md', () => {
  it('in the root is what is written into a new folder', async () => {
    expect(await readFile(join(ROOT, 'AGENTS.md'), 'utf8'), 'Run npm run pictures.').toBe(page)
    await using folder = await dataFolder()
    await outline(folder.path('source.txt'), folder.path('new'), { minutes: 10 })
    expect(await folder.read('new/AGENTS.md')).toBe(page)
  })

  it('is never written over', async () => {
    await using folder = await dataFolder()
    await folder.write('new/AGENTS.md', 'mine')
    await expect(outline(folder.path('source.txt'), folder.path('new'), { minutes: 10 })).rejects.toThrow('the folder has data in it already: AGENTS.md')
    expect(await folder.read('new/AGENTS.md')).toBe('mine')
  })

  it('has no place left to be filled', () => {
    expect(page).not.toMatch(/\{\{|\}\}|undefined(?!-term)|NaN|Infinity/)
  })

  it.for([
    ['interview.yaml', interview, files.interview],
    ['a section', section, files.section],
    ['timeline.yaml', timeline, files.timeline],
    ['a quote that is told', quote, drawn.tell.options[0]],
  ] as const)('names every field of %s, and no other', ([, shown, schema]) => {
    expect(shownIn(shown)).toEqual(fieldsOf(schemaOf(schema!)))
  })

  it('names every field of every picture', () => {
    expect(pictures).toHaveLength(VISUALS.length)
    drawn.visuals.forEach((schema, index) => {
      const fields = [...new Set([...shownIn(pictures[index]), ...shownIn(picture)])]
      expect(fields.toSorted()).toEqual(fieldsOf(schemaOf(schema)).toSorted())
      expect(pictures[index]).toMatchObject({ kind: VISUALS[index]!.kind })
      expect(page).toContain(schema.description)
    })
  })

  it('says of every list and number how much it takes', () => {
    for (const schema of [...Object.values(files), ...drawn.visuals]) {
      for (const limit of limitsOf(schemaOf(schema)))
        expect(page).toMatch(new RegExp(`# .*\\b${limit}\\b|‹[^›]*\\b${limit}\\b`))
    }
  })

  it('explains every type that it names, and every status', () => {
    const [, rows] = page.split('| `‹text›` |')
    const types = [...new Set(Array.from(page.matchAll(/[:-] ‹([^›]+)›/g), ([, type]) => type!))].filter(type => !/^(?:whole )?number|^kind$|^picture or quote$/.test(type))
    expect(types.length).toBeGreaterThan(8)
    for (const type of types.filter(type => type !== 'text'))
      expect(rows).toMatch(new RegExp(`^\\|[^|]*\`‹${type.replace(/[()]/g, '\\$&')}›\``, 'm'))
    const statuses = new Set(Array.from(page.matchAll(/status: ([a-z| ]+?) {2}#/g), ([, values]) => values!.split(' | ')).flat())
    expect(statuses).toContain('prediction')
    for (const status of statuses)
      expect(page).toMatch(new RegExp(`^\\| \`${status}\` \\| \\w`, 'm'))
  })

  it('lists every code', () => {
    for (const [code, meaning] of Object.entries(CODES))
      expect(page).toContain(`| \`${code}\` | ${meaning} |`)
  })

  it('calls the commands as they are', () => {
    const commands: Record<string, Command> = { outline: outlineCommand, find, verify, generate, export: exportCommand }
    const calls = Array.from(page.matchAll(/`deck ([a-z]+) ([^`]+)`/g), ([, name, args]) => ({ name: name!, options: Array.from(args!.matchAll(/--([a-z-]+)/g), ([, option]) => option!) }))
    expect([...new Set(calls.map(({ name }) => name))].toSorted()).toEqual(Object.keys(commands).toSorted())
    for (const { name, options } of calls)
      expect(Object.keys(commands[name]!.options)).toEqual(expect.arrayContaining(options))
    for (const option of ['minutes', 'languages'])
      expect(page.includes(`\`--${option} `) && option in outlineCommand.options).toBe(true)
  })
})

describe('the clicks that it tells of', () => {
  it('are those that the slides have', async () => {
    const folder = join(ROOT, 'examples/night-printer')
    const { interview, decks: [deck] } = await compose({ data: join(folder, 'data'), out: folder })
    const clicks = (layout: Layout) => deck!.slides.filter(slide => slide.layout === layout).map(slide => clicksOf(slide, 'en'))
    expect(page).toContain('a quote has 1, the three things to remember have 3, tensions have one each, a section in brief has one for each point; predictions and the close have none.')
    expect(new Set(clicks('quote'))).toEqual(new Set([1]))
    expect(clicks('takeaways')).toEqual([3])
    expect(clicks('tensions')).toEqual([interview.tensions!.items.length])
    expect([...clicks('predictions'), ...clicks('closing')]).toEqual([0, 0])
    const [brief] = interview.sections.filter(({ tells }) => tells.length === 0)
    expect(deck!.slides.filter(({ layout, frame }) => layout === 'brief' && frame.section === brief!.number).map(slide => clicksOf(slide, 'en'))).toContain(brief!.points.length)
  })
})

describe('the room that it tells of', () => {
  it.for(VISUALS.map(({ kind }) => kind))('in %s is there, and not much more', async (kind) => {
    const { characters, data } = await placesOf(kind)
    expect(characters.size).toBeGreaterThan(0)
    const withText = (path: string, text: string) => {
      const changed = structuredClone(data)
      const keys = path.replaceAll('[]', '.0').split('.')
      const parent = keys.slice(0, -1).reduce<any>((at, key) => at[key], changed)
      parent[keys.at(-1)!] = text
      const excess = fitTexts(drawingOf(changed, 'en').marks, 'en')
      // One text may leave less room to another beside it.
      return excess?.at.join('.') === keys.join('.') ? excess : undefined
    }
    for (const [path, count] of characters) {
      const words = 'The keeper walks the stairs of the tower twice a day, and knows them. '.repeat(20)
      expect(withText(path, words.slice(0, Math.floor(count * 0.8)).trim()), path).toBeUndefined()
      expect(withText(path, words.slice(0, count * 2 + 10).trim()), path).toBeDefined()
    }
  })
})
