/** `npm run dev` while the data is edited: the slides follow; a mistake shows over them with its place, and they stay as they were. It ends when it is told to. */
import type { ChildProcess } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { DataFolder } from '../support/data-folder.ts'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { openSite, openWindow, PATIENCE } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { dataFolder } from '../support/data-folder.ts'

const STAIRS = 'data/sections/01-stairs.yaml'
const HEADLINE = 'A lamp is quicker than a keeper'
/** The first picture, after cover, timeline and takeaways. */
const SLIDE = 4

const site = await openSite()
let folder: DataFolder
let port: number
let child: ChildProcess
let ended: Promise<number | null>

beforeAll(async () => {
  folder = await dataFolder()
  port = await freePort()
  child = spawn(process.execPath, [join(ROOT, 'src/commands/cli.ts'), 'dev', '--data', 'data', '--out', 'out', '--port', String(port)], { cwd: folder.root, stdio: 'ignore' })
  ended = new Promise(resolve => child.on('exit', resolve))
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), { timeout: PATIENCE.page })
}, PATIENCE.walk)

afterAll(async () => {
  child.kill('SIGKILL')
  await ended
  await folder[Symbol.asyncDispose]()
})

it('follows the data, tells a mistake in it with its place, and goes on when it is mended', async () => {
  const page = await openWindow(site)
  await page.goto(`http://127.0.0.1:${port}/${SLIDE}`)
  const headline = async () => folded(await page.locator(`[data-slidev-no="${SLIDE}"] h1`).first().textContent() ?? '')
  const shows = (text: string) => expect.poll(headline, { timeout: PATIENCE.walk }).toBe(text)
  await shows(HEADLINE)

  await folder.change(STAIRS, HEADLINE, 'A lamp is quick')
  await shows('A lamp is quick')

  await folder.change(STAIRS, 'speaker: lindqvist', 'speeker: lindqvist')
  const overlay = page.locator('vite-error-overlay')
  await overlay.waitFor({ timeout: PATIENCE.page })
  const told = folded(await overlay.locator('.message').textContent() ?? '')
  expect(told).toContain(`${STAIRS}:18:5: unknown key "speeker" in quotes[0]`)
  expect(told).toContain('Did you mean "speaker"?')
  expect(await headline()).toBe('A lamp is quick')
  expect(await folder.read('out/slides.md')).toContain('# A lamp is quick')

  await folder.change(STAIRS, 'speeker: lindqvist', 'speaker: lindqvist')
  await folder.change(STAIRS, 'A lamp is quick', HEADLINE)
  await shows(HEADLINE)
  await overlay.waitFor({ state: 'detached', timeout: PATIENCE.page })

  child.kill('SIGINT')
  expect(await ended).toBe(130)
}, 2 * PATIENCE.walk)

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
