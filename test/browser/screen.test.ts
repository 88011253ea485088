/**
 * The deck on other screens than a projector in a bright room: a dark room, paper, a phone, a page made larger; and what
 * is shown when somebody is lost.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import { describe, expect, it } from 'vitest'
import { talkWords } from '../../src/words/talk.ts'
import { loaded, openDeck, openPrint, openSite, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { sectionsOf } from '../support/deck-facts.ts'

const site = await openSite()

/** The grounds of all slides on the page, by their layout. */
function grounds(page: Page): Promise<string[]> {
  return page.locator('.slidev-layout.frame').evaluateAll(layouts => layouts.map(layout => `${layout.className} ${getComputedStyle(layout).backgroundColor} ${getComputedStyle(layout).color}`))
}

async function printed(page: Page, deck: Deck): Promise<string[]> {
  await openPrint(page, site.rootOf(deck), deck.slides.length)
  return grounds(page)
}

describe('a dark room', () => {
  it('gets a dark deck by the system or by the key, in every window, and keeps it', async () => {
    const deck = site.decks[0]!
    const page = await openWindow(site)
    const other = await page.context().newPage()
    for (const window of [page, other])
      await window.goto(`${site.rootOf(deck)}/5`)
    await shown(page, 5)
    const isDark = (window: Page) => window.locator('html.dark').waitFor({ timeout: PATIENCE.page })
    const light = (await grounds(page))[0]!
    await page.keyboard.press('d')
    await Promise.all([page, other].map(isDark))
    expect((await grounds(page))[0]!).not.toBe(light)
    await page.reload()
    await isDark(page)
    await page.keyboard.press('d')
    await other.locator('html.light').waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await isDark(page)
  })

  it('prints as light as any other', async () => {
    const deck = site.decks[0]!
    const page = await openWindow(site)
    const light = await printed(page, deck)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await printed(page, deck)).toEqual(light)
    await page.goto(`${site.rootOf(deck)}/5`)
    await shown(page, 5)
    const dark = await grounds(page)
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect(await grounds(page)).not.toEqual(dark)
    expect(light).toEqual(expect.arrayContaining(await grounds(page)))
  })
})

describe('a device that will not keep its screen on', () => {
  it('is asked to, and goes on without', async () => {
    const page = await openWindow(site)
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(() => {
      navigator.wakeLock.request = async () => {
        document.documentElement.dataset.refused = 'true'
        throw new DOMException('Wake Lock permission request denied', 'NotAllowedError')
      }
    })
    await page.goto(`${site.rootOf(site.decks[0]!)}/5`)
    await page.locator('[data-refused]').waitFor({ state: 'attached' })
    await loaded(page)
    await page.keyboard.press('ArrowDown')
    await shown(page, 6)
    expect(errors).toEqual([])
  })
})

describe('a phone held upright', () => {
  it('shows the slide whole and turns it by a swipe to the left, and back by one to the right', async () => {
    const deck = site.decks[0]!
    const page = await openWindow(site, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 })
    await page.goto(`${site.rootOf(deck)}/5`)
    await shown(page, 5)
    const box = (await page.locator('#slide-content').boundingBox())!
    expect(Math.round(box.width)).toBe(390)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(844)
    const session = await page.context().newCDPSession(page)
    const swipe = async (from: number, to: number) => {
      const y = Math.round(box.y + box.height / 2)
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] })
      for (const share of [0.25, 0.5, 0.75, 1])
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from + (to - from) * share, y }] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    const click = () => Number(new URL(page.url()).searchParams.get('clicks') ?? 0)
    await swipe(320, 60)
    await expect.poll(click, { timeout: PATIENCE.page }).toBe(1)
    await swipe(60, 320)
    await expect.poll(click, { timeout: PATIENCE.page }).toBe(0)
  })
})

describe('a page made twice as large', () => {
  it('keeps the slide, the keys and the way back whole', async () => {
    const deck = site.decks[0]!
    const page = await openWindow(site, { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 })
    await page.goto(`${site.rootOf(deck)}/5`)
    await shown(page, 5)
    expect(await page.locator('#slide-content').boundingBox()).toEqual({ x: 0, y: 0, width: 640, height: 360 })
    await page.keyboard.press('h')
    const dialog = page.locator('dialog[open]')
    expect(await dialog.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth <= clientWidth && scrollHeight > clientHeight)).toBe(true)
    await dialog.locator('dd').last().scrollIntoViewIfNeeded()
    await page.goto(`${site.rootOf(deck)}/nowhere`)
    expect(await page.locator('.not-found').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
    await page.locator('.not-found a').last().click()
    await shown(page, sectionsOf(deck).at(-1)!.slide)
  })
})

describe('less motion', () => {
  it('moves nothing', async () => {
    const page = await openDeck(site, site.decks[0]!, '/5')
    expect(await page.locator('[data-slidev-no="5"] .slidev-vclick-target').evaluateAll(targets => [...new Set(targets.map(target => getComputedStyle(target).transitionDuration))])).toEqual(['0s'])
  })
})

describe('the keys', () => {
  it('are listed in the deck’s language in a dialog that takes the focus and gives it back', async () => {
    const deck = site.decks.at(-1)!
    const { keys } = talkWords(deck.language)
    // The key that plays a recording is listed where there is one: see recording.test.ts.
    expect(site.interview.source.recording).toBeUndefined()
    const page = await openDeck(site, deck, '/5')
    await loaded(page)
    for (const [open, close] of [['h', 'Escape'], ['?', 'Enter']] as const) {
      await page.keyboard.press(open)
      const dialog = page.getByRole('dialog', { name: keys.title })
      await dialog.waitFor()
      expect(await dialog.locator('dd').allTextContents()).toEqual(keys.rows.filter(({ keys }) => !keys.includes('p')).map(({ does }) => does))
      expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press(close)
      await dialog.waitFor({ state: 'detached' })
    }
    expect(new URL(page.url()).pathname.endsWith('/5')).toBe(true)
    await page.keyboard.press('ArrowDown')
    await shown(page, 6)
  })

  it('are heard from the moment the dialog closes', async () => {
    const page = await openDeck(site, site.decks[0]!, '/5')
    await loaded(page)
    await page.keyboard.press('h')
    await page.getByRole('dialog').waitFor()
    // All within one task, so that nothing that comes later can help.
    const shows = await page.evaluate(async () => {
      const press = (key: string) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const shows: boolean[] = []
      for (const [key, close] of [['h'], ['?', 'dialog button'], ['h', 'dialog button'], ['?']]) {
        press(key!)
        await Promise.resolve()
        if (close)
          document.querySelector<HTMLElement>(close)!.click()
        await Promise.resolve()
        shows.push(document.querySelector('dialog')?.open ?? false)
      }
      return shows
    })
    expect(shows).toEqual([false, false, false, true])
  })
})

describe('an address that names no slide', () => {
  it('says so in the deck’s language and leads back', async () => {
    const [first, second] = site.decks as [Deck, Deck]
    const page = await openWindow(site)
    const lost = [`/${first.slides.length + 1}`, '/0', '/nowhere', `/presenter/${first.slides.length + 59}`, '/%25']
    for (const [deck, path] of [...lost.map((path): [Deck, string] => [first, path]), ...['/nowhere/at/all', '/%E4%B8%AD'].map((path): [Deck, string] => [second, path])] as const) {
      const { missing } = talkWords(deck.language)
      const address = `${site.rootOf(deck)}${path}`
      await page.goto(address)
      expect(folded((await page.locator('.not-found h1').textContent())!)).toBe(missing.headline.replace('%', decodeURI(new URL(address).pathname)))
      expect(await page.locator('.not-found ol a').count()).toBe(sectionsOf(deck).length)
      expect(page.url()).toBe(address)
    }
    await page.getByRole('link', { name: talkWords(second.language).missing.first }).click()
    await shown(page, 1)
  })
})
