import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    things: z.array(statementOf('The thing, or who it is').extend({
      passes: localized.describe('What passes from it to the next; the last passes nothing').optional(),
      status: statusOrDoubt.default('fact'),
    })).min(3).max(5).describe('In the order in which it passes'),
  }
}

export type ChainData = DataOf<typeof fields>

export const chain = defineVisual({
  kind: 'chain',
  description: 'Three to five things, and what passes from each to the next. Use it for money, goods, orders or knowledge on their way; it says nothing of how much.',
  fields,
  check({ things }, context) {
    things.forEach(({ passes }, index) => {
      const isLast = index === things.length - 1
      if (isLast === Boolean(passes))
        context.addIssue({ code: 'custom', path: ['things', index, ...passes ? ['passes'] : []], message: isLast ? 'nothing passes from the last thing' : 'expected what passes from it to the next (passes), found none' })
    })
  },
})
