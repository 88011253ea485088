import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { monthsOf } from '../../../src/base/duration.ts'
import { evidence } from '../../../src/fields/parts.ts'
import { duration } from '../../../src/fields/values.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized }: SchemaParts) {
  return {
    now: localized.describe('Where the years begin: today'),
    taken: z.strictObject({
      way: localized.describe('What is done: investing'),
      risk: localized.describe('What of it may prove too much, looking back'),
      evidence,
    }),
    left: z.strictObject({
      way: localized.describe('What is not done: not investing'),
      from: duration.describe('The least time that it may cost, such as P10Y'),
      to: duration.describe('The most that it may cost'),
      value: localized.describe('The same in large type: Next 10–15 years'),
      label: localized.describe('What those years may be'),
      evidence,
    }),
  }
}

export type ForkData = DataOf<typeof fields>

export const fork = defineVisual({
  kind: 'fork',
  description: 'Two ways, each with its risk: to do a thing, of which some up to today may prove too much, or not to do it, and to lose years, which are drawn to scale. Use it for spending against falling behind.',
  fields,
  check({ left: { from, to } }, context) {
    if (monthsOf(to) === 0)
      context.addIssue({ code: 'custom', path: ['left', 'to'], message: 'expected more than no time, since the years are drawn to scale' })
    else if (monthsOf(from) > monthsOf(to))
      context.addIssue({ code: 'custom', path: ['left', 'to'], message: `expected the most it may cost to be no less than the least, ${from}; found ${to}` })
  },
})
