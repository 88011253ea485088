/**
 * The spans of the timeline alone, below the words of the cover and of the close: what it stands on, and what is hoped for beside it, to
 * one scale; and on the first whose way it is, where it is named. Where that is said to be reached for, it stands on the other too, hoped, and an arrow leads there.
 * In: the spans in one language. Out: their marks.
 */
import type { Drawing, Label, Shape } from '../visuals/marks.ts'
import type { TimelineProps } from './props.ts'
import { widthIn } from '../../src/text/fit.ts'
import { measures, measuresIn } from '../../src/text/measures.ts'
import { area, label, LEFT, line } from '../visuals/marks.ts'
import { DAY, FAR, INSIDE } from './field.ts'
import { drawSpans } from './spans.ts'

export interface SlabsProps {
  /** The day of the interview, in years with fractions. */
  now: number
  behind: NonNullable<TimelineProps['behind']>
  ahead: NonNullable<TimelineProps['ahead']>
  subject?: string
  reached?: true
}

/** Between the block and what it stands on. */
const SEAM = 3
const PADDING = 16
/** Of the arrow to where it is hoped to stand. */
const HEAD = 12

export function drawSlabs({ now, behind, ahead, subject, reached }: SlabsProps, language: string): Drawing {
  const { ground, floor, block } = measures.slabs
  const perYear = Math.min((DAY - LEFT) / (now - Math.min(...behind.bounds)), (FAR - DAY) / (Math.max(...ahead.bounds) - now))
  const { strong } = measuresIn(language).visual
  const wide = (text: string) => widthIn(text, strong, language)
  const scale = { x: (year: number) => DAY + (year - now) * perYear, wide }
  const width = subject ? Math.max(block.width, wide(subject) + 2 * PADDING) : 0
  const far = scale.x(Math.max(...ahead.bounds)) + PADDING
  const middle = ground - SEAM - block.height / 2
  const blockAt = (x: number, look: 'own' | 'aim'): (Shape | Label)[] => subject
    ? [
        area({ x, y: ground - SEAM - block.height, width, height: block.height }, look),
        label(subject, ['subject'], 'strong', { x, width, y: ground - SEAM - block.height / 2, vertical: 'middle', align: 'center', on: look, tone: look === 'aim' ? 'aim' : undefined }),
      ]
    : []
  return {
    clicks: 0,
    marks: [
      ...drawSpans({ behind, ahead }, { ground, floor }, { ...scale, aheadClick: 0 }, language),
      ...blockAt(DAY - width, 'own'),
      ...reached && subject
        ? [
            line([[DAY + INSIDE, middle], [far - INSIDE, middle]], 4, 'estimate', { thin: true }),
            line([[far - INSIDE - HEAD, middle - HEAD], [far - INSIDE, middle], [far - INSIDE - HEAD, middle + HEAD]], 4, 'aim'),
            ...blockAt(far, 'aim'),
          ]
        : [],
    ].map(mark => ({ ...mark, click: undefined })),
  }
}
