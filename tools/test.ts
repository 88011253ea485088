/**
 * What `npm test` does, in the order in which a mistake is cheapest to find, and what `npm run nightly` does.
 * In: the project. Out: nothing; a MachineError or InputError at the first step that fails.
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../src/base/browser.ts'
import { CACHE, ROOT } from '../src/base/files.ts'
import { stoppable } from '../src/base/interrupt.ts'
import { MachineError } from '../src/base/problem.ts'
import { OWN_PROJECT } from '../src/base/project.ts'
import { checkGenerated } from '../src/generate/generate.ts'
import { build } from '../src/publish/site/build.ts'

const REPORT = join(CACHE, 'test-report.json')

/** What `npm run nightly` does: the property tests, each as often as this. */
const NIGHTLY_RUNS = 10_000
const NIGHTLY_PATIENCE = 3_600_000

export async function nightly(say: (line: string) => void): Promise<void> {
  const { decks } = await checkGenerated(OWN_PROJECT)
  say(`Browser: ${ensureBrowser()}`)
  await build(OWN_PROJECT, decks, say)
  process.env.PROPERTY_RUNS ??= String(NIGHTLY_RUNS)
  await run('vitest/vitest.mjs', 'run', `--testTimeout=${NIGHTLY_PATIENCE}`, `--hookTimeout=${NIGHTLY_PATIENCE}`, 'test/unit', 'test/browser/hostile.test.ts')
}

export async function test(say: (line: string) => void): Promise<void> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    say(`\n── ${name}`)
    const start = performance.now()
    const result = await work()
    say(`   ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return result
  }
  const { decks } = await step('slides are what the data gives', () => checkGenerated(OWN_PROJECT))
  await step('types', () => run('vue-tsc/bin/vue-tsc.js', '--noEmit'))
  await step('lint', () => run('eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'))
  const browser = await step('a browser', async () => ensureBrowser())
  await step('build', () => build(OWN_PROJECT, decks, line => say(`   ${line}`)))
  await step('tests', () => run('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`))
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(REPORT, 'utf8')) as { numPassedTests: number, numFailedTests: number }
  say(`\nBrowser: ${browser}\n${numPassedTests} passed, ${numFailedTests} failed`)
}

async function run(module: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', module), ...args], { cwd: ROOT, stdio: 'inherit' })
  const code = await stoppable(() => child.kill(), () => new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject)))
  if (code !== 0)
    throw new MachineError(`${module.split('/')[0]} failed.`)
}
