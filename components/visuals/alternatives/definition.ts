import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  const way = z.strictObject({
    way: localized.describe('What is done'),
    value: localized.describe('What it may cost, in a word or a number'),
    note: localized.describe('What the value stands for'),
    evidence,
  })
  return {
    first: way,
    second: way,
    aside: statementOf('Somebody else’s phrase about it').extend({ by: localized.describe('Whose it is') }).optional(),
  }
}

export type AlternativesData = DataOf<typeof fields>

export const alternatives = defineVisual({
  kind: 'alternatives',
  description: 'Two ways, and what each may cost. Use it for dyke or move, print or scan, regulate now or wait; both values have one size, since their size means nothing.',
  fields,
})
