import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  const cause = z.strictObject({
    text: localized.describe('What it is'),
    link: localized.describe('How it would be linked: a necessary link?'),
    note: localized.describe('What else is said of it'),
    evidence,
  })
  return {
    outcome: statementOf('What it would be the cause of'),
    unproved: cause.describe('What is held to be the cause'),
    possible: cause.describe('What keeps recurring and may have an effect').optional(),
  }
}

export type CausesData = DataOf<typeof fields>

export const causes = defineVisual({
  kind: 'causes',
  description: 'What is not proved to cause a thing, and what, again and again, may add to it. Use it for any “X does not prove Y”.',
  fields,
})
