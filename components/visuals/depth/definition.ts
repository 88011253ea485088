import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    first: z.strictObject({
      name: localized.describe('What they are to whom'),
      items: z.array(statementOf('One of them, in two or three words')).min(2).max(2).describe('The two, as they are named'),
    }).describe('Two things that are said to matter before all depth').optional(),
    by: localized.describe('What depth is to whom, in the shaft').optional(),
    deep: z.strictObject({
      word: localized.describe('The depth, in one word: deep, one craft'),
      text: localized.describe('What it is that is done so'),
      evidence,
    }),
    broad: statementOf('What may come of it'),
    others: statementOf('What then comes with ease'),
  }
}

export type DepthData = DataOf<typeof fields>

export const depth = defineVisual({
  kind: 'depth',
  description: 'One thing done deep, from which others may come with ease. Use it for one craft and many, a basic science and its uses.',
  fields,
})
