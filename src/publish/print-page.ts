/** Slidev's print page in a browser, on which the slides wanted stand one below the other: what is printed or pictured comes from it. */
import type { Browser, Page } from 'playwright-chromium'
import { whileOpen } from '../base/browser.ts'
import { MachineError } from '../base/problem.ts'
import { asTyped } from '../base/project.ts'
import { allPrinted } from '../slidev/shown.ts'

export const WIDTH = 1280
export const HEIGHT = 720

/** What stands in one place: a slide after some of its clicks. */
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
  /** How many slides the deck has. */
  count: number
  /** The numbers of those that are wanted. */
  slides: number[]
  withClicks: boolean
  /** Pixels of a picture to a pixel of the slide. */
  scale?: number
}

/** Opens the page, hands it to `work`, and closes it. Throws MachineError where a slide does not appear or the browser ends. */
export function withPrintPage<T>(browser: Browser, { url, count, slides, withClicks, scale }: PrintRequest, work: (page: PrintPage) => Promise<T>): Promise<T> {
  return whileOpen(browser, 'it had printed', async () => {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: scale, reducedMotion: 'reduce' })
    try {
      await page.goto(`${url}/print?print${withClicks ? '=clicks' : ''}`)
      if (!await allPrinted(page, count))
        throw new MachineError(`Not all of the ${count} slides appeared on the print page. Run "${asTyped('build')}" again; if it stays so, open /print in a browser and look at its console.`)
      const states = await page.evaluate(prepare, slides)
      return await work({ page, states: withClicks ? states : states.map(({ slide }) => ({ slide })) })
    }
    finally {
      await page.close().catch(() => {})
    }
  })
}

/**
 * Runs in the page: makes each slide a named article, with the anchors that the links within the deck lead to. Slidev reads
 * the address's own range before its router knows the address, so that slides which are not wanted go here. Chromium tags an
 * article as one, but neither a list of terms nor a part of a line in another language.
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
