/** References: the first of some, where only one is shown; and where one leads. */
import type { ThemeConfig } from './model.ts'
import type { References } from './props.ts'
import { sourceLink } from '../text/fragment.ts'

export function first(references: References): References {
  return Object.fromEntries(Object.entries(references).slice(0, 1))
}

/** The source at these words, or where the original has them; without words, the source. Nothing where that is not known. */
export function leadsTo({ source, spoken = {} }: Partial<ThemeConfig>, words: string): string | undefined {
  if (Object.hasOwn(spoken, words))
    return spoken[words] || undefined
  return source === undefined ? undefined : sourceLink(source, words)
}
