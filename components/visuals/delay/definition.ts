import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    laid: statementOf('What was laid, on which the value stands'),
    expected: statementOf('What was expected, which is the early curve'),
    came: statementOf('What came, which is the late curve'),
    gap: statementOf('What lies between the two, on the arrow'),
    value: localized.describe('What height means: value'),
    time: localized.describe('What the way to the right means: time'),
    so: statementOf('What is thought of the matter at hand').optional(),
  }
}

export type DelayData = DataOf<typeof fields>

export const delay = defineVisual({
  kind: 'delay',
  description: 'Two curves of value over what was laid: the early one expected, the late one how it came. Use it for railways, vaccines, any investment that paid late: only the order is told, no date and no amount.',
  fields,
})
