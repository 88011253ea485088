import type { StatusOrDoubt } from '../../../src/fields/parts.ts'
import { z } from 'zod'
import { statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'
import { fit } from './arithmetic.ts'

export interface ThenAndNowProps {
  then: Time
  now: Time
}

interface Time {
  title: string
  rows: { text: string, status: StatusOrDoubt }[]
}

export const thenAndNow = defineVisual({
  kind: 'then-and-now',
  description: 'Two times, row against row. Use it where the speaker compares what has ended with what has not; the later is drawn broken, and so is each row that is not a fact.',
  fields: ({ localized, statementOf }) => {
    const row = statementOf('What is so, in a few words').extend({ status: statusOrDoubt.default('fact') })
    const time = (which: string) => z.strictObject({
      title: localized.describe(`The ${which} of the two, in a word or two, for the circle`),
      rows: z.array(row).min(1).max(3).describe('Set in columns; the first of one time stands above the first of the other'),
    })
    return { then: time('earlier'), now: time('later') }
  },
  props: ({ then, now }, { say }): ThenAndNowProps => {
    const time = ({ title, rows }: typeof then) => ({ title: say(title), rows: rows.map(({ text, status }) => ({ text: say(text), status })) })
    return { then: time(then), now: time(now) }
  },
  fit,
  clicks: ({ then, now }) => Math.max(then.rows.length, now.rows.length),
  faces: { title: 'serif-bold', text: 'sans' },
  hopes: true,
})
