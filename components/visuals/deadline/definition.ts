import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    since: statementOf('Since when it is there, as vaguely as the source says it'),
    now: localized.describe('The day of which it is said: at the interview'),
    state: statementOf('How far it is by then'),
    by: statementOf('The date by which it is to be reached'),
    aim: statementOf('What is to be reached'),
    sooner: statementOf('That it may come before the date').optional(),
  }
}

export type DeadlineData = DataOf<typeof fields>

export const deadline = defineVisual({
  kind: 'deadline',
  description: 'How far something is, and what is aimed for by a date. Use it for a target whose height no number tells: only the order in time is drawn, and no amount.',
  fields,
})
