/**
 * The deck in one file, opened from a disk in a browser without network.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { clicksOf } from '../../src/deck/clicks.ts'
import { generate } from '../../src/generate/generate.ts'
import { checkPortables } from '../../src/publish/portable/check.ts'
import { portable } from '../../src/publish/portable/portable.ts'
import { printFaults } from '../support/browser/browser-print.ts'
import { fallbackFontsOf } from '../support/browser/fonts.ts'
import { loaded, openSite, openWindow, PATIENCE, shown } from '../support/browser/site.ts'
import { packed } from '../support/browser/texts.ts'
import { watch } from '../support/browser/watch.ts'
import { onlyInNotes, sectionsOf, textsOf } from '../support/deck-facts.ts'

/** Bytes a file may have. */
const MOST: Record<string, number> = { en: 1_200_000, zh: 1_500_000 }
/** The language that is built here: the one with more faces. */
const LANGUAGE = 'zh'
const OWN = { data: OWN_PROJECT.data, out: join(ROOT, 'node_modules/.cache/portable-test') }

const site = await openSite()
let decks: Deck[]
let file: { deck: Deck, path: string, url: string, bytes: number, html: string }

beforeAll(async () => {
  decks = (await generate(OWN)).decks
  const [made] = await portable(OWN, decks, { language: LANGUAGE, notes: false }, () => {})
  const { path, bytes } = made!
  file = { deck: decks.find(deck => deck.language === LANGUAGE)!, path, bytes, url: pathToFileURL(path).href, html: await readFile(path, 'utf8') }
}, PATIENCE.walk)

/** A window on the file, without network; what it complains of, or asks for beside the file itself. */
async function opened(hash = ''): Promise<{ page: Page, complaints: string[] }> {
  const page = await openWindow(site, { offline: true })
  const complaints = watch(page, 'null')
  page.on('request', request => request.url().startsWith('file:') && request.url().split('#')[0] !== file.url && complaints.push(`request beside the file: ${request.url()}`))
  await page.goto(`${file.url}${hash}`)
  return { page, complaints }
}

const hashOf = (page: Page) => new URL(page.url()).hash.split('?')[0]

describe('the file', () => {
  it('is small, and alone', async () => {
    expect(file.bytes).toBe(Buffer.byteLength(file.html))
    expect(file.bytes).toBeLessThan(MOST[LANGUAGE]!)
    expect(await readdir(dirname(file.path))).toEqual([basename(file.path)])
  })

  it('shows every slide, by keys, in its own faces, with links that lead into the deck or to the web', { timeout: PATIENCE.walk }, async () => {
    const { page, complaints } = await opened()
    const session = await page.context().newCDPSession(page)
    await shown(page, 1)
    expect(complaints).toEqual([])
    // To tell its faces the debugger reads the file anew, which Chromium does not let a file do, and says so.
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    complaints.splice(0)
    for (const [index, deckSlide] of file.deck.slides.entries()) {
      const number = index + 1
      if (index)
        await page.keyboard.press('ArrowDown')
      await shown(page, number)
      expect(hashOf(page)).toBe(`#/${number}`)
      const slide = page.locator(`[data-slidev-no="${number}"]`).first()
      const text = packed((await slide.textContent())!)
      expect(text, `${number}`).toContain(packed(deckSlide.headline))
      expect(textsOf(deckSlide).filter(wanted => !text.includes(packed(wanted))), `${number}`).toEqual([])
      expect(await fallbackFontsOf(session, `[data-slidev-no="${number}"]`), `${number}`).toEqual([])
      const links = await slide.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href')!))
      expect(links.filter(href => !/^(?:#\/\d+$|https:\/\/)/.test(href)), `${number}`).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it('leads by ticks, keeps slide and click through a reload, and has the overview and the dialog', async () => {
    const { page, complaints } = await opened()
    await shown(page, 1)
    await page.keyboard.press('ArrowDown')
    await shown(page, 2)
    const { slide } = sectionsOf(file.deck)[3]!
    await page.locator('[data-slidev-no="2"] .slide-foot .tick').nth(3).click()
    await shown(page, slide)
    const clicks = clicksOf(file.deck.slides[slide - 1]!, LANGUAGE)
    await page.waitForURL(new RegExp(`clicks=${clicks}$`))
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(new RegExp(`clicks=${clicks - 1}$`))
    await page.reload()
    await shown(page, slide)
    expect(page.url()).toBe(`${file.url}#/${slide}?clicks=${clicks - 1}`)

    await page.keyboard.press('o')
    const overview = page.locator('.slidev-slide-container .slidev-page-1').last()
    await overview.waitFor()
    const addresses = await page.locator('a[title]').evaluateAll(all => all.map(link => link.getAttribute('href')))
    expect(addresses).toEqual(['#/overview'])
    await page.keyboard.press('Escape')
    await overview.waitFor({ state: 'hidden' })

    await page.keyboard.press('g')
    await page.locator('#slidev-goto-dialog input:focus').waitFor()
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await shown(page, 9)
    expect(complaints).toEqual([])
  })

  it('has a presenter’s window, which the audience’s follows', async () => {
    const { page, complaints } = await opened('#/3')
    await shown(page, 3)
    const presenter = await page.context().newPage()
    const saidThere = watch(presenter, 'null')
    await presenter.goto(`${file.url}#/presenter/3`)
    await shown(presenter, 3)
    // As a presenter begins: when everything is there.
    await Promise.all([loaded(page), loaded(presenter)])
    await presenter.keyboard.press('ArrowDown')
    await shown(presenter, 4)
    await page.waitForURL(/#\/4/)
    await shown(page, 4)
    expect([...complaints, ...saidThere]).toEqual([])
  })

  it('is printed by the browser’s own command: every slide a page, with all its clicks', async () => {
    const { page } = await opened('#/7')
    const { slides } = file.deck
    await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, slides.length, { timeout: PATIENCE.page })
    expect(await printFaults(await page.pdf({ preferCSSPageSize: true, printBackground: true }), file.deck)).toEqual([])
  })

  it('shows its slides, and turns them, in a preview that may keep nothing', async () => {
    const page = await openWindow(site, { offline: true })
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(String(error)))
    const preview = join(OWN.out, 'preview.html')
    await writeFile(preview, `<!doctype html><iframe sandbox="allow-scripts" src="${file.url}" width="1280" height="720"></iframe>`)
    await page.goto(pathToFileURL(preview).href)
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-slidev-no="1"] .slidev-layout').waitFor({ timeout: PATIENCE.page })
    await frame.locator('body').click()
    await page.keyboard.press('ArrowDown')
    await frame.locator('[data-slidev-no="2"] .slidev-layout').waitFor({ timeout: PATIENCE.page })
    expect(complaints).toEqual([])
    await rm(preview)
  })

  it('may reach nothing, and runs no script but its own', async () => {
    const { page } = await opened()
    await shown(page, 1)
    const refused = await page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))
      const script = document.createElement('script')
      script.text = 'window.ran = true'
      document.head.append(script)
      const image = new Image()
      const failed = new Promise(resolve => image.onerror = resolve)
      image.src = 'https://127.0.0.1/picture.png'
      await Promise.all([failed, fetch('https://127.0.0.1/').catch(() => {})])
      return { ran: 'ran' in window, violations: violations.toSorted() }
    })
    expect(refused).toEqual({ ran: false, violations: ['connect-src', 'img-src', 'script-src-elem'] })
  })

  it('holds no word of the notes', () => {
    const sentences = onlyInNotes(file.deck)
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter(sentence => file.html.includes(sentence))).toEqual([])
  })
})

describe('a file that is not as it should be', () => {
  it('asks for something beside it', async () => {
    const html = file.html.replace('</body>', '<img src="https://127.0.0.1/picture.png"><script>1</script></body>')
    const deck = { ...file.deck, slides: file.deck.slides.slice(0, 2) }
    await expect(checkPortables([{ deck, html }])).rejects.toThrow(/the console says: .*img-src data:[\s\S]*the console says: .*script-src/)
  })

  it('is not written, and what is wrong with it is told', async () => {
    const changed = decks.map(deck => deck.language === LANGUAGE ? { ...deck, slides: deck.slides.with(1, { ...deck.slides[1]!, headline: 'Something else' }) } : deck)
    await rm(file.path)
    await expect(portable(OWN, changed, { language: LANGUAGE, notes: false }, () => {})).rejects.toThrow(`  ${LANGUAGE}: slide 2 should read “Something else”, and reads “${file.deck.slides[1]!.headline}”\n`)
    expect(await readdir(dirname(file.path))).toEqual([])
  })
})
