/**
 * Figures as they are set: the number large, what stands before and after it small.
 * In: figures of the interview. Out: props for KeyFigure; figures of the same value become one with several labels.
 */
import type { Figure } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { FigureProps } from './deck.ts'

const NUMBER = /[$€£¥]?\d[\d.,–-]*(?:\+|[KMBT]\b)?/u

/** Splits "Nearly 200M" or "6–8 months" into what is before the number, the number, and its unit. */
export function splitValue(value: string): { before?: string, number: string, unit?: string } {
  const found = NUMBER.exec(value)
  if (!found)
    return { number: value }
  const before = value.slice(0, found.index).trim()
  const unit = value.slice(found.index + found[0].length).trim()
  return { before: before || undefined, number: found[0], unit: unit || undefined }
}

export function figureProps({ say }: Context, figures: Figure[]): FigureProps[] {
  const byValue = new Map<string, FigureProps>()
  for (const figure of figures) {
    const value = say(figure.value)
    const same = byValue.get(value)
    if (same) {
      same.labels.push(say(figure.label))
    }
    else {
      byValue.set(value, {
        id: figure.id,
        ...splitValue(value),
        labels: [say(figure.label)],
      })
    }
  }
  return [...byValue.values()]
}
