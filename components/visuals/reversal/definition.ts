import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    things: z.array(localized).length(2).describe('The two, each in a short word, in the order expected'),
    first: localized.describe('What stands above what comes first: First'),
    later: localized.describe('What stands above what comes after it: Later'),
    expected: statementOf('Who expected it, and when'),
    doubt: statementOf('What was thought of the second, and when').optional(),
    came: statementOf('That it came otherwise'),
    surprise: statementOf('What is said of what came first'),
    rest: statementOf('What is said of what is still to come'),
  }
}

export type ReversalData = DataOf<typeof fields>

export const reversal = defineVisual({
  kind: 'reversal',
  description: 'Two things in the order expected, and in the order in which they came. Use it for any forecast that was turned round.',
  fields,
})
