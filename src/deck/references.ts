/** The first of some references, where only one is shown. */
import type { References } from './props.ts'

export function first(references: References): References {
  return Object.fromEntries(Object.entries(references).slice(0, 1))
}
