/**
 * What the data says of its source.
 * In: an interview. Out: who speaks in the text and how they are called there, and with which lines its sections begin.
 */
import type { Interview } from './schema.ts'

export interface SourceDescription {
  speakers: { id: string, names: string[], host: boolean }[]
  /** The first line of each section; none where the source has headings. */
  openings: number[]
}

export function describeSource({ speakers, sections }: Pick<Interview, 'speakers' | 'sections'>): SourceDescription {
  return {
    speakers: Object.entries(speakers).map(([id, { name, labels, host }]) => ({ id, names: [...Object.values(name), ...labels], host })),
    openings: sections.flatMap(({ line }) => line ?? []),
  }
}
