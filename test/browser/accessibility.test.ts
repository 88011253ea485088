/**
 * The deck for whoever cannot see it well, hear it from a screen reader, or use no mouse.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Site } from '../support/browser/site.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faintDrawing } from '../support/browser/drawn.ts'
import { loaded, openDeck, openSite, PATIENCE, shown, showSlide } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'

let site: Site
let axe: string
let found: { name: string, violations: string[], faint: string[] }[]

/** All slides one below the other, so that each can be looked at without walking there again. */
const STACKED = `
  #slideshow > * { display: block !important; position: relative !important; height: 720px !important }
  #slide-content { position: static !important; transform: none !important }
  #slide-content, #slide-container, #page-root, #app, html, body { height: auto !important; overflow: visible !important }
`
const COLOURS = { 'light': {}, 'dark': { colorScheme: 'dark' }, 'in the system’s colours': { forcedColors: 'active' } } as const
const SHOWN = '#slideshow > :not([style*="display: none"])'
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

beforeAll(async () => {
  site = await openSite()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  found = (await Promise.all(site.decks.map(examine))).flat()
}, PATIENCE.walk)

afterAll(() => site?.close())

/** Walks through a deck once, under every rule; then looks at all its slides at once in other colours. */
async function examine(deck: Deck): Promise<typeof found> {
  const page = await openDeck(site, deck)
  await loaded(page)
  // By the debugger, since the site's policy lets no foreign script in.
  await page.evaluate(axe)
  const results: typeof found = []
  for (const index of deck.slides.keys()) {
    await showSlide(page, index + 1)
    await page.waitForFunction(() => [...document.querySelectorAll('#slideshow > *')].filter(slide => slide.checkVisibility()).length === 1)
    // What stands around the slides is the same on each.
    results.push({ name: `${deck.language} ${index + 1}`, violations: await violations(page, index < 2 ? 'html' : SHOWN), faint: [] })
  }
  await page.addStyleTag({ content: STACKED })
  for (const [name, media] of Object.entries(COLOURS)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
    await page.waitForFunction(isDark => document.documentElement.classList.contains('dark') === isDark, name === 'dark')
    results.push({ name: `${deck.language} ${name}`, violations: await violations(page, '#slideshow', OF_COLOUR), faint: await faintDrawing(page) })
  }
  await page.close()
  return results
}

function violations(page: Page, selector: string, rules?: string[]): Promise<string[]> {
  return page.evaluate(async ({ selector, rules }) => {
    const { axe } = window as any
    const { violations } = await axe.run(selector, { resultTypes: ['violations'], ...rules && { runOnly: { type: 'rule', values: rules } } })
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target, failureSummary }: any) => `${id} at ${target.join(' ')}: ${failureSummary}`))
  }, { selector, rules })
}

describe('every slide in every language, light, dark and in the system’s colours', () => {
  it('breaks no rule of axe', () => {
    expect(found).toHaveLength(site.decks.reduce((sum, { slides }) => sum + slides.length + 3, 0))
    expect(found.flatMap(({ name, violations }) => violations.map(violation => `${name}: ${violation}`))).toEqual([])
  })

  it('draws nothing that cannot be made out', () => {
    expect(found.flatMap(({ name, faint }) => faint.map(fault => `${name}: ${fault}`))).toEqual([])
  })
})

describe('the examining itself', () => {
  it('sees what is wrong', async () => {
    const page = await openDeck(site, site.decks[0]!, '/2')
    await shown(page, 2)
    await loaded(page)
    await page.evaluate(axe)
    expect(await violations(page, 'html')).toEqual([])
    await page.addStyleTag({ content: '.kicker { color: #bbb !important } .tick { background-color: #eee !important }' })
    await page.locator('[data-slidev-no="2"] .tick').first().evaluate(tick => tick.removeAttribute('aria-label'))
    expect((await violations(page, 'html')).map(violation => violation.split(' ')[0]).toSorted()).toEqual(['color-contrast', 'link-name'])
    expect((await faintDrawing(page)).every(fault => fault.includes('tick'))).toBe(true)
    expect(await faintDrawing(page)).not.toEqual([])
    await page.addStyleTag({ content: `${STACKED} html.dark:not(.print) { --muted: #444 !important }` })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    const faint = (await violations(page, '#slideshow', ['color-contrast'])).join('\n')
    for (const slide of [1, 2, 3])
      expect(faint).toContain(`a[href$="${site.decks[1]!.language}/${slide}"]`)
    await page.close()
  })
})

describe('a screen reader', () => {
  it('hears the heading of a slide when it comes, and what each click brings', async () => {
    for (const deck of site.decks) {
      const page = await openDeck(site, deck)
      await shown(page, 1)
      const said = () => page.locator('[aria-live="polite"]').allTextContents().then(texts => folded(texts.join(' ')))
      await page.keyboard.press('ArrowRight')
      await expect.poll(said, { timeout: PATIENCE.page }).toBe(folded(deck.slides[1]!.headline))
      await page.keyboard.press('ArrowRight')
      await expect.poll(said, { timeout: PATIENCE.page }).toBe(folded(`${deck.slides[1]!.headline} ${deck.slides[1]!.points[0]}`))
      await page.close()
    }
  })

  it('finds one slide, and of that only what has been brought', async () => {
    const deck = site.decks[0]!
    const number = deck.slides.findIndex(({ points }) => points.length > 1) + 1
    for (const path of [`/${number}`, `/presenter/${number}`]) {
      const page = await openDeck(site, deck, path)
      await shown(page, number)
      const session = await page.context().newCDPSession(page)
      const tree = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree')
        return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`)
      }
      const points = () => tree().then(nodes => deck.slides[number - 1]!.points.filter(point => nodes.some(node => node === `StaticText ${point} ` || node === `StaticText ${point}`)).length)
      expect((await tree()).filter(node => node.startsWith('heading'))).toEqual([`heading ${deck.slides[number - 1]!.headline}`])
      expect(await points()).toBe(0)
      await page.keyboard.press('ArrowRight')
      await expect.poll(points, { timeout: PATIENCE.page }).toBe(1)
      await page.close()
    }
  })
})

describe('the keyboard', () => {
  it('leads from the cover to the ledger, its focus seen and never on what is not shown', async () => {
    const deck = site.decks[0]!
    const { ledger, sections } = deck.headmatter.themeConfig as { ledger: { slide: number }, sections: { slide: number }[] }
    const page = await openDeck(site, deck)
    await shown(page, 1)
    const focus = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const { there, seen, hidden } = await page.evaluate((selector) => {
          const element = document.activeElement!
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return {
            there: element.matches(selector),
            seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
            hidden: element.closest('.slidev-vclick-hidden, [inert], [style*="display: none"]') !== null,
          }
        }, selector)
        expect(hidden).toBe(false)
        if (there)
          return expect(seen).toBe(true)
      }
      throw new Error(`Tab does not lead to ${selector}`)
    }
    await focus('.section-bars a')
    await page.keyboard.press('Enter')
    await shown(page, sections[0]!.slide)
    await focus('.tick:last-child')
    await page.keyboard.press('ArrowDown')
    await shown(page, sections[0]!.slide + 1)
    await focus('.tick')
    await page.keyboard.press('Enter')
    await shown(page, sections[0]!.slide)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:enabled:focus').waitFor()
    await page.keyboard.type(String(ledger.slide))
    await page.keyboard.press('Enter')
    await shown(page, ledger.slide)
    await focus('.ledger-table a')
    await page.close()
  })
})
