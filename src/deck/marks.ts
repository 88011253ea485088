/**
 * The mark of a pivot.
 * In: a pivot's status and how sure its date is. Out: which of four marks stands for it, and what it says in words.
 */
import type { Mark, PivotProps, TimelineProps } from './props.ts'

/** What is hoped for looks different first of all; then whether there is a date. */
export function pivotMark({ status, certainty }: Pick<PivotProps, 'status' | 'certainty'>): Mark {
  if (status !== 'fact')
    return 'hoped'
  return certainty === 'none' ? 'undated' : certainty
}

/** What the mark tells those who do not see it: how sure the date is, and what turned into what. */
export function markLabel(pivot: PivotProps, legend: TimelineProps['legend']): string {
  const certainty = legend[pivotMark(pivot)]!
  return pivot.from === undefined ? certainty : `${certainty}: ${pivot.from} → ${pivot.to}`
}
