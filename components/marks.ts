/**
 * The mark of a pivot.
 * In: a pivot's status and how sure its date is. Out: which of three marks stands for it.
 */
import type { PivotProps } from '../src/slides/deck.ts'

export type Mark = 'stated' | 'undated' | 'hoped'

/** What is hoped for looks different first of all; then whether there is a date. */
export function pivotMark({ status, certainty }: Pick<PivotProps, 'status' | 'certainty'>): Mark {
  if (status !== 'fact')
    return 'hoped'
  return certainty === 'none' ? 'undated' : 'stated'
}
