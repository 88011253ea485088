import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { id, words } from '../../../src/fields/values.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    answer: z.strictObject({
      exact: words.meta({ title: 'excerpt', description: 'The source’s words with which the answer begins' }),
      speaker: id.describe('Who says it, by the key under speakers in interview.yaml'),
      text: localized.describe('The same in each language'),
      credit: localized.describe('Who answers, and whose words these are: Ada Pell · our rendering').optional(),
    }),
    means: z.array(statementOf('What the word stands for, a line each')).min(1).max(3).describe('What stands beside the word'),
  }
}

export type AnswerData = DataOf<typeof fields>

export const answer = defineVisual({
  kind: 'answer',
  description: 'A question, which is the headline, and the one word of its answer. Use it for a yes, a no, a never, or a number that is the whole answer. Once a talk.',
  fields,
})
