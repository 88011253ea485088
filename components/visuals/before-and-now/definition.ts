import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    zones: z.array(localized).length(2).describe('What the two times are called'),
    rows: z.array(z.strictObject({
      was: statementOf('What was'),
      now: statementOf('What is planned').extend({ note: localized.describe('What is not said of it, or whatever else belongs to it').optional() }),
      course: z.enum(['ends', 'less']).describe('Whether it ends, or goes on with less'),
    })).min(2).max(3).describe('In the order in which they appear'),
  }
}

export type BeforeAndNowData = DataOf<typeof fields>

export const beforeAndNow = defineVisual({
  kind: 'before-and-now',
  description: 'What was, and what is planned in its place. Use it for policies, habits, a budget; a course ends, or goes on with less.',
  fields,
})
