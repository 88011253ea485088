import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { monthsOf } from '../../../src/base/duration.ts'
import { evidence, statusOrDoubt } from '../../../src/fields/parts.ts'
import { duration } from '../../../src/fields/values.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    measure: statementOf('What lasts so long'),
    spans: z.array(z.strictObject({
      from: duration.describe('The least it lasts, such as P6M or P10Y; P0Y where it begins at once'),
      to: duration.describe('The most it lasts'),
      value: localized.describe('The span in large type: 6–8 months'),
      label: localized.describe('What is said of it'),
      status: statusOrDoubt,
      evidence,
    })).min(2).max(4).describe('In the order in which they appear'),
  }
}

export type DurationsData = DataOf<typeof fields>

export const durations = defineVisual({
  kind: 'durations',
  description: 'Spans of time on one true scale. Use it where lengths of time are set against each other, months against years; dates belong on the timeline.',
  fields,
  check({ spans }, context) {
    spans.forEach(({ from, to }, index) => {
      if (monthsOf(from) > monthsOf(to))
        context.addIssue({ code: 'custom', path: ['spans', index, 'to'], message: `expected the most it lasts to be no less than the least, ${from}; found ${to}` })
    })
  },
})
