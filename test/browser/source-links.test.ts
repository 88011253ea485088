import type { BrowserContext, Page } from 'playwright-chromium'
import type { Excerpt } from '../../src/source/excerpt.ts'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { excerptsIn } from '../../src/source/excerpt.ts'
import { highlighted } from '../support/browser/highlight.ts'
import { HEIGHT, openDeck, openSite, PATIENCE, WIDTH } from '../support/browser/site.ts'
import { allReferences, firstWith } from '../support/deck-facts.ts'
import { RUNS } from '../support/property-runs.ts'

const { SOURCE } = process.env
const DIRECTIVE = ':~:text='
/** Windows that are read from at once. */
const WINDOWS = 3

const site = await openSite()
/** What each address on the slides points at: its excerpt. */
let excerpts: Map<string, Excerpt>
let references: { href: string }[]

beforeAll(async () => {
  const { interview, decks } = await compose(OWN_PROJECT)
  excerpts = new Map(excerptsIn(interview).map(({ excerpt }) => [excerpt.href, excerpt]))
  references = decks.flatMap(allReferences)
}, PATIENCE.walk)

const addresses = () => [...new Set(references.flatMap(({ href }) => href.includes(DIRECTIVE) ? [href] : []))]

/** The terms of a directive: [prefix-,]start[,end][,-suffix]. */
function termsOf(href: string): { start: string, end?: string } {
  const [start, end] = href.split(DIRECTIVE)[1]!.split(',').filter(term => !term.endsWith('-') && !term.startsWith('-')).map(decodeURIComponent)
  return { start: start!, end }
}

describe('the references on the slides', () => {
  it('are there, and lead to the source', () => {
    expect(addresses().length).toBeGreaterThan(20)
    for (const { href } of references)
      expect(href.startsWith(site.interview.source.url!)).toBe(true)
  })

  it('name the first and last words of an excerpt', () => {
    for (const href of addresses()) {
      const { start, end } = termsOf(href)
      const exact = excerpts.get(href)?.text
      expect(exact, href).toBeDefined()
      expect(exact!.startsWith(start), `${start} begins ${exact}`).toBe(true)
      expect(exact!.endsWith(end ?? start), `${end ?? start} ends ${exact}`).toBe(true)
      expect(end ? exact!.length : start.length).toBe(exact!.length)
    }
  })

  it('open in a tab of their own', async () => {
    const deck = site.decks[0]!
    const number = firstWith(deck, 'quote')
    const page = await openDeck(site, deck, `/${number}`)
    await page.context().route(url => url.origin !== site.origin, route => route.fulfill({ contentType: 'text/html', body: '<p>' }))
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.locator(`[data-slidev-no="${number}"] .references a`).first().click()])
    await opened.waitForURL(url => url.href.startsWith(site.interview.source.url!.split('#')[0]!))
    expect(await opened.evaluate('opener')).toBeNull()
  })

  it('show the words they point to while they are pointed to or have the focus, and not otherwise', async () => {
    const deck = site.decks[0]!
    const number = firstWith(deck, 'quote')
    const page = await openDeck(site, deck, `/${number}`)
    const reference = page.locator(`[data-slidev-no="${number}"] .references a`).first()
    const said = () => reference.evaluate(link => getComputedStyle(link, '::after').content)
    const words = JSON.stringify(excerpts.get((await reference.getAttribute('href'))!)!.text)
    expect(await said()).toBe('none')
    await reference.hover()
    expect(await said()).toBe(words)
    await page.mouse.move(1, 1)
    expect(await said()).toBe('none')
    await page.keyboard.press('Shift')
    await reference.focus()
    expect(await said()).toBe(words)
  })
})

describe.skipIf(!SOURCE)('with the source at hand', () => {
  let text: string[]
  let context: BrowserContext

  beforeAll(async () => {
    text = [...await readFile(SOURCE!, 'utf8')]
    context = await site.browser.newContext({ viewport: { width: WIDTH, height: HEIGHT } })
    await context.route('**/*', route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: articlePage(text.join('')) }))
  })

  it('each directive’s words stand in it, where the lock says', () => {
    for (const href of addresses()) {
      const { start, end } = termsOf(href)
      const place = excerpts.get(href)!
      const words = text.slice(place.start, place.end).join('')
      expect(words.startsWith(start), `${start} begins ${words}`).toBe(true)
      expect(words.endsWith(end ?? start), `${end ?? start} ends ${words}`).toBe(true)
    }
  })

  it(`${RUNS} addresses scroll to their words in Chromium, and highlight them, all of them and no others`, async () => {
    const all = addresses()
    // Spread over the whole deck; by night all of them.
    const apart = Math.max(1, Math.floor(all.length / RUNS))
    const queue = all.filter((_, index) => index % apart === 0)
    const faults: string[] = []
    await Promise.all(Array.from({ length: WINDOWS }, async () => {
      const page = await context.newPage()
      for (let href = queue.pop(); href; href = queue.pop()) {
        const { text: exact, ...place } = excerpts.get(href)!
        const fault = await roundTrip(page, href, place)
        if (fault)
          faults.push(`${exact}: ${fault}`)
      }
      await page.close()
    }))
    expect(faults).toEqual([])
  }, PATIENCE.walk)

  /** What is wrong where the address leads; nothing where it leads to these code points of the source. */
  async function roundTrip(page: Page, href: string, { start, end }: { start: number, end: number }): Promise<string | undefined> {
    // Another query makes it another document of the same site, which no earlier scrolling has touched.
    const address = new URL(href)
    address.searchParams.set('fresh', `${start}-${end}`)
    await page.goto(address.href, { waitUntil: 'commit' })
    const scrolled = await page.waitForFunction(() => scrollY > 0, undefined, { timeout: PATIENCE.page / 4 }).then(() => true, () => false)
    if (!scrolled)
      return 'nothing was found'
    const { words, paragraph } = await page.evaluate(async ({ start, end }) => {
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      const paragraphs = [...document.querySelectorAll<HTMLElement>('p')]
      const words = paragraphs.flatMap((paragraph) => {
        const from = Number(paragraph.dataset.start)
        const points = [...paragraph.textContent!]
        const [first, last] = [Math.max(0, start - from), Math.min(points.length, end - from)]
        if (first >= last)
          return []
        const range = document.createRange()
        range.setStart(paragraph.firstChild!, points.slice(0, first).join('').length)
        range.setEnd(paragraph.firstChild!, points.slice(0, last).join('').length)
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
      })
      const { top, height } = paragraphs.findLast(paragraph => Number(paragraph.dataset.start) <= start)!.getBoundingClientRect()
      return { words, paragraph: { top, height } }
    }, { start, end })
    const y = Math.max(0, Math.floor(paragraph.top))
    const height = Math.min(HEIGHT, Math.ceil(paragraph.top + paragraph.height)) - y
    const inView = words.filter(({ top, bottom }) => top >= y && bottom <= y + height)
    if (inView.length === 0 || inView[0] !== words[0])
      return 'the words are not in view'
    const screenshot = await page.screenshot({ clip: { x: 0, y, width: WIDTH, height } })
    return highlighted(page, screenshot, inView.map(({ left, top, right, bottom }) => ({ left, top: top - y, right, bottom: bottom - y })))
  }
})

/** The article as a page so tall that no two paragraphs are in view at once; only what is highlighted is seen on it. */
function articlePage(text: string): string {
  let start = 0
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = `<p data-start="${start}">${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
    start += [...line].length + 1
    return paragraph
  })
  return `<!doctype html><html lang="zh"><title>Article</title>
<style>p { margin: 0 0 1500px; font: 20px/40px sans-serif; color: transparent } ::target-text { background: rgb(255, 0, 0); color: transparent }</style>
<div style="height: 1500px"></div>${paragraphs.join('\n')}`
}
