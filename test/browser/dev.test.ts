/** `npm run dev`: the slides follow the data; a mistake in it shows over them until it is mended. */
import type { ChildProcess } from 'node:child_process'
import type { Browser } from 'playwright-chromium'
import type { DataFolder } from '../support/data-folder.ts'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { ROOT } from '../../src/base/files.ts'
import { PATIENCE, shown } from '../support/browser/site.ts'
import { dataFolder } from '../support/data-folder.ts'

const FILE = 'data/interview.yaml'

let folder: DataFolder
let browser: Browser
let child: ChildProcess
let url: string

beforeAll(async () => {
  folder = await dataFolder()
  browser = await launchBrowser()
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  child = spawn(process.execPath, [join(ROOT, 'src/commands/cli.ts'), 'dev', '--data', 'data', '--out', 'out', '--port', String(port)], { cwd: folder.root, stdio: 'ignore' })
  while (!await fetch(url).then(({ ok }) => ok, () => false))
    await setTimeout(100)
}, PATIENCE.walk)

afterAll(async () => {
  child?.kill('SIGKILL')
  await browser?.close()
  await folder?.[Symbol.asyncDispose]()
})

it('follows the data, tells of a mistake, and ends when it is interrupted', async () => {
  const page = await browser.newPage()
  await page.goto(url)
  await shown(page, 1)
  const cover = page.locator('[data-slidev-no="1"]')
  const before = await folder.read(FILE)
  const change = (from: string, to: string) => folder.write(FILE, before.replace(from, to))

  await change('North Head', 'South Head')
  await cover.getByText('South Head').waitFor({ timeout: PATIENCE.page })

  await change('minutes: 10', 'minutes: ten')
  await page.locator('vite-error-overlay').getByText('interview.yaml').first().waitFor({ timeout: PATIENCE.page })
  expect(await folder.read('out/slides.md')).toContain('South Head')

  await change('North Head', 'East Head')
  await cover.getByText('East Head').waitFor({ timeout: PATIENCE.page })

  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
}, PATIENCE.walk)

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
