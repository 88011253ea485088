/**
 * A kind of picture: what the slide of a section draws from data.
 *
 * Each kind is a folder of its name, with its definition, how it is drawn (pure: data to marks) and an example in YAML.
 * ./index.ts lists the definitions.
 */
import type { z } from 'zod'
import type { Localized, SchemaParts } from '../../src/fields/parts.ts'
import type { Excerpt, Words } from '../../src/source/excerpt.ts'
import type { Drawing } from './marks.ts'

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold'

/** Words of the source that are shown, and their language. */
export interface Shown {
  text: string
  language: string
}

/** Data as a slide has it: texts in the deck’s language, without their evidence. */
export type Said<T> = T extends string | number | boolean | undefined ? T
  : T extends Words | Excerpt ? Shown
    : T extends readonly (infer Item)[] ? Said<Item>[]
      : T extends Localized ? string
        : T extends object ? { [Key in keyof T as Key extends 'evidence' ? never : Key]: Said<T[Key]> } : T

/** What a kind’s drawing is given: its fields as a slide has them. */
export type DataOf<Fields extends (parts: SchemaParts) => z.ZodRawShape> = Said<z.output<z.ZodObject<ReturnType<Fields>>>>

/** How a kind is drawn, and told in words: pure, and all of it that a browser needs. */
export interface VisualDrawing<Data = any> {
  /** Its marks, in the order in which they are painted and read. */
  draw: (data: Data, language: string) => Drawing
  /** What the drawing shows, for whoever does not see it; by the base of the language, English where that is not there. */
  alternative: { en: (data: Data) => string } & Record<string, (data: Data) => string>
}

export interface VisualKind<Fields extends z.ZodRawShape = any> {
  /** The name in the data and of the folder. */
  kind: string
  /** What it shows and when to use it, for whoever writes the data. */
  description: string
  /** What its data have beside the headline and the notes that every picture has. */
  fields: (parts: SchemaParts) => Fields
  /** Adds an issue for what is wrong between fields, each of which is right. */
  check?: (data: z.output<z.ZodObject<Fields>>, context: z.RefinementCtx) => void
}

/** A picture as a slide has it. */
export interface VisualProps {
  kind: string
  [field: string]: unknown
}

/** The same definition, its types inferred. */
export function defineVisual<Fields extends z.ZodRawShape>(definition: VisualKind<Fields>): VisualKind<Fields> {
  return definition
}
