/**
 * What `npm test` and `npm run nightly` do.
 * In: the project. Out: what each step said, one after the other; a MachineError that names the steps which failed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../src/base/browser.ts'
import { CACHE, ROOT } from '../src/base/files.ts'
import { stoppable } from '../src/base/interrupt.ts'
import { onPath } from '../src/base/on-path.ts'
import { MachineError } from '../src/base/problem.ts'
import { OWN_PROJECT } from '../src/base/project.ts'
import { checkGenerated } from '../src/generate/generate.ts'
import { build } from '../src/publish/site/build.ts'

type Say = (line: string) => void

const REPORT = join(CACHE, 'test-report.json')
const NIGHTLY_RUNS = 10_000
/** Programs of the other engines, and Debian's packages that have them. */
const ENGINES = { 'firefox-esr': 'firefox-esr', 'WebKitWebDriver': 'webkit2gtk-driver', 'Xvfb': 'xvfb' }
/** In milliseconds, for each test of the night. */
const NIGHTLY_PATIENCE = 3_600_000

export async function test(say: Say): Promise<void> {
  const { decks } = await checkGenerated(OWN_PROJECT)
  const browser = ensureBrowser()
  // None of these needs another; the tests come after them, since they take the machine for themselves.
  await together(say, {
    types: () => run(['vue-tsc/bin/vue-tsc.js', '--noEmit'], 'pipe'),
    lint: () => run(['eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'], 'pipe'),
    imports: () => run(['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'src', 'components', 'layouts', 'setup', 'tools'], 'pipe'),
    build: async () => {
      const lines: string[] = []
      await build(OWN_PROJECT, decks, line => lines.push(line))
      return lines.join('\n')
    },
  })
  await run(['vitest/vitest.mjs', 'run', '--project=!nightly', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`], 'inherit')
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(REPORT, 'utf8')) as { numPassedTests: number, numFailedTests: number }
  say(`\nBrowser: ${browser}\n${numPassedTests} passed, ${numFailedTests} failed`)
}

/** What .github/workflows/nightly.yml says, and each property ten thousand times, or as often as PROPERTY_RUNS says. */
export async function nightly(say: Say): Promise<void> {
  await checkGenerated(OWN_PROJECT)
  say(`Browser: ${ensureBrowser()}`)
  ensureEngines(say)
  process.env.PROPERTY_RUNS ??= String(NIGHTLY_RUNS)
  const patience = [`--testTimeout=${NIGHTLY_PATIENCE}`, `--hookTimeout=${NIGHTLY_PATIENCE}`]
  await run(['vitest/vitest.mjs', 'run', '--project=unit', '--project=nightly', ...patience], 'inherit')
  await run(['vitest/vitest.mjs', 'run', '--project=browser', ...patience, 'hostile', 'lines', 'source-links'], 'inherit')
}

/** The other engines, by Debian's packages where somebody may install them; what is not there is not walked. */
function ensureEngines(say: Say): void {
  const missing = Object.entries(ENGINES).filter(([program]) => !onPath(program)).map(([, name]) => name)
  if (missing.length && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say(`Installing ${missing.join(' and ')} …`)
    spawnSync('apt-get', ['update', '--quiet=2'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...missing], { stdio: 'inherit' })
  }
  else if (missing.length) {
    say(`Without ${missing.join(' and ')}, which are not on this machine, not every engine is walked.`)
  }
}

/** Works at all of them at once, and tells what each said when it is done. Throws where one fails, once all are done. */
async function together(say: Say, steps: Record<string, () => Promise<string>>): Promise<void> {
  const failed: string[] = []
  await Promise.all(Object.entries(steps).map(async ([name, work]) => {
    const start = performance.now()
    const said = await work().catch((error: Error) => {
      failed.push(name)
      return error.message
    })
    say(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s${said && `\n${said}`}`)
  }))
  if (failed.length)
    throw new MachineError(`${failed.join(' and ')} failed.`)
}

/** Runs a program of the packages; what it says is returned where it is piped. */
async function run([module, ...args]: [module: string, ...args: string[]], out: 'pipe' | 'inherit'): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', module), ...args], { cwd: ROOT, stdio: ['inherit', out, out] })
  let said = ''
  child.stdout?.on('data', chunk => said += chunk)
  child.stderr?.on('data', chunk => said += chunk)
  const code = await stoppable(() => child.kill(), () => new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)))
  if (code !== 0)
    throw new MachineError(`${said}${module.split('/')[0]} failed.`)
  return said.trimEnd()
}
