/**
 * The built site in a browser, for the tests.
 * In: the site that global-setup.ts serves. Out: the decks, and windows on them, each of which is closed with the test that opened it.
 */
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-chromium'
import type { Deck } from '../../../src/deck/model.ts'
import type { Interview } from '../../../src/interview/schema.ts'
import type { Verified } from '../../../src/source/excerpt.ts'
import { inject, onTestFinished } from 'vitest'
import { launchBrowser } from '../../../src/base/browser.ts'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { compose } from '../../../src/generate/generate.ts'
import { COMPLETE } from '../../../src/slidev/client/complete.ts'
import { allPrinted, slideShown } from '../../../src/slidev/shown.ts'

export const WIDTH = 1280
export const HEIGHT = 720
/** Bounds in milliseconds that only a page which never comes exceeds, however busy the machine. */
export const PATIENCE = { page: 60_000, walk: 300_000 }

export interface Site {
  interview: Verified<Interview>
  decks: Deck[]
  browser: Browser
  /** The site's own address. */
  origin: string
  /** The address of a deck, without a slash at its end. */
  rootOf: (deck: Deck) => string
}

let opening: Promise<Site> | undefined

/** The same for all files of a worker, and a browser with it: one that served both workers would be asked by way of a third process. */
export function openSite(): Promise<Site> {
  return opening ??= connect()
}

async function connect(): Promise<Site> {
  const [{ interview, decks }, browser] = await Promise.all([compose(OWN_PROJECT), launchBrowser()])
  const origin = inject('origin')
  return { interview, decks, browser, origin, rootOf: deck => deck === decks[0] ? origin : `${origin}/${deck.language}` }
}

/** A window of its own, which shares no storage and no channel with others; for a hook, which closes it. */
export async function newWindow({ browser }: Pick<Site, 'browser'>, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(PATIENCE.page)
  return context.newPage()
}

/** The same for a test, which it is closed with. */
export async function openWindow(site: Pick<Site, 'browser'>, options?: BrowserContextOptions): Promise<Page> {
  const page = await newWindow(site, options)
  onTestFinished(() => page.context().close())
  return page
}

/** A window on a deck's slide, which stands there. */
export async function openDeck(site: Site, deck: Deck, path = '/1'): Promise<Page> {
  const page = await openWindow(site)
  await page.goto(`${site.rootOf(deck)}${path}`)
  await shown(page, Number(/\d+/.exec(path)))
  return page
}

/** Goes to a slide at its last click as a change of the address does, without loading the page anew. */
export async function showSlide(page: Page, number: number): Promise<void> {
  await page.evaluate((number) => {
    history.pushState(null, '', `${location.pathname.replace(/\d*$/, '')}${number}?clicks=99`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, number)
  await shown(page, number, true)
}

/** Waits until a slide is on the screen with its faces; `complete`: with all its clicks made. */
export async function shown(page: Page, number: number, complete?: boolean): Promise<void> {
  if (!await slideShown(page, number, { complete, patience: PATIENCE.page }))
    throw new Error(`slide ${number} is not shown at ${page.url()}`)
}

/** Waits until the rest of the deck is loaded, its controls too. */
export async function loaded(page: Page | Frame): Promise<void> {
  await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, COMPLETE, { timeout: PATIENCE.page })
}

/** Waits until the decks of the other languages are loaded, too. */
export async function allLoaded(page: Page): Promise<void> {
  await page.locator('.other-deck').waitFor({ state: 'attached', timeout: PATIENCE.page })
  await page.frameLocator('.other-deck').locator('#app > *').first().waitFor({ state: 'attached', timeout: PATIENCE.page })
  await Promise.all(page.frames().map(loaded))
}

/** Waits until every slide stands on the page that is printed, with its faces. */
export async function openPrint(page: Page, root: string, count: number): Promise<void> {
  await page.goto(`${root}/print?print`)
  if (!await allPrinted(page, count, PATIENCE.page))
    throw new Error(`${count} slides are not printed at ${page.url()}`)
}
