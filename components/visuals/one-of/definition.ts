import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    of: z.number().int().min(3).max(5).describe('How many places there are'),
    named: z.array(statementOf('What has a place')).min(1).max(2).describe('Those that are named'),
    rest: statementOf('That the others are not named'),
    so: statementOf('What follows').optional(),
  }
}

export type OneOfData = DataOf<typeof fields>

export const oneOf = defineVisual({
  kind: 'one-of',
  description: 'Named places among a few that are not all named. Use it for one of three reasons, a use among the first four; their order means nothing.',
  fields,
})
