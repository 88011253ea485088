/**
 * Figures as they are set: the number large, what stands before and after it small.
 * In: figures of the interview. Out: props for KeyFigure; figures of the same value become one with several labels.
 */
import type { Figure } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { FigureProps } from './props.ts'

const NUMBER = /[$€£¥]?\d[\d.,–～-]*(?:\+|[KMBT]\b)?/u

/** Splits "Nearly 200M" or "6–8 months" into what is before the number, the number, and its unit. */
export function splitValue(value: string): { before?: string, number: string, unit?: string } {
  const found = NUMBER.exec(value)
  if (!found)
    return { number: value }
  const before = value.slice(0, found.index).trim()
  const unit = value.slice(found.index + found[0].length).trim()
  return { before: before || undefined, number: found[0], unit: unit || undefined }
}

/** The bounds of a number that is a span, as they are drawn: 10–15. */
export function boundsOf(number: string): [least: number, most: number] | undefined {
  const [, least, most] = /^(\d+)[–～-](\d+)$/.exec(number) ?? []
  return least !== undefined && Number(least) < Number(most) ? [Number(least), Number(most)] : undefined
}

/** Figures in their order, those that have one value in every language together. */
export function sameValues(figures: Verified<Figure>[]): Verified<Figure>[][] {
  return [...Map.groupBy(figures, ({ value }) => JSON.stringify(value)).values()]
}

/** Figures in their order, those of one value made one. */
export function figureProps({ say, references, voices }: Context, figures: Verified<Figure>[]): FigureProps[] {
  return sameValues(figures).map(same => ({
    ...splitValue(say(same[0]!.value)),
    status: same.every(figure => figure.status === same[0]!.status) ? same[0]!.status : undefined,
    labels: same.map(({ id, label, evidence, status }) => ({ id, text: say(label), reference: references(voices.foremost(evidence)), status })),
  }))
}
