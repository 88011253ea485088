import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    own: statementOf('Who has the gap before them'),
    others: statementOf('Who is on its other side'),
    size: localized.describe('That nobody says how wide it is'),
    aim: statementOf('With what it is to be closed').extend({ note: localized.describe('How far that is') }),
  }
}

export type GapData = DataOf<typeof fields>

export const gap = defineVisual({
  kind: 'gap',
  description: 'Who is apart from whom, and what is to close the gap completely. Use it where no number says how wide the gap is: its edges are torn.',
  fields,
})
