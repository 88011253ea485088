import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    stem: statementOf('Where things stand'),
    now: localized.describe('Where the years begin: today'),
    taken: z.strictObject({
      way: localized.describe('What is done: investing'),
      risk: localized.describe('What of it may prove too much'),
      evidence,
    }),
    left: z.strictObject({
      way: localized.describe('What is not done: not investing'),
      years: z.tuple([z.number().positive().max(100), z.number().positive().max(100)]).describe('How many years that may cost, the least and the most: [10, 15]'),
      value: localized.describe('The same in large type: 10–15'),
      label: localized.describe('What those years are'),
      evidence,
    }),
  }
}

export type ForkData = DataOf<typeof fields>

export const fork = defineVisual({
  kind: 'fork',
  description: 'Two ways from one point: to do a thing, perhaps too much of it, or to leave it, and to lose years, which are drawn to scale. Use it for spending against falling behind.',
  fields,
  check({ left: { years: [least, most] } }, context) {
    if (least > most)
      context.addIssue({ code: 'custom', path: ['left', 'years', 1], message: `expected the most years to be no less than the least, ${least}; found ${most}` })
  },
})
