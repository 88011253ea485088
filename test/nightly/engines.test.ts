/** Every slide, click and key, what is printed and the page to read, in the engines of Firefox and Safari, where they are. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { printFaults } from '../support/browser/browser-print.ts'
import { seen, walk } from '../support/browser/engine-walk.ts'
import { engines } from '../support/browser/engines.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'

const site = await openSite()

describe.for(engines)('in $name', ({ open }) => {
  const opened = async () => {
    const window = await open()
    onTestFinished(window.close)
    return window
  }

  it('the talk goes on click by click in each language, all of it on the page and in its faces', { timeout: PATIENCE.walk }, async () => {
    const window = await opened()
    const faults: string[] = []
    for (const deck of site.decks)
      faults.push(...await walk(window, site.rootOf(deck), deck, [1, deck.slides.length]))
    expect(faults).toEqual([])
  })

  it('each key does what it says', { timeout: PATIENCE.walk }, async () => {
    const window = await opened()
    const [deck, other] = site.decks
    const shows = (selector: string, wanted = true) => expect.poll(() => window.run(selector => Array.from(document.querySelectorAll(selector)).some(element => element.checkVisibility()), selector), { message: selector, timeout: PATIENCE.page }).toBe(wanted)
    const at = (end: string) => seen(window, ({ path }) => path.endsWith(end))
    await window.goto(`${site.rootOf(deck!)}/presenter/7`)
    await at('/presenter/7')
    for (const key of ['z', '.', 'b', 'w']) {
      await window.press(key)
      await shows('.audience-view p')
      await window.press(key)
      await shows('.audience-view p', false)
    }

    await window.goto(`${site.rootOf(deck!)}/7`)
    await at('/7')
    for (const [key, back, selector] of [['.', '.', '.blank-screen'], ['b', 'b', '.blank-screen'], ['w', 'w', '.blank-screen'], ['h', 'Escape', '.key-help'], ['?', 'Escape', '.key-help'], ['/', 'Escape', '.search-dialog'], ['d', 'd', 'html.dark']] as const) {
      await window.press(key)
      await shows(selector)
      await window.press(back)
      await shows(selector, false)
    }
    for (const number of ['8', '7']) {
      await window.press('g')
      // `:focus` holds in a window alone that has the screen's, which a headless Firefox has not.
      await expect.poll(() => window.run(() => document.activeElement?.id), { timeout: PATIENCE.page }).toBe('slidev-goto-input')
      await window.press(number)
      await window.press('Enter')
      await at(`/${number}`)
    }
    await window.press('i')
    const { path } = await seen(window, ({ path }) => !path.endsWith('/7'))
    expect(deck!.slides[Number(path.split('/').at(-1)) - 1]!.layout).toBe('brief')
    await window.press('i')
    await at('/7')
    await window.press('PageDown')
    await at('/8')
    await window.press('PageUp')
    expect(await seen(window, ({ path }) => path.endsWith('/7'))).toMatchObject({ hidden: [], language: deck!.language })
    await window.press('l')
    await seen(window, ({ language, path }) => language === other!.language && path.endsWith('/7'))
  })

  it.for(['/print?print', '/7'])('all slides are printed whole from %s, each on a page', { timeout: PATIENCE.walk }, async (path) => {
    const window = await opened()
    const faults: string[] = []
    for (const deck of site.decks) {
      await window.goto(site.rootOf(deck) + path)
      await expect.poll(() => window.run(() => document.fonts.status === 'loaded' ? document.querySelectorAll(':is(#slideshow, .print-slide-container) .slidev-layout').length : 0), { timeout: PATIENCE.walk / 2 }).toBe(deck.slides.length)
      if (window.print)
        faults.push(...await printFaults(await window.print(), deck))
    }
    expect(faults).toEqual([])
  })

  it('a slide of each layout comes back whole by its address', { timeout: PATIENCE.walk }, async () => {
    const window = await opened()
    const [deck] = site.decks
    for (const number of new Set(deck!.slides.map(({ layout }) => 1 + deck!.slides.findIndex(slide => slide.layout === layout)))) {
      await window.goto(`${site.rootOf(deck!)}/${number}?clicks=99`)
      expect((await seen(window, ({ path }) => path.endsWith(`/${number}`))).hidden).toEqual([])
    }
  })
})
