/**
 * The site as it is published: under a path, on a host that serves only files, without the presenter's notes.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { staticHost } from '../support/browser/static-host.ts'
import { watchPolicy } from '../support/browser/watch.ts'

const BASE = '/talks/x/'

let folder: string
let dist: string
let decks: Deck[]
let browser: Browser
let host: Awaited<ReturnType<typeof staticHost>>

beforeAll(async () => {
  decks = (await compose(OWN_PROJECT)).decks
  folder = await mkdtemp(join(tmpdir(), 'hosted-'))
  dist = join(folder, 'dist')
  await build(OWN_PROJECT, decks, () => {}, { dist, hosting: { base: BASE, notes: false } })
  host = await staticHost(dist, BASE)
  browser = await launchBrowser()
})

afterAll(async () => {
  host.close()
  await browser.close()
  await rm(folder, { recursive: true })
})

async function opened(path: string): Promise<{ page: Page, status: number, complaints: string[] }> {
  const page = await browser.newPage()
  const complaints = await watchPolicy(page, host.url)
  const response = await page.goto(`${host.url}${path}`, { waitUntil: 'networkidle' })
  return { page, status: response!.status(), complaints }
}

const plain = (text: string | null) => text?.replace(/\s+/g, '')
const headline = async (page: Page, slide: number) => plain(await page.locator(`[data-slidev-no="${slide}"] h1`).first().textContent())

describe.each([0, 1])('language %i', (index) => {
  const at = () => index ? `${decks[index]!.language}/` : ''

  it('opens at its first slide', async () => {
    const { page, status, complaints } = await opened(at())
    expect(status).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(decks[index]!.language)
    await page.waitForURL(`${host.url}${at()}1`)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('opens at any slide, goes on, and stays there when loaded again', async () => {
    const { page, status, complaints } = await opened(`${at()}7`)
    expect(status).toBe(200)
    expect(await headline(page, 7)).toBe(plain(decks[index]!.slides[6]!.headline))
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(`${host.url}${at()}8`)
    await page.waitForLoadState('networkidle')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await headline(page, 8)).toBe(plain(decks[index]!.slides[7]!.headline))
    expect(complaints).toEqual([])
    await page.close()
  })

  it.each(['presenter/7', 'nowhere'])('%s is reached by way of 404.html, its address kept', async (path) => {
    const { page, status } = await opened(`${at()}${path}`)
    expect(status).toBe(404)
    await page.locator(`html[lang="${decks[index]!.language}"] #app > *`).first().waitFor()
    expect(page.url()).toBe(`${host.url}${at()}${path}`)
    expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat')
    await page.close()
  })

  it('changes to the other language and back where it is, by the key', async () => {
    const [here, there] = index ? [decks[1]!, decks[0]!] : [decks[0]!, decks[1]!]
    const folder = (deck: Deck) => deck === decks[0] ? '' : `${deck.language}/`
    const { page } = await opened(`${folder(here)}presenter/7`)
    for (const deck of [there, here]) {
      await page.locator('[data-slidev-no="7"] .language-link').waitFor()
      await page.keyboard.press('l')
      await page.waitForURL(`${host.url}${folder(deck)}presenter/7`)
      await page.locator(`html[lang="${deck.language}"]`).waitFor()
    }
    await page.close()
  })

  it('leads back from an address that names no slide', async () => {
    const { page } = await opened(`${at()}99`)
    expect(await page.locator('.not-found h1').textContent()).toContain(`${BASE}${at()}99`)
    await page.locator('.not-found a').first().click()
    await page.waitForURL(`${host.url}${at()}1`)
    await page.close()
  })
})

it('a language\'s folder without its slash leads to it', async () => {
  const { page } = await opened('zh')
  await page.waitForURL(`${host.url}zh/1`)
  await page.close()
})

it('holds no word of the notes', async () => {
  const names = (await readdir(dist, { recursive: true })).filter(name => /\.(?:js|html|css|jsonld)$/.test(name))
  const text = (await Promise.all(names.map(name => readFile(join(dist, name), 'utf8')))).join('\n')
  const shown = decks.flatMap(deck => deck.slides).map(slide => JSON.stringify({ ...slide, notes: '', told: undefined })).join('\n')
  const sentences = decks.flatMap(deck => deck.slides).flatMap(slide => slide.notes.split(/\[click\]|[\n.。？?]/)).map(line => line.trim()).filter(line => line.length > 12 && /^[\p{L}\d ,，]+$/u.test(line) && !shown.includes(line))
  expect(sentences.length).toBeGreaterThan(50)
  expect(sentences.filter(sentence => text.includes(sentence))).toEqual([])
})
