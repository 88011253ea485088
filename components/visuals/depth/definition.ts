import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    first: z.array(statementOf('One of them, in two or three words')).length(2).describe('Two things that are said to matter more than any depth').optional(),
    deep: statementOf('What is done, and how deep').extend({ note: localized.describe('What that is to whom').optional() }),
    others: statementOf('What may then come, and how'),
  }
}

export type DepthData = DataOf<typeof fields>

export const depth = defineVisual({
  kind: 'depth',
  description: 'One thing done deep, beside others that may then come with ease. Use it for one craft and many, a basic science and its uses.',
  fields,
})
