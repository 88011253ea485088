import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    said: statementOf('What is said, both times, in a word or two: A raise?'),
    with: statementOf('With what it is rehearsed, and that nothing is at stake'),
    real: localized.describe('To whom it is said in earnest: to the manager'),
    also: statementOf('What else is rehearsed').optional(),
    among: statementOf('What it is one of').optional(),
  }
}

export type RehearsalData = DataOf<typeof fields>

export const rehearsal = defineVisual({
  kind: 'rehearsal',
  description: 'What is said where nothing is at stake, more than once, and then in earnest. Use it for role play, a drill, a dress rehearsal: wherever words are tried before they count.',
  fields,
})
