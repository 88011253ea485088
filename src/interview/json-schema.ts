/**
 * The JSON Schema by which editors complete and check the data files.
 * In: an interview (its languages). Out: one JSON Schema (draft 2020-12) for all three kinds of file, told apart by a key
 * that only one of them has.
 */
import { z } from 'zod'
import { createSchemas, originalLanguageOf } from './schema.ts'

export function jsonSchema({ languages, source }: { languages: string[], source: { language: string, rendering?: string, original?: { language: string } } }): Record<string, unknown> {
  const schemas = createSchemas({ languages, sourceLanguage: source.language, originalLanguage: originalLanguageOf(source) })
  const [interview, section, timeline] = [schemas.interview, schemas.section, schemas.timeline].map((schema) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    return rest
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A data file of an interview: interview.yaml, a section, or timeline.yaml',
    if: {
      required: ['claim'],
    },
    then: section,
    else: {
      if: {
        required: ['parts'],
      },
      then: timeline,
      else: interview,
    },
  }
}
