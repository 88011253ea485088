import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    closed: statementOf('What is closed, and whose view that is'),
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
