#!/usr/bin/env node
/**
 * Runs a command of the deck on any Node that can run npm.
 * In: the command and its options. Out: its exit code.
 *
 * On a fresh clone it installs the dependencies first, among them the Node that the rest needs; where the lock file
 * names other versions than are installed, it installs again. Where the project is a package, npm has installed them with it.
 * Plain JavaScript, for Node 18 and later.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The first Node that has all that the rest uses; package.json has it among the optional dependencies. */
const NEEDED = 24

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
// npm packs no package-lock.json.
const isPackage = !existsSync(join(root, 'package-lock.json'))

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

/** The path of the Node among the dependencies, where there is one for this machine. */
function ownNode(require) {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system === 'darwin' && process.arch === 'arm64' ? 'bin-' : ''}${system}-${process.arch}`
  try {
    const path = require.resolve(`${name}/package.json`)
    return join(dirname(path), JSON.parse(readFileSync(path, 'utf8')).bin.node)
  }
  catch {
    return undefined
  }
}

if (!isPackage && !isInstalled()) {
  // npm would empty the folder that the link leads to, under whoever uses it there.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(`${modules} is a link, and what it leads to has other packages than package-lock.json names. Install them there, or remove the link, then try again.`)
    process.exit(2)
  }
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

const require = createRequire(import.meta.url)
const own = ownNode(require)
if (!own && Number.parseInt(process.versions.node) < NEEDED) {
  console.error(`This needs Node ${NEEDED} or later, and it is Node ${process.versions.node}; npm installed none with it for ${process.platform} on ${process.arch}, or was told to leave out what is optional. Install Node ${NEEDED}, then try again.`)
  process.exit(2)
}
const node = own ?? process.execPath
const child = spawn(node, [
  '--disable-warning=ExperimentalWarning',
  // Node strips the types of TypeScript, but not below a node_modules; amaro, which it does that with, strips them there.
  ...isPackage ? ['--import', pathToFileURL(require.resolve('amaro/strip')).href] : [],
  join(root, 'src/commands/cli.ts'),
  ...process.argv.slice(2),
], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? (isPackage ? join(tmpdir(), 'node-compile-cache') : join(modules, '.cache/node')), PATH: `${dirname(node)}${process.platform === 'win32'
    ? ';'
    : ':'}${process.env.PATH ?? ''}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal
  ? 130
  : code ?? 2))
