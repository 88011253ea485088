/**
 * What the audience sees where it is not the talk's place: a blank screen, the slide it is kept on; and where the presenter
 * jumps to, the whole slide.
 */
import type { Page } from 'playwright-chromium'
import type { Shown } from '../support/browser/room.ts'
import { describe, expect, it } from 'vitest'
import { fill } from '../../src/text/fill.ts'
import { talkWords } from '../../src/words/talk.ts'
import { inRoom, together } from '../support/browser/room.ts'
import { loaded, openSite, PATIENCE } from '../support/browser/site.ts'
import { addAxe, violationsInEither } from '../support/browser/visit.ts'
import { sectionsOf } from '../support/deck-facts.ts'

const site = await openSite()
const room = inRoom(site)
const [deck] = site.decks
const { audience: words } = talkWords(deck!.language)

async function openBoth(place: string): Promise<{ presenter: Page, audience: Page, here: Shown }> {
  const presenter = await room.open(`/presenter/${place}`)
  const audience = await room.openBeside(presenter, '/')
  const here = await together([presenter, audience], ({ slide }) => slide === Number.parseInt(place))
  await Promise.all([loaded(presenter), loaded(audience)])
  return { presenter, audience, here }
}

const blank = (page: Page) => page.locator('.blank-screen')
const colour = (page: Page) => blank(page).evaluate(element => getComputedStyle(element).backgroundColor)
const told = (page: Page) => page.locator('.audience-view')
/** What stands in the middle of a window, over all else. */
const onTop = (page: Page) => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.className)

describe('a blank screen', () => {
  it.each([['.', 'black'], ['b', 'black'], ['w', 'white']] as const)('%s: %s for the audience, and told to the presenter, until the key or the next step', async (key, curtain) => {
    const { presenter, audience, here } = await openBoth('7')
    for (const back of [key, 'ArrowRight']) {
      await presenter.keyboard.press(key)
      await blank(audience).waitFor()
      expect(await colour(audience)).toBe(curtain === 'black' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)')
      expect(await onTop(audience)).toBe('blank-screen')
      expect(await blank(presenter).count()).toBe(0)
      expect((await told(presenter).textContent())!.trim()).toBe(words[curtain])
      await presenter.keyboard.press(back)
      await blank(audience).waitFor({ state: 'detached' })
      await expect.poll(() => told(presenter).textContent()).toBe('')
    }
    await together([presenter, audience], ({ hidden }) => hidden < here.hidden)
  })

  it('stays through a reload of either window, and passes from one colour to the other', async () => {
    const { presenter, audience } = await openBoth('7')
    await presenter.keyboard.press('.')
    await blank(audience).waitFor()
    await audience.reload()
    await blank(audience).waitFor()
    await presenter.reload()
    await expect.poll(() => told(presenter).textContent(), { timeout: PATIENCE.page }).toContain(words.black)
    await addAxe(presenter)
    expect(await violationsInEither(presenter, '.audience-view')).toEqual([])
    await presenter.keyboard.press('w')
    await expect.poll(() => colour(audience)).toBe('rgb(255, 255, 255)')
  })

  it('comes in the one window there is, and has no fault of accessibility', async () => {
    const page = await room.open('/7')
    await loaded(page)
    await addAxe(page)
    for (const key of ['.', 'w']) {
      await page.keyboard.press(key)
      await blank(page).waitFor()
      expect(await violationsInEither(page, '.blank-screen')).toEqual([])
      await page.keyboard.press(key)
      await blank(page).waitFor({ state: 'detached' })
    }
  })
})

describe('an audience that is held', () => {
  it('stays where it is while the presenter looks for a slide, and follows when it is let go', async () => {
    const { presenter, audience, here } = await openBoth('7?clicks=1')
    await presenter.keyboard.press('z')
    const { headline } = deck!.slides[6]!
    await expect.poll(async () => (await told(presenter).textContent())!.trim()).toBe(fill(words.held, 7, headline))
    await addAxe(presenter)
    expect(await violationsInEither(presenter, '.audience-view')).toEqual([])

    const places: string[] = []
    audience.on('framenavigated', frame => places.push(frame.url()))
    for (const slide of [8, 9, 10]) {
      await presenter.keyboard.press('ArrowDown')
      await together([presenter], at => at.slide === slide)
    }
    await presenter.reload()
    await together([presenter], at => at.slide === 10)
    await expect.poll(() => told(presenter).textContent(), { timeout: PATIENCE.page }).toContain(headline)
    expect(await together([audience], () => true)).toEqual(here)
    expect(places).toEqual([])

    await presenter.keyboard.press('z')
    await together([presenter, audience], at => at.slide === 10)
    await expect.poll(() => told(presenter).textContent()).toBe('')
  })

  it('is let go by a step in its own window', async () => {
    const { presenter, audience } = await openBoth('7')
    await presenter.keyboard.press('z')
    await presenter.keyboard.press('ArrowDown')
    await together([presenter], at => at.slide === 8)
    await audience.keyboard.press('ArrowUp')
    await together([presenter, audience], at => at.slide === 6)
    await expect.poll(() => told(presenter).textContent()).toBe('')
  })
})

describe('a slide that is jumped to', () => {
  const { slide, number } = sectionsOf(deck!)[3]!
  const whole = (at: Shown) => at.slide === slide && at.hidden === 0

  it.each<[string, (page: Page) => Promise<void>]>([
    ['by its number', async (page) => {
      await page.keyboard.press('g')
      await page.locator('#slidev-goto-dialog input:focus').waitFor()
      await page.keyboard.type(String(slide))
      await page.keyboard.press('Enter')
    }],
    ['by the tick of its section', page => page.locator('[data-slidev-no="2"] .slide-foot .tick').nth(number - 1).click()],
    ['in the overview', async (page) => {
      await page.keyboard.press('o')
      await page.locator(`.slidev-slide-container .slidev-page-${slide}`).last().click({ force: true })
    }],
    ['by the arrows of the overview', async (page) => {
      await page.keyboard.press('o')
      await page.locator('.slidev-slide-container .slidev-page-1').last().waitFor()
      for (let at = 2; at < slide; at++)
        await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
    }],
  ])('%s stands whole, in both windows', async (_, jump) => {
    const { presenter, audience } = await openBoth('2')
    await jump(presenter)
    await together([presenter, audience], whole)
  })

  it('stands whole when the talk steps back to it', async () => {
    const { presenter, audience } = await openBoth(`${slide + 1}`)
    await presenter.keyboard.press('ArrowUp')
    await together([presenter, audience], whole)
  })
})

describe('a clicker', () => {
  it('begins with F5, which in full screen leaves the slide, the click and the screen as they are', async () => {
    const { presenter, audience, here } = await openBoth('7?clicks=1')
    await audience.keyboard.press('f')
    await audience.waitForFunction(() => document.fullscreenElement)
    await audience.evaluate(() => Object.assign(window, { same: true }))
    await audience.keyboard.press('F5')
    await audience.keyboard.press('PageDown')
    await together([presenter, audience], ({ hidden, slide }) => slide !== here.slide || hidden < here.hidden)
    expect(await audience.evaluate(() => 'same' in window && document.fullscreenElement !== null)).toBe(true)
    await audience.keyboard.press('PageUp')
    await together([presenter, audience], ({ hidden, slide }) => slide === here.slide && hidden === here.hidden)
  })
})
