/**
 * The other engines that half the room has, where they are on the machine: Firefox, driven over WebDriver BiDi, and WebKitGTK,
 * which Safari's engine is, by its WebDriver under a screen of its own. Debian's packages: firefox-esr; webkit2gtk-driver, xvfb.
 * Out: for each a way to open a window of the size of a slide.
 */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { launch } from 'puppeteer-core'
import { onPath } from '../../../src/base/on-path.ts'
import { HEIGHT, PATIENCE, WIDTH } from './site.ts'

export interface EngineWindow {
  goto: (url: string) => Promise<void>
  /** Runs a function, which knows nothing of what is around it, in the page. */
  run: <Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args) => Promise<Result>
  /** By the names of KeyboardEvent.key. */
  press: (key: string) => Promise<void>
  /** What is on the screen, as PNG. */
  picture: () => Promise<Uint8Array>
  /** What the browser's own print command gives, as PDF; WebKitGTK's driver has none. */
  print?: () => Promise<Uint8Array>
  close: () => Promise<void>
}

export interface Engine {
  name: string
  open: () => Promise<EngineWindow>
}

const firefox = onPath('firefox-esr') ?? onPath('firefox')
const webkit = onPath('WebKitWebDriver')
const screen = onPath('Xvfb')
const [miniBrowser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')

/** Those that are on this machine. */
export const engines: Engine[] = [
  ...firefox ? [{ name: 'Firefox', open: () => openFirefox(firefox) }] : [],
  ...webkit && screen && miniBrowser ? [{ name: 'WebKit', open: () => openWebKit(webkit, screen, miniBrowser) }] : [],
]

async function openFirefox(executablePath: string): Promise<EngineWindow> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: null, args: [`--width=${WIDTH}`, `--height=${HEIGHT + 85}`], extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } })
  const [page = await browser.newPage()] = await browser.pages()
  page.setDefaultTimeout(PATIENCE.page)
  return {
    goto: async url => void await page.goto(url),
    run: (work, ...args) => page.evaluate(work as never, ...args as unknown as never[]) as never,
    press: key => page.keyboard.press(key as never),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: 'a4', printBackground: true }),
    close: () => browser.close(),
  }
}

/** Keys that WebDriver has a code for (W3C WebDriver, keyboard actions). */
const KEYS: Record<string, string> = { ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', PageUp: '\uE00E', PageDown: '\uE00F', Escape: '\uE00C', Enter: '\uE007' }

async function openWebKit(driver: string, screen: string, binary: string): Promise<EngineWindow> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const display = `:${100 + process.pid % 20_000}`
  const port = await freePort()
  const children: ChildProcess[] = [spawn(screen, [display, '-screen', '0', `${WIDTH}x${HEIGHT + 200}x24`, '-nolisten', 'tcp'], { stdio: 'ignore' })]
  const end = async () => {
    for (const child of children.reverse())
      child.kill()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  const call = async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) })
    const { value } = await response.json() as { value: Value & { message?: string } }
    if (!response.ok)
      throw new Error(`WebKit: ${method} ${path}: ${value.message}`)
    return value
  }
  try {
    await setTimeout(300)
    // Without a screen's card; and its settings apart from those of whoever runs this.
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' } }))
    await answering(port)
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } })
    const at = `/session/${sessionId}`
    await call('POST', `${at}/timeouts`, { pageLoad: PATIENCE.page, script: PATIENCE.page })
    const run = <Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args) =>
      call<Result>('POST', `${at}/execute/sync`, { script: `return (${String(work)})(...arguments)`, args })
    await call('POST', `${at}/window/rect`, { x: 0, y: 0, width: WIDTH, height: HEIGHT })
    // The window has a bar of its own above the page.
    const inner = await run(() => [innerWidth, innerHeight]) as unknown as [number, number]
    await call('POST', `${at}/window/rect`, { x: 0, y: 0, width: 2 * WIDTH - inner[0], height: 2 * HEIGHT - inner[1] })
    return {
      goto: url => call('POST', `${at}/url`, { url }),
      run: run as EngineWindow['run'],
      press: key => call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] ?? key })) }] }),
      picture: async () => Buffer.from(await call<string>('GET', `${at}/screenshot`), 'base64'),
      close: async () => {
        await call('DELETE', at).catch(() => {})
        await end()
      },
    }
  }
  catch (error) {
    await end()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

async function answering(port: number): Promise<void> {
  for (const end = performance.now() + PATIENCE.page; ; await setTimeout(50)) {
    if (await fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok, () => false))
      return
    if (performance.now() > end)
      throw new Error('WebKitWebDriver does not answer')
  }
}
