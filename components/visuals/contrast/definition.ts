import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  const half = z.strictObject({
    lead: localized.describe('The words that lead to it'),
    text: localized.describe('The expression, in very large type'),
    evidence,
  })
  return {
    aside: statementOf('What is said first, beside the first expression').optional(),
    first: half,
    second: half,
    verdict: statementOf('What is said of it'),
  }
}

export type ContrastData = DataOf<typeof fields>

export const contrast = defineVisual({
  kind: 'contrast',
  description: 'Two expressions that read as one sentence, the second against the first. Use it for a name and what it does, a promise and its result. The headline comes last, so that it does not tell the point before.',
  fields,
})
