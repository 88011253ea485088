import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    closed: z.strictObject({
      text: localized.describe('Whose view, or on what: one view of how to compete'),
      name: localized.describe('What that makes of it, in a word or two: closed off'),
      evidence,
    }),
    open: statementOf('What is said of openness'),
    also: statementOf('What is to hold all the same').optional(),
  }
}

export type EnclosureData = DataOf<typeof fields>

export const enclosure = defineVisual({
  kind: 'enclosure',
  description: 'Closed against open, as two states of the same things. Use it for borders, paywalls, export rules, and the view that rejects them.',
  fields,
})
