/**
 * The mark of a pivot.
 * In: a pivot's status and how sure its date is. Out: which of three marks stands for it, and what it says in words.
 */
import type { PivotProps, TimelineProps } from '../src/slides/deck.ts'

export type Mark = 'stated' | 'undated' | 'hoped'

/** What is hoped for looks different first of all; then whether there is a date. */
export function pivotMark({ status, certainty }: Pick<PivotProps, 'status' | 'certainty'>): Mark {
  if (status !== 'fact')
    return 'hoped'
  return certainty === 'none' ? 'undated' : 'stated'
}

/** The marks that stand among the pivots, each with what it means. */
export function markKey(pivots: PivotProps[], { stated, none, hoped }: TimelineProps['legend']): [Mark, string][] {
  const present = new Set(pivots.map(pivotMark))
  const all: [Mark, string][] = [['stated', stated], ['undated', none], ['hoped', hoped]]
  return all.filter(([mark]) => present.has(mark))
}

/** What the mark tells those who do not see it: how sure the date is, and what turned into what. */
export function markLabel(pivot: PivotProps, legend: TimelineProps['legend']): string {
  const certainty = { stated: legend.stated, undated: legend.none, hoped: legend.hoped }[pivotMark(pivot)]
  return pivot.from === undefined ? certainty : `${certainty}: ${pivot.from} → ${pivot.to}`
}
