import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    measure: statementOf('What is higher where it is ahead: how advanced the models are').extend({ note: localized.describe('What is not said of it').optional() }),
    others: statementOf('Who is ahead'),
    own: statementOf('Who is behind').extend({ note: localized.describe('What it does about it').optional() }),
    aim: statementOf('What stands between them, and what is to become of it: the gap, to be closed'),
  }
}

export type GapData = DataOf<typeof fields>

export const gap = defineVisual({
  kind: 'gap',
  description: 'Who is ahead, and who aims to close the gap. Use it for a lead that no number measures: the heights are drawn, not to scale, and the measure is named.',
  fields,
})
