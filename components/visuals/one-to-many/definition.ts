import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    origin: z.strictObject({
      name: localized.describe('What the one is called'),
      value: localized.describe('Its number, of four figures at most, or a short word'),
      text: localized.describe('What the number counts'),
      evidence,
    }),
    each: statementOf('What may be so of the few, read on in their names: it has moved'),
    few: z.array(statementOf('One of the few')).min(2).max(4).describe('Whom or what it may serve, in the order in which they appear'),
    many: z.strictObject({
      value: localized.describe('How many there are to be'),
      text: localized.describe('What they are, or what for'),
      evidence,
    }),
  }
}

export type OneToManyData = DataOf<typeof fields>

export const oneToMany = defineVisual({
  kind: 'one-to-many',
  description: 'One thing that may serve a few, the first of the many that are hoped for. Use it for a teacher, a vaccine, one map; the many are not counted.',
  fields,
})
