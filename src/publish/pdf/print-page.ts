/**
 * Slidev's print page in a browser.
 * In: the address of a deck and the slides wanted. Out: a page on which each of them stands whole, made ready to be
 * printed: a named article each, with the anchors that the links within the deck lead to.
 */
import type { Browser, Page } from 'playwright-chromium'
import { MachineError } from '../../base/problem.ts'

export const WIDTH = 1280
export const HEIGHT = 720
const SLOWEST_PAGE = 60_000

/** What is printed on one page: a slide after some of its clicks. */
export interface State {
  slide: number
  /** Clicks made, where each click has a page. */
  clicks?: number
}

export interface PrintPage {
  page: Page
  states: State[]
}

export interface PrintRequest {
  /** The address of the deck, without a slash at its end. */
  url: string
  /** How many slides the deck has, */
  count: number
  /** and which of them are wanted. */
  slides: number[]
  withClicks: boolean
}

/** Opens the page, hands it to `work`, and closes it. Throws MachineError where a slide does not appear or the browser ends. */
export async function withPrintPage<T>(browser: Browser, { url, count, slides, withClicks }: PrintRequest, work: (page: PrintPage) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: 'reduce' }).catch(ended)
  try {
    await page.goto(`${url}/print?print${withClicks ? '=clicks' : ''}`)
    await allShown(page, count)
    const states = await page.evaluate(prepare, slides)
    return await work({
      page,
      states: withClicks ? states : states.map(({ slide }) => ({ slide })),
    })
  }
  catch (error) {
    if (browser.isConnected())
      throw error
    return ended()
  }
  finally {
    await page.close().catch(() => {})
  }
}

function ended(): never {
  throw new MachineError('The browser ended before it had printed. Try again; if it ends again, name another one: CHROMIUM_PATH=/path/to/chrome')
}

/** Waits until every slide stands on the page with its fonts, and no more are coming: Slidev shows the page before that. */
async function allShown(page: Page, slides: number): Promise<void> {
  await page.waitForFunction((expected) => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    const complete = new Set(containers.map(({ id }) => id.split('-')[0])).size === expected
      && containers.every(container => container.querySelector('.slidev-layout'))
      && !document.querySelector('.slidev-slide-loading')
    const before = document.body.dataset.printed
    document.body.dataset.printed = String(containers.length)
    return complete && before === String(containers.length)
  }, slides, { timeout: SLOWEST_PAGE }).catch((error: Error) => {
    if (error.name !== 'TimeoutError')
      throw error
    throw new MachineError(`Not all of the ${slides} slides appeared on the print page. Run "npm run build" again; if it stays so, open /print in a browser and look at its console.`)
  })
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Runs in the page. Slidev reads the address's own range before its router knows the address, so that slides which are not
 * wanted go here. Chromium tags an article as one, but neither a list of terms nor a part of a line in another language.
 */
function prepare(wanted: number[]): Required<State>[] {
  return [...document.querySelectorAll('.print-slide-container')].flatMap((container) => {
    const [slide, step] = container.id.split('-').map(Number)
    if (!wanted.includes(slide!)) {
      container.remove()
      return []
    }
    container.setAttribute('role', 'article')
    if (!document.getElementById(String(slide)))
      container.querySelector('.slidev-layout')!.id = String(slide)
    for (const words of container.querySelectorAll('span[lang]'))
      words.setAttribute('role', 'mark')
    for (const terms of container.querySelectorAll('dl')) {
      terms.setAttribute('role', 'list')
      for (const term of terms.children)
        term.setAttribute('role', 'listitem')
    }
    return [{ slide: slide!, clicks: step! - 1 }]
  })
}
