/** `npm run dev` while the data is edited: the slides follow, with the recording; a mistake shows over them with its place, and they stay as they were. It ends when it is told to. */
import type { ChildProcess } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { DataFolder } from '../support/data-folder.ts'
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { generate } from '../../src/generate/generate.ts'
import { openSite, openWindow, PATIENCE } from '../support/browser/site.ts'
import { folded } from '../support/browser/texts.ts'
import { dataFolder } from '../support/data-folder.ts'
import { wav } from '../support/wav.ts'

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
  let seconds = 78
  await folder.write('source.txt', (await folder.read('source.txt')).replace(/^(?:奥卡福|林德奎斯特)：/gm, label => `[00:01:${String((seconds += 3) - 60).padStart(2, '0')}] ${label}`))
  await folder.change('data/interview.yaml', '  published: 2019-11-11\n', '  published: 2019-11-11\n  recording: talk.wav\n')
  await folder.write('data/talk.wav', wav(120))
  await folder.lock()
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

it('plays the recording beside the data, from the middle', { timeout: PATIENCE.walk }, async () => {
  const address = `http://127.0.0.1:${port}/recording.wav`
  const whole = new Uint8Array(await readFile(join(folder.data, 'talk.wav')))
  const part = await fetch(address, { headers: { range: 'bytes=1000-1999' } })
  expect([part.status, part.headers.get('content-range'), part.headers.get('content-type')]).toEqual([206, `bytes 1000-1999/${whole.length}`, 'audio/wav'])
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(1000, 2000))
  expect((await fetch(address, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416)

  const page = await openWindow(site)
  const asked: (string | undefined)[] = []
  page.on('request', request => request.url().startsWith(address) && asked.push(request.headers().range))
  const quoted = (await generate({ data: folder.data, out: folder.out })).decks[0]!.slides.findIndex(({ layout }) => layout === 'quote') + 1
  await page.goto(`http://127.0.0.1:${port}/${quoted}?clicks=1`)
  const play = page.locator(`#slide-container [data-slidev-no="${quoted}"] .slide-foot button.heard`).first()
  await play.click({ timeout: PATIENCE.page })
  await expect.poll(() => play.getAttribute('aria-pressed'), { timeout: PATIENCE.page }).toBe('true')
  await expect.poll(() => asked.length, { timeout: PATIENCE.page }).toBeGreaterThan(0)
  // To its end, so that it was there.
  await expect.poll(() => play.getAttribute('aria-pressed'), { timeout: PATIENCE.page }).toBe('false')
  expect(await play.getAttribute('class')).not.toContain('lost')
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
