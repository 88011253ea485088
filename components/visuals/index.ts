/** All kinds of pictures as data has them: Node’s part. What a browser needs of them is in ./drawings.ts. */
import type { Localized, SchemaParts } from '../../src/fields/parts.ts'
import type { Type } from '../../src/text/measures.ts'
import type { Face, VisualKind, VisualProps } from './kind.ts'
import { z } from 'zod'
import { notesEvidence } from '../../src/fields/parts.ts'
import { Excerpt } from '../../src/source/excerpt.ts'
import { alternatives } from './alternatives/definition.ts'
import { answer } from './answer/definition.ts'
import { beforeAndNow } from './before-and-now/definition.ts'
import { causes } from './causes/definition.ts'
import { chain } from './chain/definition.ts'
import { contrast } from './contrast/definition.ts'
import { deadline } from './deadline/definition.ts'
import { delay } from './delay/definition.ts'
import { depth } from './depth/definition.ts'
import { drawingOf } from './drawings.ts'
import { durations } from './durations/definition.ts'
import { enclosure } from './enclosure/definition.ts'
import { foundation } from './foundation/definition.ts'
import { gap } from './gap/definition.ts'
import { ladder } from './ladder/definition.ts'
import { oneToMany } from './one-to-many/definition.ts'
import { pressure } from './pressure/definition.ts'
import { rehearsal } from './rehearsal/definition.ts'
import { reversal } from './reversal/definition.ts'
import { share } from './share/definition.ts'
import { typeOf } from './typesetting.ts'
import { undefinedTerm } from './undefined-term/definition.ts'
import { weighing } from './weighing/definition.ts'
import { widening } from './widening/definition.ts'

/** In the order of docs/visuals.md. */
export const VISUALS: VisualKind[] = [
  foundation,
  deadline,
  oneToMany,
  answer,
  rehearsal,
  reversal,
  delay,
  weighing,
  alternatives,
  gap,
  undefinedTerm,
  depth,
  enclosure,
  durations,
  contrast,
  pressure,
  beforeAndNow,
  causes,
  widening,
  ladder,
  share,
  chain,
]

/** The schemas of a section's pictures, in the order of the list. */
export function visualSchemas(parts: SchemaParts) {
  const { localized, markdown } = parts
  return VISUALS.map(({ kind, description, fields, check = () => {} }) => z.strictObject({
    kind: z.literal(kind),
    headline: localized.describe('One clause that says what the picture shows, on one line'),
    ...fields(parts) as object,
    notes: markdown.optional(),
    notesEvidence,
  }).superRefine(check).describe(description))
}

export type Visual = z.output<ReturnType<typeof visualSchemas>[number]>

/** What a slide is given of a picture: its texts in one language, without their evidence. */
export function visualProps({ headline: _, notes: __, notesEvidence: ___, ...visual }: Visual, deck: { say: (text: Localized) => string, languages: string[], sourceLanguage: string }): VisualProps {
  return said(visual, deck) as VisualProps
}

function said(value: unknown, deck: Parameters<typeof visualProps>[1]): unknown {
  if (value instanceof Excerpt)
    return { text: value.text, language: deck.sourceLanguage }
  if (Array.isArray(value))
    return value.map(item => said(item, deck))
  if (typeof value !== 'object' || value === null)
    return value
  const keys = Object.keys(value)
  return keys.every(key => deck.languages.includes(key))
    ? deck.say(value as Localized)
    : Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => key === 'evidence' ? [] : [[key, said(inner, deck)]]))
}

/** Every text of a picture, with the face that it is set in. */
export function textsOf(visual: VisualProps, language: string): { text: string, face: Face, language?: string }[] {
  return drawingOf(visual, language).marks.flatMap(mark => mark.mark === 'shape' ? [] : [{ text: mark.text, face: (typeOf(mark, language) as Type).face, language: mark.mark === 'label' ? mark.language : undefined }])
}
