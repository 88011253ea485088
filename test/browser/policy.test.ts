/** The built deck under the server's policy: nothing of it is refused, and nothing gets by. The slides, the presenter’s page and the printed one are under watch in slides.test.ts. */
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { loaded, openDeck, openSite, openWindow } from '../support/browser/site.ts'
import { watch } from '../support/browser/watch.ts'

const site = await openSite()

it('the pages that are not slides work under it too', async () => {
  const page = await openWindow(site)
  const complaints = watch(page, site.origin)
  for (const path of ['/overview', '/notes', '/nowhere/at/all']) {
    await page.goto(`${site.origin}${path}`)
    await page.locator('#app > *').first().waitFor()
    await loaded(page)
  }
  expect(complaints).toEqual([])
})

it('text does not become script, and no other host is reached', async () => {
  const page = await openDeck(site, site.decks[0]!)
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
  }, site.origin.replace('127.0.0.1', 'localhost'))
  expect(refused).toEqual({ text: 'EvalError', script: false, elsewhere: 'TypeError' })
})

it('another site can neither frame the deck nor take its files', async () => {
  const stranger = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<iframe src="${site.origin}/"></iframe><img src="${site.origin}/favicon.svg">`))
  onTestFinished(() => {
    stranger.close()
    stranger.closeAllConnections()
  })
  await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve))
  const page = await openWindow(site)
  const refused: string[] = []
  page.on('requestfailed', request => refused.push(`${new URL(request.url()).pathname} ${request.failure()?.errorText}`))
  // Another port is another origin, another name another site.
  await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`)
  await expect.poll(() => refused.toSorted()).toEqual(['/ net::ERR_BLOCKED_BY_RESPONSE', '/favicon.svg net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'])
})
