/**
 * AGENTS.md: all that an assistant must know to make a deck of a transcript, on one page.
 * In: agents.md beside this file, the schemas, the limits where they are enforced, the codes of problems. Out: the text,
 * the same in the project's root and in every new data folder.
 */
import type { Places } from './places.ts'
import type { JsonSchema } from './skeleton.ts'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { VISUALS } from '../../components/visuals/index.ts'
import { MOST_CHARACTERS as MOST_DRAWN_CHARACTERS, MOST_WORDS } from '../../components/visuals/typesetting.ts'
import { CODES } from '../base/codes.ts'
import { MOST_HEADLINE_LINES, OPENING_NUMBER } from '../deck/fit.ts'
import { MOST_CHARACTERS, MOST_SPOKEN } from '../fields/values.ts'
import { MOST_QUOTED } from '../generate/warnings.ts'
import { createSchemas } from '../interview/schema.ts'
import { WIDTH } from '../text/fit.ts'
import { measures } from '../text/measures.ts'
import { charactersIn, placesOf } from './places.ts'
import { skeleton } from './skeleton.ts'

/** Its name, in the root and in a data folder. */
export const AGENTS_FILE = 'AGENTS.md'

const PLACE = /\{\{(\w+)\}\}/g

export async function agentsPage(): Promise<string> {
  const template = await readFile(new URL('agents.md', import.meta.url), 'utf8')
  const values = await valuesOf()
  return template.replace(PLACE, (_, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`agents.md has a place {{${name}}} that nothing fills`)
    return values[name]!
  })
}

async function valuesOf(): Promise<Record<string, string>> {
  const { interview, section, timeline, drawn } = createSchemas({ languages: ['en'], sourceLanguage: 'en' })
  const [quote, ...pictures] = drawn.tell.options.map(schemaOf)
  const places = await Promise.all(VISUALS.map(({ kind }) => placesOf(kind)))
  const common = Object.keys(pictures[0]!.properties!).filter(key => pictures.every(({ properties }) => key in properties!))
  const count = (number: number) => number.toLocaleString('en')
  return {
    codes: Object.entries(CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`).join('\n'),
    interview: skeleton(schemaOf(interview)).join('\n'),
    section: skeleton(schemaOf(section)).join('\n'),
    timeline: skeleton(schemaOf(timeline)).join('\n'),
    timelineUse: timeline.description!,
    quoteTell: listItem(skeleton(quote!)),
    picture: listItem(skeleton(only(pictures[0]!, common)).map(line => line.startsWith('kind:') ? 'kind: ‹kind›  # one of those below, whose own fields follow' : line)),
    pictures: pictures.map((schema, index) => pictureOf(schema, common, places[index]!)).join('\n\n'),
    pictureWords: count(MOST_WORDS),
    pictureCharacters: count(MOST_DRAWN_CHARACTERS),
    textCharacters: count(MOST_CHARACTERS),
    notesCharacters: count(MOST_SPOKEN),
    pictureHeadline: String(charactersIn(measures.headline, WIDTH)),
    headlineLines: String(MOST_HEADLINE_LINES.long),
    headlineCharacters: String(charactersIn(measures.longHeadline, measures.headline.width, MOST_HEADLINE_LINES.long)),
    openingCharacters: String(charactersIn(measures.opening, WIDTH - OPENING_NUMBER)),
    quotedShare: String(MOST_QUOTED * 100),
  }
}

/** A picture's description, its own fields, and what they have room for. */
function pictureOf(schema: JsonSchema, common: string[], { characters, clicks, lists }: Places): string {
  const { properties = {}, description } = schema
  const { kind } = properties
  const own = Object.keys(properties).filter(key => !common.includes(key) || key === 'kind')
  const most = (path: string) => characters.has(path) ? `about ${characters.get(path)} characters` : undefined
  const counted = lists.map(([key, length]) => `${length} ${key}`).join(' and ')
  const steps = `${clicks} ${clicks === 1 ? 'click' : 'clicks'}${counted ? `, with ${counted}` : ''}`
  return `**${String(kind!.const)}.** ${description} In its example, ${steps}.\n\n\`\`\`yaml\n${listItem(skeleton(only(schema, own), most))}\n\`\`\``
}

function listItem(lines: string[]): string {
  return lines.map((line, index) => `${index ? '  ' : '- '}${line}`).join('\n')
}

function only({ properties = {}, ...schema }: JsonSchema, keys: string[]): JsonSchema {
  return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => keys.includes(key))) }
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}
