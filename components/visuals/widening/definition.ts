import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ statementOf }: SchemaParts) {
  return {
    what: statementOf('What is to grow or shrink'),
    fear: statementOf('The fear'),
    belief: statementOf('What is believed to come instead, in a few words'),
    was: statementOf('How it was done before'),
    how: statementOf('More of it, or how it is to be done in future'),
  }
}

export type WideningData = DataOf<typeof fields>

export const widening = defineVisual({
  kind: 'widening',
  description: 'A fear, and the opposite belief. Use it where somebody expects a thing to grow that others fear will shrink.',
  fields,
})
