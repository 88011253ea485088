import type { Status } from '../../../src/fields/parts.ts'
import { z } from 'zod'
import { evidence, status } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'
import { fit } from './arithmetic.ts'

export interface LadderProps {
  steps: { name: string, cause: string, status: Status }[]
}

export const ladder = defineVisual({
  kind: 'ladder',
  description: 'Steps that rise, each more than the one before. Use it where a development goes one way and its end is still open.',
  fields: ({ localized }) => ({
    steps: z.array(z.strictObject({
      name: localized.describe('The step, in a word or two'),
      cause: localized.describe('What brought it, or what it brought'),
      status,
      evidence,
    })).min(3).max(5).describe('From the lowest to the highest'),
  }),
  props: ({ steps }, { say }): LadderProps => ({
    steps: steps.map(({ name, cause, status }) => ({ name: say(name), cause: say(cause), status })),
  }),
  fit,
  clicks: ({ steps }) => steps.length - 1,
  faces: { name: 'serif-bold', cause: 'sans' },
})
