/**
 * Another interview's deck, of the oddest shape there is, as it is published: under a path, on a host that serves only
 * files, without the presenter's notes. Nothing on its slides is in anything else's way, and every address leads somewhere.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Survey } from '../support/browser/survey.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { generate } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { directionOf } from '../../src/text/intl.ts'
import { strayPaint, strayText, textOnPaint, textOnText } from '../support/browser/geometry.ts'
import { kept } from '../support/browser/room.ts'
import { loaded, newWindow, openPrint, openSite, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { staticHost } from '../support/browser/static-host.ts'
import { survey } from '../support/browser/survey.ts'
import { packed } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'
import { firstWith, onlyInNotes, sectionsOf } from '../support/deck-facts.ts'
import { oddProject } from '../support/odd-interview.ts'

const BASE = '/talks/x/'

interface Slide extends Survey {
  name: string
}

const site = await openSite()
let host: Awaited<ReturnType<typeof staticHost>>
let dist: string
let decks: Deck[]
let slides: Slide[]
let complaints: string[]

beforeAll(async () => {
  const project = await oddProject()
  dist = join(project.out, 'hosted')
  decks = (await generate(project)).decks
  await build(project, decks, () => {}, { dist, hosting: { base: BASE, notes: false } })
  host = await staticHost(dist, BASE)
  const found = await Promise.all(decks.map(printed))
  slides = found.flatMap(({ slides }) => slides)
  complaints = found.flatMap(({ complaints }) => complaints)
}, PATIENCE.walk)

afterAll(() => host?.close())

const folderOf = (deck: Deck) => deck === decks[0] ? '' : `${deck.language}/`
/** The address of a deck, with a slash at its end. */
const rootOf = (deck: Deck) => `${host.url}${folderOf(deck)}`

/** Every slide of a deck as it is printed, all on one page. */
async function printed(deck: Deck): Promise<{ slides: Slide[], complaints: string[] }> {
  const page = await newWindow(site)
  const complaints = watch(page, host.url)
  await openPrint(page, rootOf(deck).slice(0, -1), deck.slides.length)
  // The host has no file for this address, and answers with the page for what is not found.
  expect(complaints.splice(0, 2).toSorted()).toEqual([expect.stringContaining(`404 for ${rootOf(deck)}print`), expect.stringContaining('the console says')])
  await page.evaluate(() => Promise.all(Array.from(document.fonts, face => face.load())))
  const slides: Slide[] = []
  for (const [index, slide] of deck.slides.entries())
    slides.push({ ...await survey(page, index + 1, []), name: `${deck.language} ${index + 1} (${slide.layout})` })
  await page.context().close()
  return { slides, complaints: complaints.map(complaint => `${deck.language}: ${complaint}`) }
}

async function opened(path: string): Promise<{ page: Page, complaints: string[] }> {
  const page = await openWindow(site)
  const complaints = watch(page, host.url)
  await page.goto(`${host.url}${path}`)
  return { page, complaints }
}

const faults = (find: (slide: Slide) => string[]) => slides.flatMap(slide => find(slide).map(fault => `${slide.name}: ${fault}`))

describe('forty sections in two languages, one of them from right to left', () => {
  it('are all there, and load without a complaint', () => {
    expect(slides.map(({ layout }) => layout.split(' ')[1])).toEqual(decks.flatMap(deck => deck.slides.map(({ layout }) => layout)))
    expect(complaints).toEqual([])
  })

  it('keep their text inside the margins and out of the foot', () => {
    expect(faults(strayText)).toEqual([])
  })

  it('keep what is drawn on the slide and out of the foot', () => {
    expect(faults(strayPaint)).toEqual([])
  })

  it('set no text on other text, nor on a rule, a ground or a drawing', () => {
    expect(faults(textOnText)).toEqual([])
    expect(faults(textOnPaint)).toEqual([])
  })
})

describe('the deck that runs from right to left', () => {
  it('begins at the right, and its quotes in English at the left of their line', async () => {
    const deck = decks.find(({ language }) => language === 'ar')!
    const number = firstWith(deck, 'quote')
    const { page } = await opened(`${folderOf(deck)}${number}`)
    await shown(page, number)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    const places = await page.locator(`[data-slidev-no="${number}"]`).first().evaluate((slide) => {
      const box = (selector: string) => slide.querySelector(selector)!.getBoundingClientRect()
      const exact = slide.querySelector('blockquote')!
      return { page: box('.page').left, ticks: box('.ticks').right, gloss: box('.large').right, exact: [getComputedStyle(exact).direction, exact.getAttribute('dir')] }
    })
    expect(places).toEqual({ page: 72, ticks: 1208, gloss: 1208, exact: ['ltr', 'ltr'] })
    await page.locator(`[data-slidev-no="${number}"] a.tick`).nth(39).click()
    await shown(page, sectionsOf(deck)[39]!.slide)
  })
})

describe('under the path', () => {
  const headline = async (page: Page, number: number) => {
    await shown(page, number)
    return packed((await page.locator(`[data-slidev-no="${number}"] h1`).first().textContent())!)
  }

  it('has a file at the address of each slide, and a page of the right language at any other', async () => {
    for (const deck of decks) {
      for (const [path, status] of [['', 200], ['1', 200], [`${deck.slides.length}`, 200], ['presenter/7', 404], ['nowhere', 404]] as const) {
        const response = await fetch(`${rootOf(deck)}${path}`)
        expect(response.status, path).toBe(status)
        // One page, 404.html, answers for all languages, and sends for the right one.
        expect(await response.text(), path).toContain(status === 200 ? `<html lang="${deck.language}"` : `"${BASE}${folderOf(decks[1]!)}"`)
      }
    }
  })

  it('opens at its first slide and at any other, goes on, and stays there when loaded again', async () => {
    const deck = decks[1]!
    const { page, complaints } = await opened(deck.language)
    await page.waitForURL(`${rootOf(deck)}1`)
    expect(await page.locator('html').getAttribute('lang')).toBe(deck.language)
    await page.goto(`${rootOf(deck)}7`)
    expect(await headline(page, 7)).toBe(packed(deck.slides[6]!.headline))
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(`${rootOf(deck)}8`)
    await page.reload()
    expect(await headline(page, 8)).toBe(packed(deck.slides[7]!.headline))
    await loaded(page)
    expect(complaints).toEqual([])
  })

  it('is reached by way of 404.html, its address kept, and changes to the other language and back by the key', async () => {
    const { page } = await opened('presenter/7')
    expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat')
    for (const deck of [decks[0]!, decks[1]!, decks[0]!]) {
      await page.waitForURL(`${rootOf(deck)}presenter/7`)
      await page.locator(`html[lang="${deck.language}"] [data-slidev-no="7"] .language-link`).waitFor()
      await page.keyboard.press('l')
    }
  })

  it('leads back from an address that names no slide', async () => {
    const deck = decks[1]!
    const { page } = await opened(`${folderOf(deck)}nowhere`)
    expect(await page.locator('.not-found h1').textContent()).toContain(`${BASE}${folderOf(deck)}nowhere`)
    await page.locator('.not-found a').first().click()
    await page.waitForURL(`${rootOf(deck)}1`)
  })
})

it('the site holds no word of the notes', async () => {
  const names = (await readdir(dist, { recursive: true })).filter(name => /\.(?:js|html|css|jsonld)$/.test(name))
  const text = (await Promise.all(names.map(name => readFile(join(dist, name), 'utf8')))).join('\n')
  const sentences = onlyInNotes(...decks)
  expect(sentences.length).toBeGreaterThan(50)
  expect(sentences.filter(sentence => text.includes(sentence))).toEqual([])
})

it('its folder holds its own ledger and the icon of all, and nothing of this interview', async () => {
  const read = (path: string) => readFile(join(dist, path), 'utf8')
  expect(await read('ledger.jsonld')).toContain('https://example.org/lighthouse')
  expect(await read('ledger.jsonld')).not.toBe(await readFile(join(OWN_PROJECT.out, 'public/ledger.jsonld'), 'utf8'))
  expect(await read('favicon.svg')).toBe(await readFile(join(OWN_PROJECT.out, 'public/favicon.svg'), 'utf8'))
})

it('has a page to read in each language, which runs as that does, its pictures whole', async () => {
  for (const deck of decks) {
    const { page, complaints } = await opened(`${folderOf(deck)}read/`)
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([deck.language, directionOf(deck.language)])
    expect(await page.locator('main > section[id^="section-"]').count()).toBe(40)
    const strays = await page.locator('svg.visual-drawing text').evaluateAll(texts => texts.flatMap((text) => {
      const { x, width } = (text as SVGTextElement).getBBox()
      return x < 0 || x + width > 1280 ? text.textContent : []
    }))
    expect(strays).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  }
})

it('shows each of its views in a preview that may keep nothing, and loads none of them within another', async () => {
  const deck = decks[0]!
  for (const [path, wanted] of [['3', '[data-slidev-no="3"] .slidev-layout'], ['presenter/3', '.slidev-presenter [data-slidev-no="3"] .slidev-layout'], ['overview', '.slidev-slide-content'], ['print?print', '.print-slide-container .slidev-layout'], ['read/', 'h1']] as const) {
    const page = await openWindow(site)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(`${path}: ${error.message}`))
    await page.setContent(`<iframe sandbox="allow-scripts" src="${rootOf(deck)}${path}" width="1200" height="700"></iframe>`)
    const preview = page.frameLocator('iframe')
    await preview.locator(wanted).first().waitFor({ timeout: PATIENCE.page })
    if (path === '3' || path === 'presenter/3') {
      const frame = page.frames()[1]!
      await loaded(frame)
      await preview.locator('body').click()
      await page.keyboard.press('ArrowDown')
      await preview.locator('[data-slidev-no="4"] .slidev-layout').first().waitFor({ timeout: PATIENCE.page })
      await page.keyboard.press('l')
      await preview.locator(`html[lang="${decks[1]!.language}"] [data-slidev-no="4"] .slidev-layout`).first().waitFor({ timeout: PATIENCE.page })
      expect(page.frames().length).toBe(2)
    }
    expect(errors).toEqual([])
  }
}, PATIENCE.walk)

// The last, since it ends the host.
it('stays after one visit when the host is gone, at every address', async () => {
  const deck = decks[1]!
  const { page } = await opened('3')
  await shown(page, 3)
  await kept(page)
  host.close()
  await page.reload()
  await shown(page, 3)
  await page.goto(`${rootOf(deck)}7`)
  await shown(page, 7)
  await page.goto(`${rootOf(deck)}read/`)
  expect(packed((await page.locator('h1').textContent())!)).toBe(packed(deck.slides[0]!.headline))
})
