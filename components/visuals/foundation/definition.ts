import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    before: z.strictObject({
      when: statementOf('The time of it'),
      top: statementOf('The guest'),
      base: statementOf('What it stands on'),
      note: statementOf('Whose ground that is'),
      limit: statementOf('What the owner of the ground may do'),
    }),
    next: z.strictObject({
      when: statementOf('The time of it'),
      top: statementOf('The guest, then'),
      base: statementOf('What it aims to stand on'),
      note: statementOf('What that is made of'),
      others: statementOf('Who else may build on it'),
    }),
  }
}

export type FoundationData = DataOf<typeof fields>

export const foundation = defineVisual({
  kind: 'foundation',
  description: 'What stands on what, before and next: first as a guest on the ground of another, who also closes over it, then on a ground of its own. Use it for a shop on a marketplace, a state on one pipe, an app on a phone.',
  fields,
})
