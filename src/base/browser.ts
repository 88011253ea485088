/**
 * A Chromium to print and test with, looked for in this order: CHROMIUM_PATH, Playwright's own download, the system's
 * Chromium or Chrome. Where there is none it is installed, or a MachineError names the two commands that do it.
 */
import type { Browser } from 'playwright-chromium'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { ROOT } from './files.ts'
import { interrupted } from './interrupt.ts'
import { isProgram, onPath } from './on-path.ts'
import { packageFolder } from './packages.ts'
import { MachineError } from './problem.ts'

/** The headless shell first: it starts no window's furniture with each page. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? [])
const WINDOWS_APPLICATIONS = WINDOWS_FOLDERS.flatMap(folder => ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(name => join(folder, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')))
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)

const INSTALL_WITH_PLAYWRIGHT = 'npx playwright install chromium'
/** The second where Debian is too old to have the first, or is Ubuntu. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium']

/** The path of a browser that is on the machine, if there is one. Throws MachineError where CHROMIUM_PATH names no program. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!isProgram(named))
      throw new MachineError(`CHROMIUM_PATH names ${named}, which is not a program. Correct it or unset it.`)
    return named
  }
  const downloaded = chromium.executablePath()
  return isProgram(downloaded) ? downloaded : NAMES.map(onPath).find(Boolean) ?? [...MAC_APPLICATIONS, ...WINDOWS_APPLICATIONS].find(isProgram)
}

/** A browser that is on the machine, or one installed now. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found)
    return found
  console.error(`No Chromium or Chrome was found; trying: ${INSTALL_WITH_PLAYWRIGHT}`)
  run(process.execPath, [join(packageFolder('playwright-chromium'), 'cli.js'), 'install', 'chromium'])
  if (!findBrowser() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('That did not work; trying: apt-get install chromium-headless-shell')
    run('apt-get', ['update', '--quiet=2'])
    for (const name of DEBIAN_PACKAGES) {
      if (!findBrowser())
        run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', name])
    }
  }
  const installed = findBrowser()
  if (!installed)
    throw new MachineError(`This needs Chromium or Chrome, and none was found. Install one with\n  ${INSTALL_WITH_PLAYWRIGHT}\nor, on Debian and Ubuntu,\n  sudo apt-get install --yes chromium\nor name one that you have: CHROMIUM_PATH=/path/to/chrome`)
  return installed
}

/** A headless browser that asks nothing of the network. The caller closes it; it closes itself when the command is interrupted. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  // Told to stop while it was launched: the listener below would not hear of it.
  if (interrupted.aborted) {
    await browser.close()
    interrupted.throwIfAborted()
  }
  const close = () => void browser.close()
  interrupted.addEventListener('abort', close)
  browser.on('disconnected', () => interrupted.removeEventListener('abort', close))
  return browser
}

/** Works in a browser. Throws MachineError where that ends meanwhile; `before`: what was not done yet. */
export async function whileOpen<T>(browser: Browser, before: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  }
  catch (error) {
    if (browser.isConnected())
      throw error
    throw new MachineError(`The browser ended before ${before}. Try again; if it ends again, name another one: CHROMIUM_PATH=/path/to/chrome`)
  }
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 10 * 60_000,
  })
}
