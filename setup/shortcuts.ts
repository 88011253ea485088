/** Slidev's keys, of which those that go back, or to a slide of the overview, lead to it as it stands after its last click. */
import { useNav } from '@slidev/client'
import { CLICKS_MAX } from '@slidev/client/constants.ts'
import { currentOverviewPage } from '@slidev/client/logic/overview.ts'
import { defineShortcutsSetup } from '@slidev/types'

export default defineShortcutsSetup(({ escapeOverview }, shortcuts) => {
  const { currentSlideNo, go } = useNav()
  const back = () => {
    if (currentSlideNo.value > 1)
      void go(currentSlideNo.value - 1, CLICKS_MAX)
  }
  const fromOverview = () => {
    void go(currentOverviewPage.value, CLICKS_MAX)
    escapeOverview()
  }
  const own: Record<string, () => void> = { prev_up: back, prev_shift: back, goto_from_overview: fromOverview }
  return shortcuts.map(shortcut => ({ ...shortcut, fn: own[shortcut.name ?? ''] ?? shortcut.fn }))
})
