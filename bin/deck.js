/**
 * Runs a command of the deck on any Node that can run npm.
 * In: the command and its options. Out: its exit code.
 *
 * On a fresh clone it installs the dependencies first, among them the Node that the rest needs; where the lock file
 * has changed since the last install, it installs again. Plain JavaScript, for Node 18 and later.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed-lock')
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(join(modules, '@slidev/cli'))
if (!installed) {
  console.error('Installing the dependencies (once, about a minute and a half) …')
  const { status } = spawnSync('npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    // A browser is looked for, and installed, when one is needed.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  if (status !== 0) {
    console.error('The dependencies could not be installed. Check the network and the disk, then try again; `npm ci` shows more.')
    process.exit(2)
  }
  writeFileSync(stamp, lock)
}

const own = join(modules, 'node/bin', process.platform === 'win32'
  ? 'node.exe'
  : 'node')
const node = existsSync(own)
  ? own
  : process.execPath
const child = spawn(node, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'src/cli.ts'),
  ...process.argv.slice(2),
], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32'
    ? ';'
    : ':'}${process.env.PATH ?? ''}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal
  ? 130
  : code ?? 2))
