/** All kinds of visuals, and what is made of the list. Node's part: it imports no component. */
import type { SchemaParts } from '../../src/fields/parts.ts'
import type { Face, VisualKind, VisualProps } from './kind.ts'
import { z } from 'zod'
import { valuesBelow } from '../../src/base/tree.ts'
import { durationScale } from './duration-scale/definition.ts'
import { fanOut } from './fan-out/definition.ts'
import { ladder } from './ladder/definition.ts'
import { share } from './share/definition.ts'
import { thenAndNow } from './then-and-now/definition.ts'

/** In the order of docs/visuals.md. */
export const VISUALS: VisualKind[] = [durationScale, fanOut, ladder, share, thenAndNow]

export function visualKind(kind: string): VisualKind {
  return VISUALS.find(visual => visual.kind === kind)!
}

/** The schema of a section's visual; its options are in the order of the list. */
export function visualSchema(parts: SchemaParts) {
  const { localized, markdown } = parts
  const options = VISUALS.map(({ kind, description, fields, check = () => {} }) => z.strictObject({
    kind: z.literal(kind),
    message: localized.describe('The headline: one sentence that says what the drawing shows'),
    caption: localized.describe('A line below the drawing').optional(),
    notes: markdown,
    ...fields(parts) as object,
  }).superRefine(check).describe(description))
  return z.discriminatedUnion('kind', options as [typeof options[number], ...typeof options])
}

export type Visual = z.output<ReturnType<typeof visualSchema>>

/** What a slide is given of a visual. */
export function visualProps(visual: Visual, deck: Parameters<VisualKind['props']>[1]): VisualProps {
  const { kind, caption } = visual
  return { kind, ...visualKind(kind).props(visual, deck), caption: caption && deck.say(caption) }
}

/** Keys whose values are not shown. */
const NOT_SHOWN = ['kind', 'status', 'language']

/** Every text of a visual, with the face that it is set in. Throws where the definition names none. */
export function textsOf({ caption = '', ...props }: VisualProps): { text: string, face: Face }[] {
  const { faces } = visualKind(props.kind)
  return [{ text: caption, face: 'sans' }, ...valuesBelow(props).flatMap(({ key, value }) => {
    if (typeof value !== 'string' || NOT_SHOWN.includes(key))
      return []
    const face = faces[key]
    if (!face)
      throw new Error(`components/visuals/${props.kind}/definition.ts names no face for "${key}" (${value})`)
    return [{ text: value, face }]
  })]
}
