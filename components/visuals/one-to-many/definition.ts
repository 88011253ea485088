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
    way: statementOf('What the one may do for the few'),
    few: z.array(statementOf('One of the few')).min(2).max(4).describe('Whom or what it may serve, in the order in which they appear'),
    each: statementOf('What they have in common, above them'),
    many: z.strictObject({
      value: localized.describe('How many there are to be'),
      text: localized.describe('What they are, or what for'),
      dot: localized.describe('What a dot stands for: a model each'),
      evidence,
    }),
  }
}

export type OneToManyData = DataOf<typeof fields>

export const oneToMany = defineVisual({
  kind: 'one-to-many',
  description: 'One thing that may serve a few, and the many that are hoped for, apart from them. Use it for a teacher, a vaccine, one map; the many are not counted.',
  fields,
})
