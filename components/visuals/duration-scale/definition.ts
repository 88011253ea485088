import type { StatusOrDoubt } from '../../../src/fields/parts.ts'
import { z } from 'zod'
import { evidence, statusOrDoubt } from '../../../src/fields/parts.ts'
import { duration, monthsOf } from '../../../src/fields/values.ts'
import { spanIn, yearsIn } from '../../../src/text/intl.ts'
import { defineVisual } from '../kind.ts'
import { alternative, fit } from './arithmetic.ts'

export interface DurationScaleProps {
  /** The deck's, whose numbers stand at the ticks and whose direction the scale has. */
  language: string
  /** The unit, "years", as it stands after the last tick. */
  axis: string
  bars: { value: string, label: string, months: [from: number, to: number], status: StatusOrDoubt }[]
}

const span = duration.meta({ title: 'duration' })

export const durationScale = defineVisual({
  kind: 'duration-scale',
  description: 'Spans of time on one scale that begins at nothing. Use it where lengths of time are set against each other, months against years; dates belong on the timeline.',
  fields: ({ localized }) => ({
    bars: z.array(z.strictObject({
      label: localized.describe('What lasts so long'),
      from: span.describe('The least it lasts, such as P6M or P10Y; P0Y where it begins at once'),
      to: span.describe('The most it lasts'),
      status: statusOrDoubt,
      evidence,
    }).superRefine(({ from, to }, context) => {
      if (monthsOf(to) < Math.max(1, monthsOf(from)))
        context.addIssue({ code: 'custom', path: ['to'], message: `expected a duration that is not shorter than from (${from}), nor nothing` })
    })).min(2).max(4).describe('The spans, in the order in which they appear'),
  }),
  props: ({ bars }, { say, language }): DurationScaleProps => ({
    language,
    axis: yearsIn(language, Math.max(...bars.map(({ to }) => monthsOf(to))) / 12),
    bars: bars.map(({ label, from, to, status }) => ({
      value: spanIn(language, monthsOf(from), monthsOf(to)),
      label: say(label),
      months: [monthsOf(from), monthsOf(to)],
      status,
    })),
  }),
  fit,
  clicks: ({ bars }) => bars.length - 1,
  alternative,
  faces: { axis: 'sans', value: 'serif-bold', label: 'sans' },
})
