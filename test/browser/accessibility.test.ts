/**
 * The deck for whoever hears it from a screen reader or uses no mouse. What its slides look like to them is in slides.test.ts.
 */
import { describe, expect, it } from 'vitest'
import { openDeck, openSite, PATIENCE, shown } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { firstWith, ledgerOf, pointsOf, sectionsOf } from '../support/deck-facts.ts'

const site = await openSite()

describe('a screen reader', () => {
  it('hears the heading of a slide when it comes, and what each click brings', async () => {
    const deck = site.decks.at(-1)!
    const page = await openDeck(site, deck)
    const said = () => page.locator('[aria-live="polite"]').allTextContents().then(texts => folded(texts.join(' ')))
    const index = firstWith(deck, 'takeaways') - 1
    const { headline, points: [point] = [] } = deck.slides[index]!
    const [place] = Object.keys(point!.reference ?? {})
    for (let slide = 1; slide < index; slide++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(said, { timeout: PATIENCE.page }).toBe(folded(headline))
    await page.keyboard.press('ArrowRight')
    await expect.poll(said, { timeout: PATIENCE.page }).toBe(folded(`${headline} ${point!.text} ${place}`))
  })

  it('finds one slide, and of that only what has been brought', async () => {
    const deck = site.decks[0]!
    const number = deck.slides.findIndex(slide => pointsOf(slide).length > 1) + 1
    for (const path of [`/${number}`, `/presenter/${number}`]) {
      const page = await openDeck(site, deck, path)
      const session = await page.context().newCDPSession(page)
      const tree = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree')
        return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`)
      }
      const points = () => tree().then(nodes => pointsOf(deck.slides[number - 1]!).filter(point => nodes.some(node => node === `StaticText ${point} ` || node === `StaticText ${point}`)).length)
      expect((await tree()).filter(node => node.startsWith('heading'))).toEqual([`heading ${deck.slides[number - 1]!.headline}`])
      expect(await points()).toBe(0)
      await page.keyboard.press('ArrowRight')
      await expect.poll(points, { timeout: PATIENCE.page }).toBe(1)
    }
  })
})

describe('the keyboard', () => {
  it('leads from the cover to the ledger, its focus seen and never on what is not shown', async () => {
    const deck = site.decks[0]!
    const [ledger, sections] = [ledgerOf(deck), sectionsOf(deck)]
    const page = await openDeck(site, deck)
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
    await page.keyboard.press('ArrowDown')
    await shown(page, 2)
    await focus('a.tick')
    await page.keyboard.press('Enter')
    await shown(page, sections[0]!.slide)
    await focus('a.tick:last-child')
    await page.keyboard.press('ArrowDown')
    await shown(page, sections[0]!.slide + 1)
    await focus('a.tick')
    await page.keyboard.press('Enter')
    await shown(page, sections[0]!.slide)
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input:enabled:focus').waitFor()
    await page.keyboard.type(String(ledger.slide))
    await page.keyboard.press('Enter')
    await shown(page, ledger.slide)
    await focus('.ledger-table a')
  })
})
