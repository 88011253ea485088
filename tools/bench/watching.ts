/**
 * What stands on each window of a talk, frame by frame.
 * In: the windows' context, and whom to tell. Out: each change of a window, as slide/parts still to come and language, with its
 * time in milliseconds of the machine's clock.
 */
import type { BrowserContext, Page } from 'playwright-chromium'

export async function watchWindows(context: BrowserContext, tell: (page: Page, place: string, at: number) => void): Promise<void> {
  await context.exposeBinding('tell', ({ page }, place: string, at: number) => tell(page, place, at))
  await context.addInitScript(() => {
    // The other language's deck stands in a frame, and is looked at from without.
    if (window.top !== window)
      return
    let told = ''
    const look = () => {
      const awake = document.querySelector<HTMLIFrameElement>('.other-deck:not([inert])')?.contentDocument ?? document
      const slide = [...awake.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(element => element.checkVisibility())
      const place = slide?.querySelector('.slidev-layout') ? `${slide.dataset.slidevNo}/${slide.querySelectorAll('.slidev-vclick-hidden').length} ${awake.documentElement.lang}` : told
      if (place !== told)
        (window as unknown as { tell: (place: string, at: number) => void }).tell(told = place, Date.now())
      requestAnimationFrame(look)
    }
    look()
  })
}
