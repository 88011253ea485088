/**
 * The built site in a browser, for what is measured there.
 * In: what is to be measured. Out: what it gives; the browser is closed. The server is whoever's who starts it.
 */
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Serving } from '../../src/publish/site/serve.ts'
import { launchBrowser } from '../../src/base/browser.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'

export interface BuiltSite {
  decks: Deck[]
  browser: Browser
  /** Serves it, on a free port or the one that is given. */
  start: (port?: number) => Promise<Serving>
}

export async function withSite<T>(measure: (site: BuiltSite) => Promise<T>): Promise<T> {
  const { decks } = await compose(OWN_PROJECT)
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  const browser = await launchBrowser()
  try {
    return await measure({ decks, browser, start: (port = 0) => serve(dist, decks.map(({ language }) => language), port) })
  }
  finally {
    await browser.close()
  }
}
