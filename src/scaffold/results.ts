/**
 * What was found in a text and made of it, for a program.
 * In: what outline gives, and the folder as it is to be named; none of a dry run. Out: values for JSON.
 */
import type { Outlined } from './outline.ts'
import { join } from 'node:path'

export function results({ files, article, speakers, share, times, leftOut, form, encoding, language, guessed, languages, todos, original }: Outlined, folder?: string): Record<string, unknown> {
  return {
    written: folder === undefined ? [] : Object.keys(files).map(name => join(folder, name)),
    form: form ?? 'text',
    encoding,
    language,
    languageIsAssumed: guessed !== undefined,
    languages,
    ...original && { original: original.language },
    sections: article.sections.length,
    turns: article.turns.length,
    inTurns: share.inTurns,
    hasTimes: times.length > 0,
    passedOver: leftOut,
    narrated: share.narrated,
    speakers: speakers.map(({ id, name, labels, host, turns }) => ({ id, name: name ?? labels[0], host, turns })),
    todos,
  }
}
