import type { SchemaParts } from '../../../src/fields/parts.ts'
import type { DataOf } from '../kind.ts'
import { z } from 'zod'
import { evidence } from '../../../src/fields/parts.ts'
import { defineVisual } from '../kind.ts'

function fields({ localized, statementOf }: SchemaParts) {
  return {
    deep: z.strictObject({
      text: localized.describe('What is done'),
      word: localized.describe('How, in one word: deep'),
      evidence,
    }),
    broad: statementOf('What may come of it'),
  }
}

export type DepthData = DataOf<typeof fields>

export const depth = defineVisual({
  kind: 'depth',
  description: 'One thing done deep, from which others may come with ease. Use it for one craft and many, a basic science and its uses.',
  fields,
  hopes: true,
})
