import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    question: statementOf('The question that this answers').extend({ by: localized.describe('Who asks it') }),
    many: statementOf('Who pushes, and how'),
    force: statementOf('What that is'),
    block: statementOf('What is pushed'),
    rise: statementOf('Where to'),
  }
}

export type PressureData = DataOf<typeof fields>

export const pressure = defineVisual({
  kind: 'pressure',
  description: 'Many that push one thing up. Use it for readers and errors, users and a service, inspectors and quality.',
  fields,
})
