import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized }: SchemaParts) {
  const risk = z.strictObject({
    way: localized.describe('What is done, or not done: investing'),
    value: localized.describe('What is at stake, in large type: 10–15 years'),
    label: localized.describe('What may become of it'),
    evidence,
  })
  return {
    lighter: risk.describe('The risk that is taken'),
    heavier: risk.describe('The risk that counts for more'),
  }
}

export type WeighingData = DataOf<typeof fields>

export const weighing = defineVisual({
  kind: 'weighing',
  description: 'Two risks on a balance, of which one counts for more. Use it where somebody says which of two risks they would rather take; how much heavier the other is, is not drawn.',
  fields,
})
