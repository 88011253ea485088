/**
 * A kind of visual: something that the slide of a section draws from data.
 *
 * Each kind is a folder of its name, with its definition (Node's part), the component that draws it (the browser's), the
 * arithmetic that both use, and an example in YAML. ./index.ts lists the definitions.
 */
import type { z } from 'zod'
import type { Localized, SchemaParts } from '../../src/fields/parts.ts'
import type { VisualExcess } from './arithmetic.ts'

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold'

type DataOf<Fields extends z.ZodRawShape> = z.output<z.ZodObject<Fields>>

export interface VisualKind<Fields extends z.ZodRawShape = any, Props extends object = any> {
  /** The name in the data and of the folder. */
  kind: string
  /** What it shows and when to use it, for whoever writes the data. */
  description: string
  /** What its data have beside the headline, the caption and the notes that every visual has. */
  fields: (parts: SchemaParts) => Fields
  /** Adds an issue for what is wrong between fields, each of which is right. */
  check?: (data: DataOf<Fields>, context: z.RefinementCtx) => void
  /** What its component is given. */
  props: (data: DataOf<Fields>, deck: { say: (text: Localized) => string, language: string }) => Props
  /** What of it does not fit into the height that the headline leaves. */
  fit: (visual: Props & { caption?: string }, room: number, language: string) => VisualExcess | undefined
  /** How often the presenter clicks until all of it is there. */
  clicks: (props: Props) => number
  /** Words in place of the drawing; none where all that it shows is text. */
  alternative?: (props: Props) => string
  /** The face of each text among its props, by the text's key. */
  faces: Record<string, Face>
  /** Part of it is drawn as hoped for, whatever the data say. */
  hopes?: true
}

/** A visual as a slide has it: its component's props beside its kind and its caption. */
export interface VisualProps {
  kind: string
  caption?: string
  [prop: string]: unknown
}

/** The same definition, its types inferred. */
export function defineVisual<Fields extends z.ZodRawShape, Props extends object>(definition: VisualKind<Fields, Props>): VisualKind<Fields, Props> {
  return definition
}
