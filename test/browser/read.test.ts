/** The talk as one page to read. */
import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/publish/site/read/page.ts'
import { talkWords } from '../../src/words/talk.ts'
import { openDeck, openPrint, openSite, openWindow, PATIENCE } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { addAxe, violations, violationsInEither } from '../support/browser/visit.ts'
import { onlyInNotes, pointsOf, quoteOn, slidesWith } from '../support/deck-facts.ts'

const site = await openSite()
const [first, second] = site.decks
/** Pixels of the canvas by which texts of one place may differ: a page closes up the marks of a long Chinese line. */
const ALIKE = 24

async function openPage(deck = first!, options: Parameters<typeof openWindow>[1] = {}) {
  const page = await openWindow(site, options)
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('requestfailed', request => complaints.push(request.url()))
  await page.goto(`${site.rootOf(deck)}/read/`)
  return { page, complaints }
}

describe('the page to read', () => {
  it('has every claim, question, point, quote and picture of the deck, without a script and without the notes', async () => {
    for (const deck of site.decks) {
      const { page, complaints } = await openPage(deck, { javaScriptEnabled: false })
      const text = folded((await page.locator('body').textContent())!)
      for (const slide of deck.slides.filter(({ layout }) => layout !== 'ledger'))
        expect(pointsOf(slide).filter(point => !text.includes(folded(point)))).toEqual([])
      expect(site.interview.sections.flatMap(({ claim, questions }) => [claim, ...questions.map(({ text }) => text)]).map(said => said[deck.language]!).filter(said => !text.includes(folded(said)))).toEqual([])
      const quotes = deck.slides.flatMap(slide => quoteOn(slide) ?? [])
      expect(await page.locator('figure.quote').count()).toBe(quotes.length)
      expect(await page.locator('svg.visual-drawing').count()).toBe(slidesWith(deck, 'visual').length + 1)
      expect(onlyInNotes(deck).filter(said => text.includes(folded(said)))).toEqual([])
      expect(complaints).toEqual([])
    }
  })

  it('opens the source at the words, the slides and the other language, each where it is', async () => {
    const { page } = await openPage()
    const links = await page.locator('a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    const evidence = new Set(first!.slides.filter(({ frame }) => frame.section).flatMap(({ told }) => told?.evidence ?? []).map(({ href }) => href))
    expect([...evidence].filter(href => !links.includes(href))).toEqual([])
    await page.locator('details.evidence summary').first().click()
    await page.locator('details.evidence[open] li').first().waitFor()
    await page.locator(`nav a[lang=${second!.language}]`).click()
    await page.waitForURL(`${site.rootOf(second!)}/read/`)
    await page.locator('a.slide').first().click()
    await page.waitForURL(/\/2(?:\?|$)/)
  })

  it('is whole on every screen, light and dark, and read by everybody', async () => {
    for (const deck of site.decks) {
      for (const [width, colorScheme] of [[320, 'dark'], [1280, 'light']] as const) {
        const { page } = await openPage(deck, { viewport: { width, height: 844 }, colorScheme })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        await page.locator('details').evaluateAll(all => all.forEach(details => (details as HTMLDetailsElement).open = true))
        await addAxe(page)
        expect(await violations(page, 'html')).toEqual([])
      }
    }
  })

  it('sets the texts of pictures where the deck has them', async () => {
    for (const deck of site.decks) {
      const { page } = await openPage(deck)
      await page.evaluate(() => document.fonts.ready)
      const drawn = await page.locator('svg.visual-drawing').evaluateAll(drawings => drawings.map(drawing => Array.from(drawing.querySelectorAll('text'), (text) => {
        const { x, y, width, height } = text.getBBox()
        return { text: text.textContent!.replace(/\s/g, ''), x, y, width, height }
      })))
      const printed = await openWindow(site)
      await openPrint(printed, site.rootOf(deck), deck.slides.length)
      const numbers = deck.slides.flatMap((slide, index) => slide.layout === 'visual' ? index + 1 : [])
      // The timeline comes first.
      for (const [index, number] of numbers.entries()) {
        const shown = await printed.locator('.print-slide-container').nth(number - 1).evaluate((slide) => {
          const canvas = slide.getBoundingClientRect()
          return Array.from(slide.querySelectorAll('.visual-drawing > p'), (text) => {
            const range = document.createRange()
            range.selectNodeContents(text.querySelector('.phrased-text')!)
            const { x, y, width, height } = range.getBoundingClientRect()
            return { text: text.textContent!.replace(/\s/g, ''), x: x - canvas.x, y: y - canvas.y, width, height }
          })
        })
        expect(drawn[index + 1]!.map(({ text }) => text)).toEqual(shown.map(({ text }) => text))
        for (const [at, box] of shown.entries()) {
          const own = drawn[index + 1]![at]!
          const name = `${deck.language} ${number} ${box.text}`
          expect(Math.abs(own.x - box.x), name).toBeLessThan(ALIKE)
          expect(Math.abs(own.width - box.width), name).toBeLessThan(ALIKE)
          expect(Math.abs(own.y + own.height / 2 - box.y - box.height / 2), name).toBeLessThan(ALIKE)
        }
      }
    }
  }, PATIENCE.walk)

  it('answers a question as it is typed, on a phone too, and leads to where that is said', async () => {
    for (const [deck, question, wanted] of [[first!, 'how many creators', /200 ?(?:million|M)/], [second!, '近两亿创作者', /近2亿/]] as const) {
      const { page, complaints } = await openPage(deck, { viewport: { width: 390, height: 844 } })
      const results = page.locator('.ask li')
      await page.keyboard.press('/')
      await page.keyboard.insertText(question)
      await results.first().waitFor({ timeout: PATIENCE.page })
      expect(await results.first().textContent()).toMatch(wanted)
      expect(await results.first().locator('q').textContent()).not.toBe('')
      await addAxe(page)
      expect(await violationsInEither(page, '.ask')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await page.keyboard.press('Enter')
      await page.waitForURL(/#slide-\d+$/)
      expect(await page.locator(':target').textContent()).toMatch(wanted)

      await page.locator('.ask input').fill('xyzzyx')
      await expect.poll(() => page.locator('.ask [role="status"]').textContent(), { timeout: PATIENCE.page }).toBe(talkWords(deck.language).search.none)
      expect(await results.count()).toBe(0)
      expect(complaints).toEqual([])
    }
    const { page } = await openPage(first!, { javaScriptEnabled: false })
    expect(await page.locator('.ask').isVisible()).toBe(false)
  })

  it('says what the presenter says where it is asked to', () => {
    const options = { others: [] }
    const spoken = onlyInNotes(first!)[0]!
    expect(readBody(first!, { ...options, notes: true })).toContain('class="spoken"')
    expect(readBody(first!, { ...options, notes: false })).not.toContain(spoken)
  })
})

describe('a phone held upright', () => {
  it('is offered it, and only there', async () => {
    const deck = second!
    const { read } = talkWords(deck.language)
    const page = await openWindow(site, { viewport: { width: 390, height: 844 } })
    await page.goto(`${site.rootOf(deck)}/4`)
    await page.getByRole('link', { name: read, exact: true }).click()
    await page.waitForURL(`${site.rootOf(deck)}/read/`)
    const wide = await openDeck(site, deck, '/4')
    expect(await wide.locator('.read-link').isVisible()).toBe(false)
  })
})
