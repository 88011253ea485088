/**
 * What the data says of its source: who speaks in the text and how they are called there, and with which lines its
 * sections begin.
 */
import type { z } from 'zod'
import type { ReadInterview } from './load.ts'
import { wantedBy } from './todo.ts'

export interface SourceDescription {
  speakers: { id: string, names: string[], host: boolean }[]
  /** The first line of each section; none where the source has headings. */
  openings: number[]
}

type SpeakersFile = z.output<ReadInterview['schemas']['interview']>['speakers']

/** Who speaks, by id; nothing where that is not well formed. */
export function speakersIn({ files, schemas }: Pick<ReadInterview, 'files' | 'schemas'>): SpeakersFile | undefined {
  const main = files.find(({ name, yaml }) => name === 'interview' && yaml.whole)
  return schemas.interview.shape.speakers.safeParse((main?.yaml.value as { speakers?: unknown } | undefined)?.speakers).data
}

/** Nothing where the data does not say it whole: what is still to be written of a speaker leaves a name or a label that the text has. */
export function describeSource({ files, known, schemas }: Pick<ReadInterview, 'files' | 'known' | 'schemas'>): SourceDescription | undefined {
  const speakers = speakersIn({ files, schemas })
  const lines = files.flatMap(({ name, yaml }) => typeof name === 'number' ? (yaml.value as { line?: unknown } | null)?.line : [])
  const openings = lines.filter(line => typeof line === 'number')
  const isWhole = lines.every(line => typeof line === 'number' || (line ?? openings.at(-1)) === undefined)
  const rise = openings.every((line, index) => index === 0 || line > openings[index - 1]!)
  const described = Object.entries(speakers ?? {}).map(([id, { name, labels, host }]) => ({ id, names: [...Object.values(name), ...labels].filter(text => wantedBy(text) === undefined), host }))
  if (!speakers || described.some(({ names }) => !names.length) || !known.isNumbered || !isWhole || !rise)
    return undefined
  return { speakers: described, openings }
}
