/** When Slidev's page shows what it was asked for, seen from a browser. It knows what Slidev calls the elements of its pages. */
import type { Page } from 'playwright-chromium'

/** Milliseconds that only a page which never comes exceeds, however busy the machine. */
const SLOWEST = 60_000

/** More than any slide has; Slidev stops at the last. */
export const LAST_CLICK = 99

export interface Showing {
  /** With all its clicks made. */
  complete?: boolean
  patience?: number
}

/** Waits until a slide is on the screen with its faces; false where it does not come. */
export function slideShown(page: Page, number: number, { complete = false, patience = SLOWEST }: Showing = {}): Promise<boolean> {
  return askedAgain(() => page.evaluate(async ({ number, complete, patience }) => {
    const isShown = () => {
      const slide = document.querySelector(`[data-slidev-no="${number}"]`)
      return slide?.querySelector('.slidev-layout')?.checkVisibility()
        && !slide.querySelector('.slidev-slide-loading')
        && !(complete && slide.querySelector('.slidev-vclick-hidden'))
    }
    for (const end = performance.now() + patience; performance.now() < end; await new Promise(requestAnimationFrame)) {
      if (isShown()) {
        await document.fonts.ready
        return true
      }
    }
    return false
  }, { number, complete, patience }))
}

/** Waits until every slide is on the print page with its faces, and no more are coming; false where they do not all come. */
export function allPrinted(page: Page, slides: number, patience = SLOWEST): Promise<boolean> {
  return askedAgain(() => page.evaluate(async ({ slides, patience }) => {
    let before = 0
    for (const end = performance.now() + patience; performance.now() < end; await new Promise(requestAnimationFrame)) {
      const containers = [...document.querySelectorAll('.print-slide-container')]
      const isComplete = new Set(containers.map(({ id }) => id.split('-')[0])).size === slides
        && containers.every(container => container.querySelector('.slidev-layout'))
        && !document.querySelector('.slidev-slide-loading')
      // Slidev adds the pages of a slide's clicks one by one.
      if (isComplete && before === containers.length) {
        await document.fonts.ready
        return true
      }
      before = containers.length
    }
    return false
  }, { slides, patience }))
}

/** Asks once more where the page that was asked is replaced meanwhile: its promise is never settled. */
async function askedAgain(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask()
  }
  catch (error) {
    if (!/garbage collected/.test(String(error)))
      throw error
    return ask()
  }
}
