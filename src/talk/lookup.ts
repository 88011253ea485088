/** From the talk to what was looked up, and back to where it was. */
import { useNav } from '@slidev/client'
import { CLICKS_MAX } from '@slidev/client/constants.ts'
import { showOverview } from '@slidev/client/state/storage.ts'
import { leftAt } from './state.ts'

/** To a slide as it stands after its last click. */
export function goAside(slide: number): void {
  const { currentSlideNo, clicks, go } = useNav()
  leftAt.value ??= { page: currentSlideNo.value, clicks: clicks.value }
  void go(slide, CLICKS_MAX)
}

/** Nothing happens where nothing was looked up, and where the overview is to be left first. */
export function goBack(): void {
  if (!leftAt.value || showOverview.value)
    return
  const { page, clicks } = leftAt.value
  leftAt.value = undefined
  void useNav().go(page, clicks)
}
