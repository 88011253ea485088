import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { status } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    term: statementOf('The word, of four letters at most'),
    says: z.array(statementOf('What is said of it').extend({ status: status.optional() })).min(2).max(4).describe('In the order in which they appear'),
  }
}

export type UndefinedTermData = DataOf<typeof fields>

export const undefinedTerm = defineVisual({
  kind: 'undefined-term',
  description: 'A word that nobody has defined, and what can be said of it all the same. Use it for fairness, safety, intelligence; once a talk.',
  fields,
})
