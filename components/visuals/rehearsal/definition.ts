import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    with: statementOf('That it is rehearsed, with what, and that nothing is at stake'),
    things: z.array(statementOf('What is rehearsed').extend({ status: statusOrDoubt.default('fact') })).min(2).max(4).describe('In the order in which they are named'),
    real: localized.describe('What it is rehearsed for: the talk itself'),
    among: statementOf('What it is one of').optional(),
  }
}

export type RehearsalData = DataOf<typeof fields>

export const rehearsal = defineVisual({
  kind: 'rehearsal',
  description: 'What is rehearsed, apart from what it is rehearsed for. Use it for role play, a drill, a simulator, a trial in which nothing is at stake.',
  fields,
})
