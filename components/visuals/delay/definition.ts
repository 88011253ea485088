import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    lines: z.number().int().min(2).max(4).describe('How many lines are drawn; they mean many'),
    laid: statementOf('That they were laid'),
    expected: statementOf('What was expected, which is drawn in outline'),
    came: statementOf('What came, which fills the outline'),
    gap: statementOf('What lies between the two, on the bracket'),
    thickness: localized.describe('What thickness means: value'),
    time: localized.describe('What the axis means: time'),
  }
}

export type DelayData = DataOf<typeof fields>

export const delay = defineVisual({
  kind: 'delay',
  description: 'Many thin lines that swell later than was thought. Use it for railways, vaccines, any investment that paid late: only the order is told, no date.',
  fields,
})
