/**
 * A recording beside the data, heard in the built deck: made by code, a minute and a half of a tone, and an interview with
 * times in it.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { OpenSite } from '../../src/publish/site/open-site.ts'
import type { DataFolder } from '../support/data-folder.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { generate } from '../../src/generate/generate.ts'
import { openSite } from '../../src/publish/site/open-site.ts'
import { kept } from '../support/browser/room.ts'
import { allLoaded, PATIENCE, shown } from '../support/browser/site.ts'
import { watch } from '../support/browser/watch.ts'
import { dataFolder } from '../support/data-folder.ts'
import { wav } from '../support/wav.ts'

/** The words of the quote are of the first section, said from second 90 to 93, when the next turn begins. */
const NAME = 'Play 1:30–1:33 of the recording'

let folder: DataFolder
let site: OpenSite
let decks: Deck[]
let quoted: number

beforeAll(async () => {
  folder = await dataFolder()
  let seconds = 78
  await folder.write('source.txt', (await folder.read('source.txt')).replace(/^(?:奥卡福|林德奎斯特)：/gm, label => `[00:01:${String((seconds += 3) - 60).padStart(2, '0')}] ${label}`))
  await folder.change('data/interview.yaml', '  published: 2019-11-11\n', '  published: 2019-11-11\n  recording: talk.wav\n')
  await folder.write('data/talk.wav', wav(120))
  await folder.lock()
  const project = { data: folder.data, out: folder.out }
  decks = (await generate(project)).decks
  site = await openSite(project, decks, undefined, () => {})
  quoted = decks[0]!.slides.findIndex(({ layout }) => layout === 'quote') + 1
}, PATIENCE.walk)

afterAll(async () => {
  await site.close()
  await folder[Symbol.asyncDispose]()
})

interface Heard {
  /** Where each player stands when it begins and when it is let go. */
  from: number[]
  to: number[]
  requests: string[]
}

/** A window on a slide, which notes what is heard in it and what is asked of the server for it. */
async function open(path: string): Promise<{ page: Page, heard: () => Promise<Heard>, complaints: string[] }> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(PATIENCE.page)
  const page = await context.newPage()
  const complaints = watch(page, site.urlOf(decks[0]!))
  const requests: string[] = []
  page.on('request', request => request.url().includes('recording.') && requests.push(request.headers().range ?? 'whole'))
  await page.addInitScript(() => {
    const heard = { from: [] as number[], to: [] as number[] }
    Object.assign(window, { heard })
    // What is not in the page tells its events to nobody else.
    const { play, pause } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.addEventListener('playing', () => heard.from.push(this.currentTime), { once: true })
      return play.call(this)
    }
    HTMLMediaElement.prototype.pause = function (this: HTMLMediaElement) {
      heard.to.push(this.currentTime)
      pause.call(this)
    }
  })
  await page.goto(`${site.urlOf(decks[0]!)}${path}`)
  await shown(page, Number(/\d+/.exec(path)))
  const heard = async () => ({ ...await page.evaluate(() => (window as unknown as { heard: Omit<Heard, 'requests'> }).heard), requests })
  return { page, heard, complaints }
}

const button = (page: Page, number = quoted) => page.locator(`#slide-container [data-slidev-no="${number}"] .slide-foot button.heard`).first()

describe('a time of the recording', () => {
  it.each(['', 'presenter/'])('is a button that plays the words, once and to their end, in the window %s', { timeout: PATIENCE.walk }, async (view) => {
    const { page, heard, complaints } = await open(`/${view}${quoted}?clicks=1`)
    await allLoaded(page)
    expect((await heard()).requests).toEqual([])
    const play = button(page)
    expect([await play.getAttribute('aria-label'), await play.getAttribute('aria-pressed'), await play.textContent()]).toEqual([NAME, 'false', ' 1:30'])
    await play.click()
    await expect.poll(async () => (await heard()).from.length).toBe(1)
    expect(await play.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => play.getAttribute('aria-pressed'), { timeout: PATIENCE.page }).toBe('false')
    const { from: [from], to: [to], requests } = await heard()
    expect(from).toBeGreaterThanOrEqual(90)
    expect(from).toBeLessThan(92)
    expect(to).toBeGreaterThanOrEqual(92.9)
    expect(to).toBeLessThan(94)
    expect(requests.length).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('stops where it is pressed again, on Esc, and with the slide; p plays it, too', { timeout: PATIENCE.walk }, async () => {
    const { page, heard } = await open(`/${quoted}?clicks=1`)
    await allLoaded(page)
    const begins = async (press: () => Promise<void>, times: number) => {
      await press()
      await expect.poll(async () => (await heard()).from.length, { timeout: PATIENCE.page }).toBe(times)
    }
    const stands = () => expect.poll(() => button(page).getAttribute('aria-pressed'), { timeout: PATIENCE.page }).toBe('false')
    await begins(() => button(page).click(), 1)
    await button(page).click()
    await stands()
    await begins(() => page.keyboard.press('p'), 2)
    await page.keyboard.press('Escape')
    await stands()
    await begins(() => page.keyboard.press('p'), 3)
    await page.keyboard.press('p')
    await stands()
    await begins(() => page.keyboard.press('p'), 4)
    await page.keyboard.press('ArrowDown')
    await shown(page, quoted + 1)
    await page.keyboard.press('ArrowUp')
    await shown(page, quoted)
    await stands()
    expect(await button(page).evaluate(element => element === document.activeElement)).toBe(false)
    await page.keyboard.press('h')
    expect(await page.locator('dialog[open] dt', { hasText: /^p$/ }).count()).toBe(1)
  })

  it('is said to be lost where the recording cannot be had, and the rest of the talk is there', { timeout: PATIENCE.walk }, async () => {
    const { page } = await open(`/${quoted}?clicks=1`)
    await allLoaded(page)
    await kept(page)
    expect(await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async key => (await caches.open(key)).keys()))
      return all.flat().filter(({ url }) => url.includes('recording.')).length
    })).toBe(0)
    await page.context().setOffline(true)
    await button(page).click()
    await expect.poll(() => button(page).getAttribute('aria-label'), { timeout: PATIENCE.page }).toBe('Not there: 1:30 of the recording')
    await page.keyboard.press('ArrowDown')
    await shown(page, quoted + 1)
    await page.context().setOffline(false)
    await page.keyboard.press('ArrowUp')
    await button(page).click()
    await expect.poll(() => button(page).getAttribute('aria-pressed'), { timeout: PATIENCE.page }).toBe('true')
  })

  it('plays from the other language, too, and from the page to read by a link', { timeout: PATIENCE.walk }, async () => {
    const { page, heard } = await open(`/${quoted}?clicks=1`)
    await page.goto(`${site.urlOf(decks[1]!)}/${quoted}?clicks=1`)
    await shown(page, quoted)
    expect(await button(page).getAttribute('aria-label')).toBe('播放录音 1:30–1:33')
    await button(page).click()
    await expect.poll(async () => (await heard()).from.length, { timeout: PATIENCE.page }).toBe(1)
    for (const deck of decks) {
      await page.goto(`${site.urlOf(deck)}/read/`)
      const href = await page.locator('a.place', { hasText: /^1:30$/ }).first().evaluate(link => (link as HTMLAnchorElement).href)
      expect(href).toBe(`${site.urlOf(decks[0]!)}/recording.wav#t=90,93`)
    }
    const [response] = await Promise.all([page.waitForResponse(/recording\.wav/), page.locator('a.place', { hasText: /^1:30$/ }).first().click()])
    expect(response.ok()).toBe(true)
    await expect.poll(() => page.evaluate(() => document.querySelector('video')?.currentTime), { timeout: PATIENCE.page }).toBeGreaterThanOrEqual(90)
  })

  it('is no link on paper', { timeout: PATIENCE.walk }, async () => {
    const { page } = await open('/1')
    await page.goto(`${site.urlOf(decks[0]!)}/print?print`)
    await page.locator(`[data-slidev-no="${quoted}"] time.heard`).first().waitFor()
    expect(await page.locator('button.heard, a[href*="recording."]').count()).toBe(0)
  })
})

describe('the site', () => {
  it('has the recording once, byte for byte', async () => {
    expect((await readFile(join(folder.out, 'dist/recording.wav'))).equals(wav(120))).toBe(true)
    expect((await folder.list()).filter(path => path.endsWith('.wav'))).toEqual(['data/talk.wav', 'out/dist/recording.wav'])
  })
})
