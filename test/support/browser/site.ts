/**
 * The built site in a browser, for the tests.
 * In: the project's own data. Out: its decks, its site on a free port, and a browser; one of each for a test file.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../../../src/deck/model.ts'
import type { Interview } from '../../../src/interview/schema.ts'
import type { Verified } from '../../../src/source/excerpt.ts'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { launchBrowser } from '../../../src/base/browser.ts'
import { ROOT } from '../../../src/base/files.ts'
import { OWN_PROJECT } from '../../../src/base/project.ts'
import { generate } from '../../../src/generate/generate.ts'
import { build } from '../../../src/publish/site/build.ts'
import { serve } from '../../../src/publish/site/serve.ts'
import { COMPLETE } from '../../../src/slidev/client/complete.ts'
import { slideShown } from '../../../src/slidev/shown.ts'

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
  close: () => Promise<void>
}

/** Builds what is not built yet, serves it, and starts a browser. */
export async function openSite(): Promise<Site> {
  const { interview, decks, dist } = await oneAtATime('build', async () => {
    const generated = await generate(OWN_PROJECT)
    const { dist } = await build(OWN_PROJECT, generated.decks, () => {})
    return { ...generated, dist }
  })
  const [serving, browser] = await Promise.all([serve(dist, decks.map(deck => deck.language), 0), launchBrowser()])
  return {
    interview,
    decks,
    browser,
    origin: serving.url,
    rootOf: deck => deck === decks[0] ? serving.url : `${serving.url}/${deck.language}`,
    close: async () => {
      await Promise.all([browser.close(), serving.close()])
    },
  }
}

/** A window of its own, which shares no storage and no channel with others. */
export async function openWindow({ browser }: Pick<Site, 'browser'>): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(PATIENCE.page)
  return page
}

/** A window on a deck's slide, with all its faces loaded. */
export async function openDeck(site: Site, deck: Deck, path = '/1'): Promise<Page> {
  const page = await openWindow(site)
  await page.goto(`${site.rootOf(deck)}${path}`)
  await page.evaluate(() => Promise.all(Array.from(document.fonts, face => face.load())))
  return page
}

/** Goes to a slide at its last click, without loading the page anew. */
export async function showSlide(page: Page, number: number): Promise<void> {
  await page.evaluate(async (path) => {
    const { __vue_app__: app } = document.querySelector('#app') as any
    await app.config.globalProperties.$router.push(path)
  }, `/${number}?clicks=99`)
  await shown(page, number, true)
}

/** Waits until a slide is on the screen with its faces; `complete`: with all its clicks made. */
export async function shown(page: Page, number: number, complete?: boolean): Promise<void> {
  if (!await slideShown(page, number, { complete, patience: PATIENCE.page }))
    throw new Error(`slide ${number} is not shown at ${page.url()}`)
}

/** Waits until the rest of the deck is loaded, its controls too. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, COMPLETE, { timeout: PATIENCE.page })
}

/** Visits every slide of a deck in one window, at its last click, and collects what `visit` finds. */
export async function walk<T>(site: Site, deck: Deck, visit: (page: Page, number: number) => Promise<T>): Promise<T[]> {
  const page = await openDeck(site, deck)
  try {
    const found: T[] = []
    for (const number of deck.slides.keys()) {
      await showSlide(page, number + 1)
      found.push(await visit(page, number + 1))
    }
    return found
  }
  finally {
    await page.close()
  }
}

/** Test files run beside each other; what they must not do at once goes through here. A lock whose owner is gone is taken over. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const folder = join(ROOT, 'node_modules/.cache')
  const path = join(folder, `${name}.lock`)
  await mkdir(folder, { recursive: true })
  for (;;) {
    const lock = await open(path, 'wx').catch(() => undefined)
    if (lock) {
      await lock.writeFile(String(process.pid))
      await lock.close()
      break
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''))
    if (owner && !isAlive(owner))
      await rm(path, { force: true })
    await setTimeout(100)
  }
  try {
    return await work()
  }
  finally {
    await rm(path, { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}
