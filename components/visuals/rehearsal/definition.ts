import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { status } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    with: statementOf('That it is rehearsed, and with what'),
    things: z.array(statementOf('What is rehearsed').extend({ status: status.default('fact') })).min(2).max(4).describe('In the order in which they are named'),
    real: localized.describe('What it is rehearsed for: the talk itself'),
    between: statementOf('Why the one does not touch the other, in two to four words'),
    among: statementOf('What it is one of').extend({ of: z.number().int().min(3).max(5).describe('How many those are') }).optional(),
  }
}

export type RehearsalData = DataOf<typeof fields>

export const rehearsal = defineVisual({
  kind: 'rehearsal',
  description: 'What is rehearsed, apart from what it is rehearsed for. Use it for role play, a drill, a simulator, a trial in which nothing is at stake.',
  fields,
})
