import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    question: statementOf('Who asks, and the question that this answers'),
    many: statementOf('From whom or what the pressure comes'),
    force: statementOf('What that is'),
    block: statementOf('What is pressed'),
    rise: statementOf('What it has to do'),
  }
}

export type PressureData = DataOf<typeof fields>

export const pressure = defineVisual({
  kind: 'pressure',
  description: 'What many do runs together into one pressure, under which a thing has to rise. Use it for readers and errors, users and a service, inspectors and quality.',
  fields,
})
