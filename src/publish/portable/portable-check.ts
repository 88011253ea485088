/**
 * Whether a deck in one file is what it should be.
 * In: the file and the slides it should hold. Out: nothing; a MachineError that names what is wrong.
 */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../deck/model.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../base/browser.ts'
import { MachineError } from '../../base/problem.ts'

interface Draft {
  deck: Deck
  html: string
}

/** Milliseconds for a slide to appear, however busy the machine. */
const SLOWEST_SLIDE = 30_000
/** More than any slide has; Slidev stops at the last. */
const LAST_CLICK = 99

/** Opens each from a disk, without a network, and shows its slides one after the other. */
export async function checkPortables(drafts: Draft[]): Promise<void> {
  if (!drafts.length)
    return
  const browser = await launchBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'portable-'))
  try {
    const complaints = await Promise.all(drafts.map(async ({ deck, html }) => {
      const path = join(folder, `${deck.language}.html`)
      await writeFile(path, html)
      return (await check(browser, pathToFileURL(path).href, deck)).map(complaint => `  ${deck.language}: ${complaint}`)
    }))
    if (complaints.flat().length)
      throw new MachineError(`The file is not as it should be, and was not written:\n${complaints.flat().join('\n')}\nBuild it again; if it stays so, a change in components/, layouts/ or setup/ asks for something that is not in the file.`)
  }
  catch (error) {
    if (browser.isConnected())
      throw error
    throw new MachineError('The browser ended before the file was checked. Try again; if it ends again, name another one: CHROMIUM_PATH=/path/to/chrome')
  }
  finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

async function check(browser: Browser, url: string, { slides }: Deck): Promise<string[]> {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(`the console says: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`an error: ${error.message}`))
  page.on('request', request => !request.url().startsWith('data:') && request.url().split(/[?#]/)[0] !== url && complaints.push(`it asks for ${request.url()}`))
  try {
    await page.goto(url)
    for (const [index, { headline }] of slides.entries()) {
      const seen = await page.evaluate(show, { number: index + 1, clicks: LAST_CLICK, patience: SLOWEST_SLIDE })
      if (seen === undefined)
        return [...complaints, `slide ${index + 1} does not appear`]
      if (packed(seen) !== packed(headline))
        complaints.push(`slide ${index + 1} should read “${headline}”, and reads “${seen}”`)
    }
    return complaints
  }
  finally {
    await context.close()
  }
}

/** Goes to a slide; the text of its headline once it stands there. Runs in the page. */
async function show({ number, clicks, patience }: { number: number, clicks: number, patience: number }): Promise<string | undefined> {
  location.hash = `#/${number}?clicks=${clicks}`
  for (const end = performance.now() + patience; performance.now() < end; await new Promise(requestAnimationFrame)) {
    const headline = document.querySelector(`[data-slidev-no="${number}"] .slidev-layout h1`)
    if (headline?.checkVisibility())
      return headline.textContent!
  }
  return undefined
}

function packed(text: string): string {
  return text.replace(/\s+/g, '')
}
