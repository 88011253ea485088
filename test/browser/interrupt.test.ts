/** What is left when an export is told to stop, or its browser ends: nothing, and what was there stays as it was. */
import { execFileSync, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { launchBrowser } from '../../src/base/browser.ts'
import { ROOT } from '../../src/base/files.ts'
import { MachineError } from '../../src/base/problem.ts'
import { printPdfs } from '../../src/publish/pdf/print.ts'
import { slidesPdf } from '../../src/publish/pdf/slides.ts'
import { openSite, PATIENCE } from '../support/browser/site.ts'

const OUT = join(ROOT, 'out')

const site = await openSite()

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the browser, the server and the command', async (signal) => {
  const before = await contents()
  const child = spawn(process.execPath, [join(ROOT, 'src/commands/cli.ts'), 'export'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => said += chunk)
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  await new Promise<void>(resolve => child.stdout.on('data', chunk => String(chunk).includes('Printing') && resolve()))
  const descendants = descendantsOf(child.pid!)
  expect(descendants.length).toBeGreaterThan(1)
  child.kill(signal)
  expect(await ended).toBe(130)
  expect(said).toBe('Interrupted; nothing is left half done.\n')
  for (let tries = 0; tries < 100 && descendants.some(isAlive); tries++)
    await setTimeout(100)
  expect(descendants.filter(isAlive)).toEqual([])
  expect(await contents()).toEqual(before)
}, PATIENCE.page)

it('a browser that ends midway is told of', async () => {
  const browser = await launchBrowser()
  try {
    const [deck] = site.decks
    const printing = printPdfs(browser, { interview: site.interview, deck: deck! }, [slidesPdf], { url: site.rootOf(deck!), slides: [1, 2, 3], withClicks: false })
    const failing = expect(printing).rejects.toThrow(new MachineError('The browser ended before it had printed. Try again; if it ends again, name another one: CHROMIUM_PATH=/path/to/chrome'))
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.crash').catch(() => {})
    await failing
  }
  finally {
    await browser.close()
  }
})

/** Every file of out/, as it is. */
async function contents(): Promise<Record<string, string>> {
  const names = await readdir(OUT).catch(() => [])
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await readFile(join(OUT, name), 'base64').catch(() => '')])))
}

function descendantsOf(pid: number): number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n').map(line => line.trim().split(/\s+/).map(Number))
  const children = (parent: number): number[] => pairs.filter(([, of]) => of === parent).flatMap(([own]) => [own!, ...children(own!)])
  return children(pid)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}
