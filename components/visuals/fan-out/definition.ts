import type { StatusOrDoubt } from '../../../src/fields/parts.ts'
import { z } from 'zod'
import { statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'
import { alternative, fit } from './arithmetic.ts'

export interface FanOutProps {
  origin: { value: string, text: string }
  targets: { text: string, status: StatusOrDoubt }[]
  outcome: { value: string, text: string }
}

export const fanOut = defineVisual({
  kind: 'fan-out',
  description: 'One thing that becomes a few, and through them many. Use it where a single cause has consequences that multiply; the many are drawn broken, since they are hoped for, and so is each of the few that is not a fact.',
  fields: ({ localized, statementOf }) => ({
    origin: statementOf('What it is').extend({ value: localized.describe('The one: a number, or a word') }),
    targets: z.array(statementOf('One of the few, in a few words').extend({ status: statusOrDoubt.default('fact') })).min(2).max(5).describe('The few, in the order in which they appear'),
    outcome: statementOf('What they are').extend({ value: localized.describe('The many: a number, or a few words') }),
  }),
  props: ({ origin, targets, outcome }, { say }): FanOutProps => ({
    origin: { value: say(origin.value), text: say(origin.text) },
    targets: targets.map(({ text, status }) => ({ text: say(text), status })),
    outcome: { value: say(outcome.value), text: say(outcome.text) },
  }),
  fit,
  clicks: ({ targets }) => targets.length + 1,
  alternative,
  faces: { value: 'serif-bold', text: 'sans' },
  hopes: true,
})
