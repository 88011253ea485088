import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    question: statementOf('The question that this answers').extend({ by: localized.describe('Who asks it') }),
    many: statementOf('Who presses, and how'),
    force: statementOf('What that is'),
    block: statementOf('What is pressed'),
    rise: statementOf('What it has to do'),
  }
}

export type PressureData = DataOf<typeof fields>

export const pressure = defineVisual({
  kind: 'pressure',
  description: 'What is pressed from both sides, so that it rises. Use it for readers and errors, users and a service, inspectors and quality.',
  fields,
})
