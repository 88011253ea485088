/**
 * What a browser loads before the first slide, and that the rest is there soon after, so that the server may stop.
 */
import type { Page, Response } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { COMPLETE } from '../../src/slidev/client/complete.ts'
import { allLoaded, openSite, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'
import { firstSaid } from '../support/deck-facts.ts'

/** Bytes of script and style, gzipped, until the first slide is painted. */
const MOST = 150_000
/** Bytes of fonts in all. */
const MOST_FONTS: Record<string, number> = { en: 160_000, zh: 320_000 }

const site = await openSite()

/** Marks the frame that paints the first slide, and complains of what moves on the page by more than a thousandth of it. */
function observe(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-slidev-no="1"] h1')?.checkVisibility())
        performance.mark('first-slide')
      else
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver(list => (list.getEntries() as unknown as { value: number }[]).forEach(({ value }) => value > 0.001 && console.warn(`moved by ${value}`)))
      .observe({ type: 'layout-shift', buffered: true })
  })
}

async function marked(page: Page, mark: string): Promise<void> {
  await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, mark, { timeout: PATIENCE.page })
}

describe('the first load', () => {
  it('takes little script, style and fonts, and nothing moves', async () => {
    for (const deck of site.decks) {
      const page = await openWindow(site)
      const complaints = watch(page, site.origin)
      const responses: Response[] = []
      // The other language's deck comes later.
      page.on('response', response => response.frame() === page.mainFrame() && response.request().method() === 'GET' && responses.push(response))
      await observe(page)
      await page.goto(`${site.rootOf(deck)}/`)
      await marked(page, COMPLETE)
      const before = new Set(await page.evaluate(() => {
        const { startTime: painted } = performance.getEntriesByName('first-slide')[0]!
        return performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted).map(({ name }) => name)
      }))
      const sizes = await Promise.all(responses.map(async (response) => {
        const kind = response.request().resourceType()
        const body = await response.body()
        return { kind, isFirst: before.has(response.url()), bytes: kind === 'font' ? body.length : gzipSync(body).length }
      }))
      const sum = (kinds: string[], onlyFirst: boolean) => sizes.filter(({ kind, isFirst }) => kinds.includes(kind) && (isFirst || !onlyFirst)).reduce((total, { bytes }) => total + bytes, 0)
      expect(sum(['script'], true), deck.language).toBeGreaterThan(0)
      expect(sum(['stylesheet'], true), deck.language).toBeGreaterThan(0)
      expect(sum(['script', 'stylesheet'], true), deck.language).toBeLessThanOrEqual(MOST)
      expect(sum(['font'], false), deck.language).toBeLessThanOrEqual(MOST_FONTS[deck.language]!)
      expect(complaints).toEqual([])
    }
  })

  it('moves nothing on a phone and in the presenter’s view either', async () => {
    for (const { width, height, path } of [{ width: 390, height: 844, path: '/' }, { width: 1280, height: 720, path: '/presenter/1' }]) {
      const page = await openWindow(site)
      await page.setViewportSize({ width, height })
      const complaints = watch(page, site.origin)
      await observe(page)
      await page.goto(`${site.origin}${path}`)
      await marked(page, COMPLETE)
      expect(complaints, path).toEqual([])
    }
  })
})

describe('the slides that are not shown', () => {
  it('come to the page one by one, so that no key waits for them', async () => {
    const [deck] = site.decks
    const page = await openWindow(site)
    await page.addInitScript(() => {
      let before = 0
      new MutationObserver(() => {
        const count = document.querySelectorAll('#slideshow > [data-slidev-no]').length
        if (count > before)
          performance.mark(`${count - before} more`)
        before = count
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${site.rootOf(deck!)}/`)
    await page.waitForFunction(number => document.querySelectorAll('#slideshow > [data-slidev-no]').length === number, deck!.slides.length, { timeout: PATIENCE.page })
    const [first, ...later] = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).filter(name => name.endsWith(' more')))
    // The one that is shown, and the next.
    expect(['1 more', '2 more']).toContain(first)
    expect([...new Set(later)]).toEqual(['1 more'])
  })
})

describe('once it is loaded, without the network', () => {
  it('every slide, the overview, the dialogs, the presenter’s view and the settings are reached', async () => {
    // The one with more faces.
    const deck = site.decks.at(-1)!
    const page = await opened(deck)
    const complaints = watch(page, site.origin)
    const { length } = deck.slides
    for (let slide = 2; slide <= length; slide++) {
      await page.keyboard.press('ArrowDown')
      await isShown(page, deck, slide)
    }

    await page.keyboard.press('o')
    const overview = page.locator('.slidev-slide-container .slidev-page-1').last()
    await overview.waitFor()
    await page.keyboard.press('Escape')
    await overview.waitFor({ state: 'hidden' })

    await page.keyboard.press('h')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await goTo(page, '7')
    await isShown(page, deck, 7)

    await page.mouse.move(20, 700)
    await page.locator('button[aria-label="More Options"]').click()
    await page.getByText('Slide Scale').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.click(640, 300)
    await page.mouse.move(20, 700)
    await page.locator('button[title="Presenter Mode"]').click()
    await page.waitForURL(/\/presenter\//)
    await page.locator('.slidev-note', { hasText: firstSaid(deck.slides[6]!) }).first().waitFor()
    expect(complaints).toEqual([])
  })
})

describe('the dialog to go to a slide', () => {
  it('takes the number that is typed when it was called before it was loaded', async () => {
    const [deck] = site.decks
    const page = await openWindow(site)
    let release: () => void = () => {}
    const held = new Promise<void>(resolve => release = resolve)
    await page.route(/\/Controls-.*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${site.rootOf(deck!)}/`)
    await shown(page, 1)
    await page.keyboard.press('g')
    expect(await page.locator('#slidev-goto-dialog').count()).toBe(0)
    release()
    await page.locator('#slidev-goto-dialog input:focus').waitFor()
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await isShown(page, deck!, 12)
  })
})

/** A window in which everything is loaded, and the network gone. */
async function opened(deck: Deck): Promise<Page> {
  const page = await openWindow(site)
  await page.goto(`${site.rootOf(deck)}/`)
  await allLoaded(page)
  expect(await page.evaluate(() => [...document.fonts].every(({ status }) => status === 'loaded'))).toBe(true)
  await page.context().setOffline(true)
  return page
}

async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-dialog input:focus').waitFor()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function isShown(page: Page, deck: Deck, number: number): Promise<void> {
  await shown(page, number)
  const headline = await page.locator(`#slide-container [data-slidev-no="${number}"] h1`).first().textContent()
  expect(folded(headline!)).toBe(folded(deck.slides[number - 1]!.headline))
}
