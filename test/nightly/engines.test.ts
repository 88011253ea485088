/** Every slide, click and key, what is printed and the page to read, in the engines of Firefox and Safari, where they are. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { seen, walk } from '../support/browser/engine-walk.ts'
import { engines } from '../support/browser/engines.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'
import { numbersOf } from '../support/deck-facts.ts'

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

  it('all slides are printed', { timeout: PATIENCE.walk }, async () => {
    const window = await opened()
    for (const deck of site.decks) {
      await window.goto(`${site.rootOf(deck)}/print?print`)
      await expect.poll(() => window.run(() => new Set(Array.from(document.querySelectorAll('.print-slide-container:has(.slidev-layout)'), ({ id }) => id.split('-')[0])).size), { timeout: PATIENCE.page }).toBe(numbersOf(deck).length)
    }
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
