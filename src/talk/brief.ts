/** From a slide of a section to the section in brief, and back to the same click. */
import { useNav } from '@slidev/client'
import { CLICKS_MAX } from '@slidev/client/constants.ts'
import { briefOf, frames } from './deck.ts'

/** Where the talk was when it went to a brief. */
let from: { slide: number, clicks: number } | undefined

/** Goes to the brief of the slide’s section, or from a brief back; nothing happens on a slide of no section. */
export function switchBrief(): void {
  const { currentSlideNo, clicks, go } = useNav()
  const { section, layout } = frames.value[currentSlideNo.value - 1]!
  const brief = briefOf(section)
  if (section === undefined || brief === undefined)
    return
  if (layout === 'brief') {
    const first = frames.value.findIndex(frame => frame.section === section) + 1
    const back = from && frames.value[from.slide - 1]?.section === section ? from : { slide: first, clicks: CLICKS_MAX }
    void go(back.slide, back.clicks)
  }
  else {
    from = { slide: currentSlideNo.value, clicks: clicks.value }
    void go(brief)
  }
}
