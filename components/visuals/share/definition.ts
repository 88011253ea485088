import type { StatusOrDoubt } from '../../../src/fields/parts.ts'
import { z } from 'zod'
import { evidence, statusOrDoubt } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'
import { alternative, fit } from './arithmetic.ts'

interface Counted {
  count: number
  /** The count as the deck's language writes it. */
  value: string
  label: string
}

export interface ShareProps {
  whole: Counted
  parts: (Counted & { status: StatusOrDoubt })[]
}

/** More people than there are; longer numbers would not fit. */
const MOST = 10_000_000_000

export const share = defineVisual({
  kind: 'share',
  description: 'Some of a whole: each one a mark where there are a hundred at most, else a bar to scale. Use it where the source counts both, the part and the whole; what is no fact is drawn hollow or broken.',
  fields: ({ localized }) => {
    const counted = (count: string, label: string) => z.strictObject({
      count: z.number().int().min(1).max(MOST).describe(`${count}, a whole number that stands in the evidence: 1400`),
      label: localized.describe(label),
      evidence,
    })
    return {
      whole: counted('How many there are', 'What is counted, with the number before it: 1,400 “households below the line”'),
      parts: z.array(counted('How many of them', 'What is so of them, with the number before it: 212 “have moved uphill”').extend({ status: statusOrDoubt.default('fact') }))
        .min(1)
        .max(3)
        .describe('Parts that have nothing in common, in the order in which they appear; together no more than the whole'),
    }
  },
  check({ whole, parts }, context) {
    let sum = 0
    parts.forEach(({ count }, index) => {
      sum += count
      if (sum > whole.count && sum - count <= whole.count)
        context.addIssue({ code: 'custom', path: ['parts', index, 'count'], message: `expected parts that are together no more than the whole (${whole.count}), found ${sum} up to here` })
    })
  },
  props: ({ whole, parts }, { say, language }): ShareProps => {
    const counted = ({ count, label }: typeof whole) => ({ count, value: new Intl.NumberFormat(language).format(count), label: say(label) })
    return { whole: counted(whole), parts: parts.map(part => ({ ...counted(part), status: part.status })) }
  },
  fit,
  clicks: ({ parts }) => parts.length,
  alternative,
  faces: { value: 'serif-bold', label: 'sans' },
})
