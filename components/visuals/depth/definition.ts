import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    first: z.strictObject({
      lead: localized.describe('The words that lead to them: first of all'),
      things: z.array(statementOf('One of them, in two or three words')).length(2).describe('The two'),
    }).describe('Two things that are said to matter most: the ground').optional(),
    deep: statementOf('What is done, and how deep').extend({ lead: localized.describe('The words that lead to it').optional() }),
    gain: statementOf('What may be gained by it, in two to four words').extend({ lead: localized.describe('The words that lead to it').optional() }).optional(),
    others: statementOf('What may then be reached, and how'),
  }
}

export type DepthData = DataOf<typeof fields>

export const depth = defineVisual({
  kind: 'depth',
  description: 'One thing done deep, from which others may then be reached with ease. Use it for one craft and many, a basic science and its uses.',
  fields,
})
