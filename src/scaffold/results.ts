/**
 * What was found in a text and made of it, for a program.
 * In: what outline gives, and the folder as it is to be named. Out: values for JSON.
 */
import type { Outlined } from './outline.ts'
import { join } from 'node:path'

export function results({ files, article, speakers, encoding, language, assumed, languages, todos }: Outlined, folder: string): Record<string, unknown> {
  return {
    written: Object.keys(files).map(name => join(folder, name)),
    encoding,
    language,
    languageIsAssumed: assumed !== undefined,
    languages,
    sections: article.sections.length,
    turns: article.turns.length,
    speakers: speakers.map(({ id, host }) => ({ id, host })),
    todos,
  }
}
