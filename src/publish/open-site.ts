/**
 * The built site in a browser, for what is made from it.
 * In: a project and its decks. Out: a browser and the address of each deck; built where something changed.
 */
import type { Browser } from 'playwright-chromium'
import type { Project } from '../project.ts'
import type { Deck } from '../slides/deck.ts'
import { ensureBrowser, launchBrowser } from './browser.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'

export interface OpenSite {
  browser: Browser
  /** The address of a deck, without a slash at its end. */
  urlOf: (deck: Deck) => string
  close: () => Promise<void>
}

/** The browser starts while the site is looked after; where there is none, nothing is built. */
export async function openSite(project: Project, decks: Deck[], say: (line: string) => void): Promise<OpenSite> {
  ensureBrowser()
  const [launching, building] = await Promise.allSettled([launchBrowser(), build(project, decks, say)])
  if (launching.status === 'rejected')
    throw launching.reason
  const browser = launching.value
  try {
    if (building.status === 'rejected')
      throw building.reason
    const serving = await serve(building.value.dist, decks.map(({ language }) => language), 0)
    return {
      browser,
      urlOf: deck => deck === decks[0] ? serving.url : `${serving.url}/${deck.language}`,
      close: async () => {
        await Promise.all([browser.close(), serving.close()])
      },
    }
  }
  catch (error) {
    await browser.close()
    throw error
  }
}
