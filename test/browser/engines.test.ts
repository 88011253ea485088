/** A short walk in the engines of Firefox and Safari, where they are on the machine; the night walks all of it. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { seen, walk } from '../support/browser/engine-walk.ts'
import { engines } from '../support/browser/engines.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'
import { firstWith } from '../support/deck-facts.ts'

const site = await openSite()
const [first, second] = site.decks

describe.for(engines)('in $name', ({ open }) => {
  it('the first slides, the keys, the other language and the page to read are there', { timeout: PATIENCE.walk }, async () => {
    const window = await open()
    onTestFinished(window.close)
    expect(await walk(window, site.rootOf(first!), first!, [1, 4])).toEqual([])
    await window.press('/')
    await expect.poll(() => window.run(() => document.querySelector('.search-dialog[open]') !== null), { timeout: PATIENCE.page }).toBe(true)
    await window.press('Escape')
    // Slidev's own keys go on after a dialog.
    await window.press('ArrowDown')
    await seen(window, ({ path }) => path.endsWith('/5'))
    await window.press('l')
    const changed = await seen(window, ({ language }) => language === second!.language)
    expect(changed.path).toMatch(/\/5$/)
    const quote = firstWith(second!, 'quote')
    await window.goto(`${site.rootOf(second!)}/${quote}?clicks=99`)
    expect(await seen(window, ({ path }) => path.endsWith(`/${quote}`))).toMatchObject({ hidden: [], stray: [] })
    await window.goto(`${site.rootOf(second!)}/read/`)
    expect(await window.run(() => [document.documentElement.scrollWidth <= innerWidth, Array.from(document.querySelectorAll<SVGTextElement>('svg.visual-drawing text')).filter(text => text.getBBox().x < 0 || text.getBBox().x + text.getBBox().width > 1280).map(({ textContent }) => textContent)])).toEqual([true, []])
  })
})
