import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    what: statementOf('What is to grow or shrink'),
    was: statementOf('How it was'),
    fear: statementOf('The fear'),
    belief: statementOf('The belief, in a word'),
    how: statementOf('How it is to come'),
  }
}

export type WideningData = DataOf<typeof fields>

export const widening = defineVisual({
  kind: 'widening',
  description: 'A fear, and the opposite belief. Use it where somebody expects a thing to grow that others fear will shrink.',
  fields,
})
