import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { status } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    steps: z.array(statementOf('The step').extend({
      cause: localized.describe('What brought it').optional(),
      status: status.default('fact'),
    })).min(3).max(5).describe('From the first to the last'),
  }
}

export type LadderData = DataOf<typeof fields>

export const ladder = defineVisual({
  kind: 'ladder',
  description: 'One step after another, each with what brought it. Use it where things became richer or better one by one; each step is as high as the others, since only their order is told.',
  fields,
})
