/**
 * What the data says of its source: who speaks in the text and how they are called there, and with which lines its
 * sections begin.
 */
import type { ReadInterview } from './load.ts'
import { findTodos } from './todo.ts'

export interface SourceDescription {
  speakers: { id: string, names: string[], host: boolean }[]
  /** The first line of each section; none where the source has headings. */
  openings: number[]
}

/** Nothing where the data does not say it whole. */
export function describeSource({ files, known, schemas }: Pick<ReadInterview, 'files' | 'known' | 'schemas'>): SourceDescription | undefined {
  const main = files.find(({ name }) => name === 'interview')?.yaml.value as { speakers?: unknown } | undefined
  const speakers = schemas.interview.shape.speakers.safeParse(main?.speakers).data
  const lines = files.flatMap(({ name, yaml }) => typeof name === 'number' ? (yaml.value as { line?: unknown } | null)?.line : [])
  const openings = lines.filter(line => typeof line === 'number')
  const rise = openings.every((line, index) => index === 0 || line > openings[index - 1]!)
  if (!speakers || findTodos(speakers).length || !known.complete || !known.isNumbered || !rise || ![0, lines.length].includes(openings.length) || openings.length < lines.filter(line => line !== undefined).length)
    return undefined
  return {
    speakers: Object.entries(speakers).map(([id, { name, labels, host }]) => ({ id, names: [...Object.values(name), ...labels], host })),
    openings,
  }
}
