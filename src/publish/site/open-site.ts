/** The built site, served, and a browser, for what is made from it. */
import type { Browser } from 'playwright-chromium'
import type { Project } from '../../base/project.ts'
import type { Deck } from '../../deck/model.ts'
import { ensureBrowser, launchBrowser } from '../../base/browser.ts'
import { build } from './build.ts'
import { serve } from './serve.ts'

export interface OpenSite {
  browser: Browser
  /** The address of a deck, without a slash at its end. */
  urlOf: (deck: Deck) => string
  close: () => Promise<void>
}

/** The browser starts while the site is looked after; where there is none, nothing is built. `only`: the one language that is needed. */
export async function openSite(project: Project, decks: Deck[], only: string | undefined, say: (line: string) => void): Promise<OpenSite> {
  ensureBrowser()
  const [launched, built] = await Promise.allSettled([
    launchBrowser(),
    build(project, decks, say, { only }),
  ])
  if (launched.status === 'rejected')
    throw launched.reason
  const browser = launched.value
  try {
    if (built.status === 'rejected')
      throw built.reason
    const serving = await serve(built.value.dist, decks.map(({ language }) => language), 0)
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
