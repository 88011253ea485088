/**
 * Runs a command of the deck on any Node that can run npm.
 * In: the command and its options. Out: its exit code.
 *
 * On a fresh clone it installs the dependencies first, among them the Node that the rest needs; where the lock file
 * names other versions than are installed, it installs again. Plain JavaScript, for Node 18 and later.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')

/** Whether every package of the lock file is there in its version; npm keeps a list of what it installed. */
function isInstalled() {
  try {
    const packages = path => JSON.parse(readFileSync(path, 'utf8')).packages
    const present = packages(join(modules, '.package-lock.json'))
    return Object.entries(packages(join(root, 'package-lock.json')))
      .every(([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || present[path]?.version === version)
  }
  catch {
    return false
  }
}

if (!isInstalled()) {
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
}

const own = join(modules, 'node/bin', process.platform === 'win32'
  ? 'node.exe'
  : 'node')
const node = existsSync(own)
  ? own
  : process.execPath
const child = spawn(node, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'src/commands/cli.ts'),
  ...process.argv.slice(2),
], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache/node'), PATH: `${dirname(node)}${process.platform === 'win32'
    ? ';'
    : ':'}${process.env.PATH ?? ''}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal
  ? 130
  : code ?? 2))
