/** Slidev's navigation for what looks slides up, its dialog and its overview: they lead to a slide as it stands after its last click. */
import type { Nav } from '@slidev/client'
import { useNav as useSlidevNav } from '@slidev/client'
import { CLICKS_MAX } from '@slidev/client/constants.ts'

export function useNav(): Nav {
  const nav = useSlidevNav()
  return { ...nav, go: no => nav.go(no, CLICKS_MAX) }
}
