/**
 * Whose words a statement rests on: what the host says in asking is no point of a guest's.
 * In: what was read of the data, and where its excerpts stand. Out: the statements that nothing but a host's words supports, and
 * whose text does not say so. The standing line calls every claim the guest's that is not marked.
 */
import type { Problem } from '../base/problem.ts'
import type { Location } from '../source/excerpt.ts'
import type { Checked } from '../source/find/placement.ts'
import type { DataFile, ReadInterview } from './load.ts'
import { pathName } from '../base/problem.ts'
import { formatAddress } from '../source/address.ts'
import { speakersIn } from './describe-source.ts'
import { leafOf } from './excerpts.ts'
import { wantedBy } from './todo.ts'
import { valueAt } from './validate.ts'

/** Texts beside a statement that are the presenter's, and have evidence of their own. */
const SPOKEN = ['notes', 'bridge']
/** A host's question, which is shown as the host's. */
const ASKED = 'asks'
/** Shorter parts of a name, such as “Al”, stand in other words; a family name is looked for whatever its length. */
const SHORTEST_PART = 4
const SHORTEST_UNCASED_PART = 2

interface Statement {
  /** Where it stands, and its first words of evidence. */
  path: PropertyKey[]
  evidenceAt: PropertyKey[]
  excerpts: (Location | undefined)[]
}

export function hostsAlone(read: ReadInterview, { excerpts }: Pick<Checked, 'excerpts'>): Problem[] {
  const { files, known: { languages }, isTold } = read
  const speakers = speakersIn(read) ?? {}
  const places = new Map(Array.from(excerpts, ([{ text }, location]) => [text, location]))
  return files.flatMap((file) => {
    const { yaml, value } = file
    return statementsIn(file, languages, places).flatMap(({ path, evidenceAt, excerpts }): Problem[] => {
      const said = excerpts.filter(excerpt => excerpt?.address.kind === 'question') as Location[]
      const texts = ownTexts(valueAt(value, path), languages)
      if (said.length < excerpts.length || texts.some(text => Object.values(text).some(said => wantedBy(said) !== undefined)))
        return []
      const hosts = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))].flatMap(id => speakers[id] ?? [])
      const names = hosts.flatMap(({ name, short }) => [...Object.values(name), ...Object.values(short ?? {})])
      const unmarked = languages.filter(language => !texts.some(text => names.some(name => isNamed(name, text[language]!))))
      const place = yaml.placeOf(evidenceAt)
      if (!unmarked.length || !hosts.length || isTold(place))
        return []
      const who = hosts.map(({ name }) => name[languages[0]!]!).join(', ')
      return [{
        place,
        code: 'wrong-speaker',
        message: `${pathName([...path, 'evidence'])}: only who asks says this, ${who} in ${[...new Set(said.map(({ address }) => formatAddress(address)))].join(', ')}; expected words of an answer, or a text that says whose they are`,
        hint: `Find it in an answer, or name ${who} in the text${languages.length > 1 ? ` (${unmarked.join(', ')})` : ''}, as in “…, ${who} says”.`,
      }]
    })
  })
}

/** What has a text and evidence, its own or that of the places below it that have no text. */
function statementsIn({ value, below }: DataFile, languages: string[], places: Map<string, Location>): Statement[] {
  const statements = new Map<string, Statement>()
  for (const { key, value: leaf, path } of below) {
    const words = key === 'evidence' ? leafOf(key, leaf) : undefined
    if (words?.kind !== 'words' || path.includes(ASKED))
      continue
    const depth = path.findLastIndex((_, depth) => ownTexts(valueAt(value, path.slice(0, depth)), languages).length > 0)
    if (depth === -1)
      continue
    const owner = path.slice(0, depth)
    const name = pathName(owner)
    const statement = statements.get(name) ?? { path: owner, evidenceAt: path, excerpts: [] }
    statement.excerpts.push(places.get(words.text))
    statements.set(name, statement)
  }
  return [...statements.values()]
}

/** The texts in every language that stand in an object itself. */
function ownTexts(value: unknown, languages: string[]): Record<string, string>[] {
  const isText = (text: unknown): text is Record<string, string> => typeof text === 'object' && text !== null && languages.every(language => typeof (text as Record<string, unknown>)[language] === 'string')
  return Array.isArray(value) ? [] : Object.entries(new Object(value)).filter(([key]) => !SPOKEN.includes(key)).map(([, text]: [string, unknown]) => text).filter(isText)
}

/** By the whole name, the family name, or another part of it that is long enough to be told from other words. */
function isNamed(name: string, text: string): boolean {
  const parts = name.split(/[\s·・•]+/).filter((part, index, all) => part.length >= (/[\p{Lu}\p{Ll}]/u.test(part) ? index === all.length - 1 ? 1 : SHORTEST_PART : SHORTEST_UNCASED_PART))
  return [name, ...parts].some(part => text.includes(part))
}
