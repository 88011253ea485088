import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    first: z.array(statementOf('One of them, in two or three words')).length(2).describe('Two things that are said to matter more, of which this does not come').optional(),
    deep: statementOf('What is done, and how deep').extend({ lead: localized.describe('The words that lead to it').optional() }),
    others: statementOf('What may then come, and how'),
  }
}

export type DepthData = DataOf<typeof fields>

export const depth = defineVisual({
  kind: 'depth',
  description: 'One thing done deep, beside others that may then come with ease. Use it for one craft and many, a basic science and its uses.',
  fields,
})
