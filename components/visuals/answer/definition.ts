import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { id, words } from '../../../src/fields/values.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    question: localized.describe('The question as it was asked, and who asks it'),
    answer: z.strictObject({
      exact: words.meta({ title: 'excerpt', description: 'The source’s words with which the answer begins' }),
      speaker: id.describe('Who says it, by the key under speakers in interview.yaml'),
      text: localized.describe('The same in each language'),
      credit: localized.describe('Who answers, and whose words these are: Ada Pell · our rendering').optional(),
    }),
    means: z.array(statementOf('What the word is said of, a line each')).min(1).max(4).describe('What the word is said of; what is read last stands last'),
    open: statementOf('What the question asks of the last of them and the answer leaves open').extend({ note: localized.describe('That it is left open') }).optional(),
  }
}

export type AnswerData = DataOf<typeof fields>

export const answer = defineVisual({
  kind: 'answer',
  description: 'A question, the one word of its answer, and what the word is said of; beside it, in dashes, what the answer leaves open. Use it for a yes, a no, a never, or a number that is the whole answer. Once a talk.',
  fields,
})
