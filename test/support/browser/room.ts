/** The windows of one talk in one browser, on a server that can be stopped. */
import type { BrowserContext, Page } from 'playwright-chromium'
import type { Serving } from '../../../src/publish/site/serve.ts'
import type { Site } from './site.ts'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect } from 'vitest'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { serve } from '../../../src/publish/site/serve.ts'
import { HEIGHT, PATIENCE, WIDTH } from './site.ts'

export interface Room {
  context: BrowserContext
  serving: Serving
  startServer: (port: number) => Promise<Serving>
  open: (path: string) => Promise<Page>
  /** A window beside the first; of two tabs in one window only one is painted. */
  openBeside: (first: Page, path: string) => Promise<Page>
}

/** A room that is new for each test. */
export function inRoom(site: Site): Room {
  const startServer = (port: number) => serve(join(OWN_PROJECT.out, 'dist'), site.decks.map(({ language }) => language), port)
  const room = {
    startServer,
    async open(path: string) {
      const page = await room.context.newPage()
      await page.goto(`${room.serving.url}${path}`)
      return page
    },
    async openBeside(first: Page, path: string) {
      const opened = room.context.waitForEvent('page')
      await first.evaluate(address => void window.open(address, '_blank', 'popup,width=1280,height=720'), `${room.serving.url}${path}`)
      return opened
    },
  } as Room
  beforeEach(async () => {
    room.serving = await startServer(0)
    room.context = await site.browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: 'reduce' })
    room.context.setDefaultTimeout(PATIENCE.page)
  })
  afterEach(async () => {
    await room.context.close()
    await room.serving.close()
  })
  return room
}

/** Waits until the browser holds the whole site. */
export async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: PATIENCE.page }).toBe('activated')
}

/** What stands on a window: its language, its slide, and how many parts of it are still to come. */
export interface Shown {
  language: string
  slide: number
  hidden: number
}

/** Nothing while the page loads. */
export function shown(page: Page): Promise<Shown | undefined> {
  return page.evaluate(() => {
    const awake = document.querySelector<HTMLIFrameElement>('.other-deck:not([inert])')?.contentDocument ?? document
    const slide = [...awake.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(element => element.checkVisibility())
    return slide?.querySelector('.slidev-layout')
      ? { language: awake.documentElement.lang, slide: Number(slide.dataset.slidevNo), hidden: slide.querySelectorAll('.slidev-vclick-hidden').length }
      : undefined
  })
}

/** Waits until all windows show what the first shows, and that `wanted` holds of it. */
export async function together(windows: Page[], wanted: (shown: Shown) => boolean): Promise<Shown> {
  for (const end = performance.now() + PATIENCE.page; ; await setTimeout(10)) {
    // While a page loads it shows nothing.
    const [first, ...others] = await Promise.all(windows.map(window => shown(window).catch(() => undefined)))
    if (first && wanted(first) && others.every(here => here?.slide === first.slide && here.hidden === first.hidden))
      return first
    if (performance.now() > end)
      throw new Error(`the windows at ${windows.map(window => window.url()).join(' and ')} show ${JSON.stringify([first, ...others])}`)
  }
}

/** Places in the order in which a window came to them, as slide/click. */
export function follow(page: Page, { slide }: Shown): string[] {
  const places = [`${slide}/0`]
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame())
      return
    const { pathname, searchParams } = new URL(frame.url())
    const place = `${pathname.split('/').at(-1)}/${searchParams.get('clicks') ?? 0}`
    if (place !== places.at(-1))
      places.push(place)
  })
  return places
}
