/** How each kind of picture is drawn, by its name. */
import type { VisualDrawing, VisualProps } from './kind.ts'
import type { Drawing } from './marks.ts'
import * as alternatives from './alternatives/draw.ts'
import * as answer from './answer/draw.ts'
import * as beforeAndNow from './before-and-now/draw.ts'
import * as causes from './causes/draw.ts'
import * as chain from './chain/draw.ts'
import * as contrast from './contrast/draw.ts'
import * as deadline from './deadline/draw.ts'
import * as delay from './delay/draw.ts'
import * as depth from './depth/draw.ts'
import * as durations from './durations/draw.ts'
import * as enclosure from './enclosure/draw.ts'
import * as foundation from './foundation/draw.ts'
import * as gap from './gap/draw.ts'
import * as ladder from './ladder/draw.ts'
import * as oneToMany from './one-to-many/draw.ts'
import * as pressure from './pressure/draw.ts'
import * as rehearsal from './rehearsal/draw.ts'
import * as reversal from './reversal/draw.ts'
import * as share from './share/draw.ts'
import * as undefinedTerm from './undefined-term/draw.ts'
import * as weighing from './weighing/draw.ts'
import * as widening from './widening/draw.ts'

const DRAWINGS: Record<string, VisualDrawing> = {
  foundation,
  deadline,
  'one-to-many': oneToMany,
  answer,
  rehearsal,
  reversal,
  delay,
  weighing,
  alternatives,
  gap,
  'undefined-term': undefinedTerm,
  depth,
  enclosure,
  durations,
  contrast,
  pressure,
  'before-and-now': beforeAndNow,
  causes,
  widening,
  ladder,
  share,
  chain,
}

export function drawingOf({ kind, ...data }: VisualProps, language: string): Drawing {
  return DRAWINGS[kind]!.draw(data, language)
}

/** What the drawing shows, in words. */
export function alternativeOf({ kind, ...data }: VisualProps, language: string): string {
  const { alternative } = DRAWINGS[kind]!
  return (alternative[language.split('-')[0]!] ?? alternative.en)(data)
}
