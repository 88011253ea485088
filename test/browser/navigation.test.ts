import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import { describe, expect, it } from 'vitest'
import { clickMarks, clicksOf } from '../../src/deck/clicks.ts'
import { loaded, openDeck, openSite, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'
import { firstSaid, firstWith, numbersOf, sectionsOf } from '../support/deck-facts.ts'

const site = await openSite()

/** Where a talk is, and what it shows there. */
interface Step {
  slide: number
  click: number
  /** Clicks the slide has. */
  of: number
  /** How many of the parts that come by click are not there yet. */
  hidden: number
}

/** Where the page is once it has left `before`: the slide of its address stands, at a click that is its own. */
function step(page: Page, before?: string): Promise<Step> {
  return page.evaluate(async ({ before, patience }) => {
    for (const end = performance.now() + patience; performance.now() < end; await new Promise(requestAnimationFrame)) {
      const slide = Number(location.pathname.split('/').at(-1))
      const click = Number(new URLSearchParams(location.search).get('clicks') ?? 0)
      const element = document.querySelector(`[data-slidev-no="${slide}"]`)
      if (location.href === before || !element?.querySelector('.slidev-layout')?.checkVisibility())
        continue
      const starts = [...element.querySelectorAll<HTMLElement>('.slidev-vclick-target')].map(target => Number(target.dataset.slidevClicksStart))
      const of = Math.max(0, ...starts)
      const hidden = element.querySelectorAll('.slidev-vclick-hidden').length
      if (click <= of && hidden === starts.filter(start => start > click).length)
        return { slide, click, of, hidden }
    }
    throw new Error(`no slide stands at ${location.href}`)
  }, { before, patience: PATIENCE.page })
}

/** A key that is let go however long the slide takes which it brings; held for a second it would bring the next one too. */
async function tap({ keyboard }: Page, key: string): Promise<void> {
  await Promise.all([keyboard.down(key), keyboard.up(key)])
}

/** Presses a key that must lead somewhere else. */
async function press(page: Page, key: string): Promise<Step> {
  const before = page.url()
  await tap(page, key)
  return step(page, before)
}

/** Presses a key that must change nothing. */
async function pressInVain(page: Page, key: string): Promise<Step> {
  await tap(page, key)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return step(page)
}

async function headline(page: Page, number: number): Promise<string> {
  await shown(page, number)
  return folded((await page.locator(`[data-slidev-no="${number}"] h1`).first().textContent())!)
}

describe('stepping through the whole deck', () => {
  it.each([0, 1])('goes forward click by click, as often as the notes of language %i mark, and back the same way', { timeout: PATIENCE.walk }, async (index) => {
    const deck = site.decks[index]!
    const page = await openWindow(site)
    const complaints = watch(page, site.origin)
    await page.goto(`${site.rootOf(deck)}/1`)
    const forward = [await step(page)]
    for (let at = forward[0]!; at.slide < deck.slides.length || at.click < at.of;)
      forward.push(at = await press(page, 'ArrowRight'))
    expect(await pressInVain(page, 'ArrowRight')).toEqual(forward.at(-1))

    expect([...new Set(forward.map(({ slide }) => slide))]).toEqual(numbersOf(deck))
    for (const [index, { click, of, hidden }] of forward.entries()) {
      expect(click).toBe(index > 0 && forward[index - 1]!.slide === forward[index]!.slide ? forward[index - 1]!.click + 1 : 0)
      expect(hidden > 0).toBe(click < of)
    }
    const clicks = Map.groupBy(forward, ({ slide }) => slide)
    expect(deck.slides.flatMap((slide, index) => {
      const [marks, { of }] = [clickMarks(slide.notes), clicks.get(index + 1)![0]!]
      return (marks > 0 && marks !== of) || clicksOf(slide, deck.language) !== of ? [`${index + 1}: ${marks} marks in the notes, ${clicksOf(slide, deck.language)} clicks by its layout, ${of} on the page`] : []
    })).toEqual([])

    // The way back is the same in every language.
    if (index === 0) {
      const back = [await step(page)]
      for (let at = back[0]!; at.slide > 1 || at.click > 0;)
        back.push(at = await press(page, 'ArrowLeft'))
      expect(await pressInVain(page, 'ArrowLeft')).toEqual(back.at(-1))
      expect(back.toReversed()).toEqual(forward)
    }
    expect(complaints).toEqual([])
  })

  it('shows one slide at a time, in every frame', async () => {
    const page = await openDeck(site, site.decks[0]!)
    await page.evaluate(() => {
      const look = () => {
        const count = [...document.querySelectorAll('#slideshow > [data-slidev-no]')].filter(slide => slide.checkVisibility()).length
        performance.mark(`${count} slides`)
        requestAnimationFrame(look)
      }
      look()
    })
    await press(page, 'ArrowDown')
    await press(page, 'ArrowDown')
    await press(page, 'ArrowUp')
    expect(await page.evaluate(() => [...new Set(performance.getEntriesByType('mark').map(({ name }) => name).filter(name => name.endsWith(' slides')))])).toEqual(['1 slides'])
  })
})

describe('an address', () => {
  it('opens its slide and its click, and a reload keeps them', async () => {
    const [first, second] = site.decks as [Deck, Deck]
    const page = await openWindow(site)
    for (const [deck, path, number] of [[first, '/7', 7], [first, `/${sectionsOf(first)[0]!.slide}?clicks=1`, sectionsOf(first)[0]!.slide], [second, '/', 1], [second, '/presenter/3', 3]] as const) {
      await page.goto(`${site.rootOf(deck)}${path}`)
      const wanted = folded(deck.slides[number - 1]!.headline)
      expect(await headline(page, number)).toBe(wanted)
      const address = page.url()
      const before = await step(page)
      expect(address.startsWith(`${site.rootOf(deck)}/`)).toBe(true)
      expect(before).toMatchObject({ slide: number, click: path.endsWith('clicks=1') ? 1 : 0 })
      await page.reload()
      expect(await headline(page, number)).toBe(wanted)
      expect(page.url()).toBe(address)
      expect(await step(page)).toEqual(before)
    }
  })

  it('of the presenter shows the notes of its slide', async () => {
    const deck = site.decks.at(-1)!
    const index = deck.slides.findIndex(({ points, notes }) => points?.length && notes)
    const page = await openDeck(site, deck, `/presenter/${index + 1}`)
    await page.locator('.slidev-note', { hasText: firstSaid(deck.slides[index]!) }).first().waitFor()
  })
})

describe('a link within the deck', () => {
  it('on a tick goes to the section’s first slide, in the same language', async () => {
    const deck = site.decks.at(-1)!
    const page = await openDeck(site, deck, '/2')
    // With the mouse, since something unseen may lie over the ticks.
    const ticks = await page.locator('[data-slidev-no="2"] .slide-foot .tick').evaluateAll(all => all.map((tick) => {
      const { left, top, width, height } = tick.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }))
    expect(ticks).toHaveLength(sectionsOf(deck).length)
    for (const [index, { number, slide }] of sectionsOf(deck).entries()) {
      await page.mouse.click(ticks[index]!.x, ticks[index]!.y)
      expect(await headline(page, slide)).toBe(folded(deck.slides[slide - 1]!.headline))
      expect(page.url().split('?')[0]).toBe(`${site.rootOf(deck)}/${slide}`)
      expect(await page.locator(`[data-slidev-no="${slide}"] .slide-foot [aria-current]`).getAttribute('aria-label')).toMatch(new RegExp(`^${number} `))
    }
  })

  it('gives way where the foot has to say more, which stays on one line', async () => {
    const page = await openDeck(site, site.decks[0]!, '/7')
    const boxes = await page.locator('[data-slidev-no="7"] .slide-foot').evaluate((foot) => {
      const ticks = foot.querySelector<HTMLElement>('.ticks')!
      foot.querySelector('.whose')!.textContent = 'Claims are an archipelago and its well-known’s unless marked'
      ticks.append(...Array.from({ length: 18 }, () => ticks.lastElementChild!.cloneNode(true)))
      ticks.style.setProperty('--ticks', '28')
      return [ticks, ...ticks.children, ...foot.querySelector('.end')!.children].map(element => element.getBoundingClientRect()).map(({ left, right, width, height }) => ({ left, right, width, height }))
    })
    expect(boxes.filter(({ left, right, height }) => left < 72 || right > 1209 || height > 25)).toEqual([])
    expect(boxes[1]!.width).toBeGreaterThan(8)
    expect(boxes[0]!.right).toBeLessThan(boxes[29]!.left)
  })

  it('on the page of claims goes to the section in brief, and back', async () => {
    const deck = site.decks.at(-1)!
    const map = firstWith(deck, 'map')
    const page = await openDeck(site, deck, `/${map}`)
    // Where each of the links leads is read in slides.test.ts; here some are clicked.
    const { links } = deck.slides[map - 1]!
    for (const { number, slide } of [links![0]!, links!.at(-1)!]) {
      await page.locator(`[data-slidev-no="${map}"] .slidev-layout li:nth-child(${number}) a`).click()
      await shown(page, slide)
      expect(page.url().split('?')[0]).toBe(`${site.rootOf(deck)}/${slide}`)
      await page.goBack()
      await shown(page, map)
    }
  })
})

describe('a keyboard of another alphabet', () => {
  it('has the deck’s keys and Slidev’s at the places of the Latin ones, with Caps Lock, too', async () => {
    const page = await openDeck(site, site.decks[0]!, '/1')
    const session = await page.context().newCDPSession(page)
    const press = async (key: string, code: string) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', { type, key, code, ...type === 'keyDown' && { text: key } })
    }
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    await press('р', 'KeyH')
    await page.locator('.key-help').waitFor({ timeout: PATIENCE.page })
    await page.keyboard.press('Escape')
    await page.locator('.key-help').waitFor({ state: 'detached', timeout: PATIENCE.page })
    const before = await isDark()
    await press('в', 'KeyD')
    await expect.poll(isDark, { timeout: PATIENCE.page }).toBe(!before)
    await press('D', 'KeyD')
    await expect.poll(isDark, { timeout: PATIENCE.page }).toBe(before)
    // A clicker's black screen on a French and a Russian keyboard; and no key is typed into the field that it brings.
    for (const key of [':', 'ю']) {
      await press(key, 'Period')
      await page.locator('.blank-screen').waitFor({ timeout: PATIENCE.page })
      await press(key, 'Period')
      await page.locator('.blank-screen').waitFor({ state: 'detached', timeout: PATIENCE.page })
    }
    await loaded(page)
    await press('ظ', 'Slash')
    await page.locator('.search-dialog').waitFor({ timeout: PATIENCE.page })
    expect(await page.getByRole('combobox').inputValue()).toBe('')
  })
})

describe('a link that is clicked with a key held', () => {
  it('opens a window of its own, in the same view, and leaves this one', async () => {
    const page = await openWindow(site)
    await page.goto(`${site.origin}/presenter/2`)
    await shown(page, 2)
    const { slide } = sectionsOf(site.decks[0]!)[1]!
    // Once open it comes to where the talk is.
    const opened = page.context().waitForEvent('request', request => request.isNavigationRequest() && request.url() === `${site.origin}/presenter/${slide}`)
    await page.locator('[data-slidev-no="2"] .slide-foot .tick').nth(1).click({ modifiers: ['ControlOrMeta'] })
    await opened
    expect(page.url()).toBe(`${site.origin}/presenter/2`)
  })
})

describe('the server', () => {
  const get = (path: string) => fetch(`${site.origin}${path}`, { redirect: 'manual' })

  it('answers 404 for what is missing, not with the page', async () => {
    const others = site.decks.slice(1).map(({ language }) => `/${language}/assets/none.js`)
    for (const path of ['/assets/none.js', '/none.css', '/favicon.png', '/.fingerprint', ...others]) {
      const response = await get(path)
      expect([400, 404], path).toContain(response.status)
      expect(response.headers.get('content-type'), path).not.toContain('html')
    }
  })

  it('gives each language its own page at every slide’s address', async () => {
    for (const deck of site.decks) {
      const root = site.rootOf(deck).slice(site.origin.length)
      for (const path of ['/', '/1', `/${deck.slides.length}`, '/presenter/1', '/print']) {
        const response = await get(`${root}${path}`)
        expect(response.status, path).toBe(200)
        expect(await response.text(), path).toContain(`<html lang="${deck.language}"`)
      }
    }
    for (const { language } of site.decks.slice(1))
      expect((await get(`/${language}`)).headers.get('location')).toBe(`/${language}/`)
  })
})
