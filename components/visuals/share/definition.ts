import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence, statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

/** More people than there are; longer numbers would not fit. */
const MOST = 10_000_000_000

function fields({ localized }: SchemaParts) {
  const counted = (count: string, value: string, label: string) => z.strictObject({
    count: z.number().int().min(1).max(MOST).describe(`${count}, a whole number that stands in the evidence: 1400`),
    value: localized.describe(value),
    label: localized.describe(label),
    evidence,
  })
  return {
    whole: counted('How many there are', 'The same as it is written: 1,400', 'What is counted'),
    parts: z.array(counted('How many of them', 'The same as it is written', 'What is so of them').extend({ status: statusOrDoubt.default('fact') }))
      .min(1)
      .max(3)
      .describe('Parts that have nothing in common, in the order in which they appear; together no more than the whole'),
  }
}

export type ShareData = DataOf<typeof fields>

export const share = defineVisual({
  kind: 'share',
  description: 'Some of a whole: each one a mark where there are a hundred at most, else a bar to scale. Use it where the source counts both, the part and the whole.',
  fields,
  check({ whole, parts }, context) {
    let sum = 0
    parts.forEach(({ count }, index) => {
      sum += count
      if (sum > whole.count && sum - count <= whole.count)
        context.addIssue({ code: 'custom', path: ['parts', index, 'count'], message: `expected parts that are together no more than the whole (${whole.count}), found ${sum} up to here` })
    })
  },
})
