/** Where a reference leads. */
import type { ThemeConfig } from './model.ts'
import { sourceLink } from '../text/fragment.ts'

/** The source at these words, or where the original has them; without words, the source. Nothing where that is not known. */
export function leadsTo({ source, spoken = {} }: Partial<ThemeConfig>, words: string): string | undefined {
  if (Object.hasOwn(spoken, words))
    return spoken[words] || undefined
  return source === undefined ? undefined : sourceLink(source, words)
}
