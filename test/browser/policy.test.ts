/**
 * The built deck under the server's policy, in a real Chromium: nothing is refused, nothing is asked of another host.
 */
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Serving } from '../../src/publish/site/serve.ts'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { compose } from '../../src/generate/generate.ts'
import { build } from '../../src/publish/site/build.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { watchPolicy } from '../support/browser/watch.ts'

let browser: Browser
let serving: Serving
let decks: Deck[]

beforeAll(async () => {
  decks = (await compose(OWN_PROJECT)).decks
  const { dist } = await build(OWN_PROJECT, decks, () => {})
  serving = await serve(dist, decks.map(deck => deck.language), 0)
  browser = await launchBrowser()
})

afterAll(() => Promise.all([browser.close(), serving.close()]))

it.each(['/', '/presenter/1', '/overview', '/print?print', '/notes', '/7?clicks=9', '/nowhere/at/all', '/zh/', '/zh/presenter/7'])('%s works under the policy, without the network', async (path) => {
  const page = await browser.newPage()
  const complaints = await watchPolicy(page, serving.url)
  await page.goto(`${serving.url}${path}`, { waitUntil: 'networkidle' })
  await page.locator('#app > *').first().waitFor()
  expect(complaints).toEqual([])
  await page.close()
})

it('every slide can be walked to with the keyboard under the policy', async () => {
  const page = await browser.newPage()
  const complaints = await watchPolicy(page, serving.url)
  await page.goto(`${serving.url}/1`, { waitUntil: 'networkidle' })
  for (let slide = 2; slide <= decks[0]!.slides.length; slide++) {
    await page.keyboard.press('ArrowDown')
    await page.locator(`[data-slidev-no="${slide}"] h1`).waitFor()
  }
  expect(complaints).toEqual([])
  await page.close()
})

it('the policy holds: text does not become script, and no other host is reached', async () => {
  const page = await browser.newPage()
  await page.goto(serving.url)
  const refused = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script')
    script.text = 'window.ran = true'
    document.head.append(script)
    return {
      // What the test itself runs may make script from text; what runs later is the page's own.
      // eslint-disable-next-line no-new-func
      text: await new Promise(resolve => setTimeout(() => resolve(attempt(() => new Function('return 1')())))),
      script: 'ran' in window,
      elsewhere: await fetch(elsewhere, { mode: 'no-cors' }).then(() => 'allowed', error => error.name),
    }

    function attempt(work: () => unknown) {
      try {
        return work()
      }
      catch (error) {
        return (error as Error).name
      }
    }
  }, `http://localhost:${serving.port}/`)
  expect(refused).toEqual({ text: 'EvalError', script: false, elsewhere: 'TypeError' })
  await page.close()
})

it('another site can neither frame the deck nor take its files', async () => {
  const stranger = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<iframe src="${serving.url}/"></iframe><img src="${serving.url}/favicon.svg">`))
  await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve))
  const page = await browser.newPage()
  const refused: string[] = []
  page.on('requestfailed', request => refused.push(`${new URL(request.url()).pathname} ${request.failure()?.errorText}`))
  // Another port is another origin, another name another site.
  await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' })
  expect(refused.toSorted()).toEqual(['/ net::ERR_BLOCKED_BY_RESPONSE', '/favicon.svg net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'])
  await page.close()
  stranger.close()
  stranger.closeAllConnections()
})
