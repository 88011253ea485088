/**
 * YAML front matter, as pages of sites have it: https://jekyllrb.com/docs/front-matter/
 * In: the lines of a file. Out: the same lines with what is told of the text as lines `Title: …`, and who the people are.
 */
import type { People } from './transcript.ts'
import { parseDocument } from 'yaml'
import { SourceError } from '../../text/source-error.ts'
import { nobody } from './transcript.ts'

const FENCE = /^(?:---|\.\.\.)\s*$/
/** Keys of front matter, by the line at the top that tells the same. */
const TOLD: Record<string, string[]> = {
  Title: ['title'],
  Date: ['date', 'recorded'],
  Published: ['published', 'pubdate', 'publish_date'],
  Language: ['language', 'lang', 'locale'],
  Url: ['url', 'link', 'permalink', 'canonical', 'youtube'],
  Recording: ['recording', 'audio', 'video', 'media', 'enclosure', 'mp3'],
  Publisher: ['publisher', 'show', 'podcast'],
}
const HOSTS = ['host', 'hosts', 'interviewer', 'interviewers', 'moderator']
const GUESTS = ['guest', 'guests', 'interviewee', 'interviewees', 'speaker', 'speakers', 'panelists']
const TALK = ['transcript', 'text', 'body', 'content']

export interface WithoutFrontMatter {
  lines: string[]
  people: People
}

/** @throws {SourceError} where it begins and is not well formed. */
export function readFrontMatter(lines: string[]): WithoutFrontMatter | undefined {
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (!/^---\s*$/.test(lines[0] ?? '') || end === -1 || !lines.slice(1, end).some(line => /^[\p{L}_][\p{L}\w -]*:(?:\s|$)/u.test(line)))
    return undefined
  const document = parseDocument(lines.slice(1, end).join('\n'))
  const [error] = document.errors
  if (error)
    throw new SourceError(`the front matter is no YAML: ${error.message.split(/ at line|\n/)[0]!}`, { line: (error.linePos?.[0].line ?? 1) + 1, hint: 'Mend it, or remove all from --- to ---.' })
  const fields: unknown = document.toJS()
  const values = new Map(Object.entries(typeof fields === 'object' && fields !== null ? fields : {}).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const texts = (keys: string[]) => keys.flatMap(key => values.has(key) ? textsIn(values.get(key)) : [])
  const told = Object.entries(TOLD).flatMap(([name, keys]) => texts(keys).slice(0, 1).map(value => `${name}: ${value.replace(/\s+/g, ' ').trim()}`))
  const talk = texts(TALK)[0]
  return {
    // Each on a line that the front matter had, so that all below stays in its line; there are as many keys as lines told.
    lines: [...told, ...Array.from<string>({ length: Math.max(0, end + 1 - told.length) }).fill(''), ...lines.slice(end + 1).some(line => line.trim() !== '') ? lines.slice(end + 1) : talk?.split('\n') ?? []],
    people: { ...nobody(), hosts: texts(HOSTS), guests: texts(GUESTS) },
  }
}

/** `Ida Maro`, a list of names, or a list of `{ name: Ida Maro }`. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value))
    return (value as unknown[]).flatMap(textsIn)
  if (value instanceof Date)
    return [value.toISOString().slice(0, 10)]
  if (typeof value === 'object' && value !== null)
    return 'name' in value ? textsIn(value.name) : []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
