/** The site when its server is gone, and when it comes back with another build. */
import type { Page } from 'playwright-chromium'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OWN_PROJECT } from '../../src/base/project.ts'
import { addServiceWorker } from '../../src/publish/site/offline/bundle.ts'
import { serve } from '../../src/publish/site/serve.ts'
import { inRoom, kept, together } from '../support/browser/room.ts'
import { allLoaded, loaded, openSite, PATIENCE } from '../support/browser/site.ts'
import { staticHost } from '../support/browser/static-host.ts'

const site = await openSite()
const room = inRoom(site)
const [first, second] = site.decks

describe('without its server', () => {
  it('shows the same slide and click after a reload, and every other address of the talk in every view and language', async () => {
    const page = await room.open('/7?clicks=1')
    const before = await together([page], ({ slide }) => slide === 7)
    await kept(page)
    await room.serving.close()
    await page.reload()
    expect(await together([page], ({ slide }) => slide === 7)).toEqual(before)
    for (const [path, language, slide] of [['/presenter/9', first!.language, 9], [`/${second!.language}/12`, second!.language, 12], [`/${second!.language}/`, second!.language, 1], ['/', first!.language, 1]] as const) {
      await page.goto(`${room.serving.url}${path}`)
      await together([page], at => at.slide === slide && at.language === language)
    }
    await page.goto(`${room.serving.url}/read/`)
    expect(await page.locator('h1').textContent()).toBe(first!.slides[0]!.headline)
    // A folder without its slash is sent to it with one, as the server does.
    await page.goto(`${room.serving.url}/${second!.language}`)
    await together([page], at => at.slide === 1 && at.language === second!.language)
    await page.goto(`${room.serving.url}/`)
    await together([page], ({ slide }) => slide === 1)
    // The other language is there, too.
    await allLoaded(page)
    await page.keyboard.press('l')
    await together([page], at => at.language === second!.language)
  })
})

describe('with its server', () => {
  it('shows a new build at the next reload, whole, and keeps that', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await cp(join(OWN_PROJECT.out, 'dist'), folder, { recursive: true })
    const languages = site.decks.map(({ language }) => language)
    const { NODE_ENV } = process.env
    const change = async (text: string) => {
      const page = join(folder, 'index.html')
      await writeFile(page, (await readFile(page, 'utf8')).replace('<body>', `<body data-build="${text}">`))
      await addServiceWorker(folder, '/')
      // What is started from this process later is what it was.
      expect(process.env.NODE_ENV).toBe(NODE_ENV)
    }
    const builtAs = (page: Page) => page.evaluate(() => document.body.dataset.build)

    const page = await room.open('/7')
    await kept(page)
    const { port } = room.serving
    await room.serving.close()
    await change('new')
    room.serving = await serve(folder, languages, port)
    await page.reload()
    await together([page], ({ slide }) => slide === 7)
    expect(await builtAs(page)).toBe('new')
    await expect.poll(() => page.evaluate(async () => {
      const [cache] = await Promise.all((await caches.keys()).map(key => caches.open(key)))
      const pages = await Promise.all((await cache!.keys()).filter(({ url }) => new URL(url).pathname === '/index.html').map(request => cache!.match(request)))
      // The build before is let go when the new one is whole.
      return pages.length === 1 && (await pages[0]!.text()).includes('data-build')
    }), { timeout: PATIENCE.page }).toBe(true)
    await room.serving.close()
    await page.reload()
    await together([page], ({ slide }) => slide === 7)
    expect(await builtAs(page)).toBe('new')
  })

  it('answers as it does without a service worker, and lets a slow page come to its end', async () => {
    const page = await room.open('/7')
    await kept(page)
    for (const path of [second!.language, 'read']) {
      await page.goto(`${room.serving.url}/${path}`)
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${path}/`))
    }
    expect(await page.locator('html').getAttribute('class')).toBe('read-page')

    const { port } = room.serving
    await room.serving.close()
    const whole = await readFile(join(OWN_PROJECT.out, 'dist/read/index.html'))
    // Longer than the worker waits for an answer.
    const slow = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(whole.subarray(0, 10_000))
      globalThis.setTimeout(() => response.end(whole.subarray(10_000)), 4000)
    }).listen(port, '127.0.0.1')
    onTestFinished(() => void slow.close())
    await page.reload()
    expect(await page.locator('footer').count()).toBe(1)
  })

  it('shows no language of another build in one window', async () => {
    const page = await room.context.newPage()
    await page.route(url => url.pathname === `/${second!.language}/`, async (route) => {
      // The frame that asks may be gone before its answer is there.
      await route.fetch()
        .then(async answer => route.fulfill({ response: answer, body: (await answer.text()).replace(/(?<=name="build" content=")/, 'x') }))
        .catch(() => {})
    })
    // The other deck may be turned away sooner than it can be seen to be there.
    const asked = page.waitForResponse(response => new URL(response.url()).pathname === `/${second!.language}/`)
    await page.goto(`${room.serving.url}/7`)
    await loaded(page)
    await asked
    await page.locator('.other-deck').waitFor({ state: 'detached' })
    await page.keyboard.press('l')
    await page.keyboard.press('ArrowDown')
    await together([page], at => at.slide === 8 && at.language === first!.language)
  })

  it('keeps nothing of a build that changes while it is being kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await cp(join(OWN_PROJECT.out, 'dist'), folder, { recursive: true })
    // Of another build than the worker, which is what a server that is replaced meanwhile gives.
    await writeFile(join(folder, 'index.html'), `${await readFile(join(folder, 'index.html'), 'utf8')}<!-- another -->`)
    await room.serving.close()
    room.serving = await serve(folder, site.decks.map(({ language }) => language), 0)
    const page = await room.open('/7')
    await allLoaded(page)
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
      const worker = registration?.installing
      if (worker)
        await new Promise<void>(resolve => worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve()))
      return registration?.active ?? 'none'
    })
    expect(state).toBe('none')
    await page.keyboard.press('ArrowDown')
    await together([page], ({ slide }) => slide === 8)
  })
})

describe('on a host of files, which may be kept for a while', () => {
  it('shows a new build at the next visit of any address, in each language', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await cp(join(OWN_PROJECT.out, 'dist'), folder, { recursive: true })
    const host = await staticHost(folder, '/')
    onTestFinished(host.close)
    const page = await room.context.newPage()
    await page.goto(host.url)
    await together([page], ({ slide }) => slide === 1)
    await kept(page)
    for (const path of ['index.html', `${second!.language}/index.html`])
      await writeFile(join(folder, path), (await readFile(join(folder, path), 'utf8')).replace('<body>', '<body data-build="new">'))
    // There is no file for the presenter's address.
    for (const path of ['presenter/7', '', `${second!.language}/`]) {
      await page.goto(`${host.url}${path}`)
      expect(await page.evaluate(() => document.body.dataset.build), path).toBe('new')
    }
    await page.goto(`${host.url}5`)
    await allLoaded(page)
    expect(await page.frameLocator('.other-deck').locator('body').getAttribute('data-build')).toBe('new')
  })
})

describe('a browser that keeps nothing', () => {
  it.each<[string, () => void]>([
    ['its store is full', () => {
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      Storage.prototype.setItem = full
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'))
    }],
    ['it has no service worker', () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })],
  ])('goes on with the talk in both windows and says nothing, when %s', async (_, prepare) => {
    await room.context.addInitScript(prepare)
    const presenter = await room.open('/presenter/7')
    const audience = await room.openBeside(presenter, '/')
    const complaints: string[] = []
    for (const page of [presenter, audience])
      page.on('pageerror', error => complaints.push(error.message))
    await together([presenter, audience], ({ slide }) => slide === 7)
    await Promise.all([allLoaded(presenter), allLoaded(audience)])
    for (const [key, slide, language] of [['ArrowDown', 8, first!.language], ['l', 8, second!.language], ['ArrowDown', 9, second!.language]] as const) {
      await presenter.keyboard.press(key)
      await together([presenter, audience], at => at.slide === slide && at.language === language)
    }
    await presenter.keyboard.press('.')
    await audience.frameLocator('.other-deck').locator('.blank-screen').waitFor()
    expect(complaints).toEqual([])
  })
})
