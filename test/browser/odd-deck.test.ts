/** A deck of another interview, of the oddest shape there is: nothing on its slides is in anything else's way. */
import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Survey } from '../support/browser/survey.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { generate } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { strayPaint, strayText, textOnPaint, textOnText } from '../support/browser/geometry.ts'
import { oneAtATime, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { survey } from '../support/browser/survey.ts'
import { watch } from '../support/browser/watch.ts'
import { oddProject } from '../support/odd-interview.ts'

interface Slide extends Survey {
  name: string
}

let browser: Browser
let origin: string
let dist: string
let close: () => Promise<void>
let decks: Deck[]
let slides: Slide[]
let complaints: string[]

beforeAll(async () => {
  const built = await oneAtATime('odd-deck', async () => {
    const project = await oddProject()
    const { decks } = await generate(project)
    return { decks, ...await build(project, decks, () => {}) }
  });
  ({ decks, dist } = built)
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  browser = await launchBrowser()
  origin = serving.url
  close = async () => void await Promise.all([browser.close(), serving.close()])
  const found = await Promise.all(decks.map(printed))
  slides = found.flatMap(({ slides }) => slides)
  complaints = found.flatMap(({ complaints }) => complaints)
}, PATIENCE.walk)

afterAll(() => close?.())

const rootOf = (deck: Deck) => deck === decks[0] ? origin : `${origin}/${deck.language}`

/** Every slide of a deck as it is printed, all on one page. */
async function printed(deck: Deck): Promise<{ slides: Slide[], complaints: string[] }> {
  const page = await openWindow({ browser })
  const complaints = watch(page, origin)
  await page.goto(`${rootOf(deck)}/print?print`)
  await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count, deck.slides.length, { timeout: PATIENCE.page })
  await page.evaluate(() => Promise.all(Array.from(document.fonts, face => face.load())))
  const slides: Slide[] = []
  for (const [index, { frame }] of deck.slides.entries())
    slides.push({ ...await survey(page, index + 1, []), name: `${deck.language} ${index + 1} (${frame.layout})` })
  await page.close()
  return { slides, complaints: complaints.map(complaint => `${deck.language}: ${complaint}`) }
}

const faults = (find: (slide: Slide) => string[]) => slides.flatMap(slide => find(slide).map(fault => `${slide.name}: ${fault}`))

describe('forty sections in three languages, one of them from right to left', () => {
  it('are all there, and load without a complaint', () => {
    expect(slides.map(({ layout }) => layout.split(' ')[1])).toEqual(decks.flatMap(deck => deck.slides.map(({ frame }) => frame.layout)))
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
  const arabic = () => decks.find(({ language }) => language === 'ar')!
  const opened = async (path: string): Promise<Page> => {
    const page = await openWindow({ browser })
    await page.goto(`${rootOf(arabic())}${path}`)
    await shown(page, Number(path.slice(1).split('?')[0]))
    return page
  }

  it('begins at the right, and its quotes in English at the left of their line', async () => {
    const number = arabic().slides.findIndex(({ frame }) => frame.layout === 'quote') + 1
    const page = await opened(`/${number}`)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    const places = await page.locator(`[data-slidev-no="${number}"]`).first().evaluate((slide) => {
      const box = (selector: string) => slide.querySelector(selector)!.getBoundingClientRect()
      const exact = slide.querySelector('blockquote span')!
      return { page: box('.page').left, ticks: box('.ticks').right, gloss: box('.large').right, exact: [getComputedStyle(exact).direction, exact.getAttribute('dir')] }
    })
    expect(places).toEqual({ page: 72, ticks: 1208, gloss: 1208, exact: ['ltr', 'ltr'] })
    await page.close()
  })

  it('goes on from section to section by its ticks', async () => {
    const page = await opened('/1')
    const { sections } = arabic().headmatter.themeConfig as { sections: { slide: number }[] }
    await page.goto(`${rootOf(arabic())}/3`)
    await shown(page, 3)
    await page.locator('[data-slidev-no="3"] .tick').nth(39).click()
    await shown(page, sections[39]!.slide)
    await page.close()
  })
})

describe('the folder of another deck', () => {
  it('holds its own ledger and the icon of all, and nothing of this interview', async () => {
    const read = (path: string) => readFile(join(dist, path), 'utf8')
    expect(await read('ledger.jsonld')).toContain('https://example.org/lighthouse')
    expect(await read('ledger.jsonld')).not.toBe(await readFile(join(OWN_PROJECT.out, 'public/ledger.jsonld'), 'utf8'))
    expect(await read('favicon.svg')).toBe(await readFile(join(OWN_PROJECT.out, 'public/favicon.svg'), 'utf8'))
  })
})
