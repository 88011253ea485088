import { spawnSync } from 'node:child_process'
/** How the commands are called: what is known, what is not, and with which exit code they end. */
import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { runDeck } from '../../support/run-deck.ts'

const COMMANDS = ['start', 'dev', 'generate', 'verify', 'build', 'export', 'portable', 'bench', 'test']

describe.concurrent('the command line', () => {
  it.for(['', '--help'])('tells its commands when called with “%s”', async (words) => {
    const { code, stdout, stderr } = await runDeck(words.split(' ').filter(Boolean), ROOT)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  npm (?:run )?${command} `, 'm'))
  })

  it.for(['--help', '-h'])('tells a command’s options with %s', async (flag) => {
    const { code, stdout } = await runDeck(['generate', flag], ROOT)
    expect(code).toBe(0)
    expect(stdout).toBe(`generate: data/ → slides.md and the other languages' slides

Options:
  --data DATA           the data folder (data)
  --out OUT             where the slides and dist/ go (beside data/; deck/ in a folder of another name)
  --check               only compare; fail where the slides are not what the data gives
  --help                show this
`)
  })

  it.for<[args: string[], says: string]>([
    [['strat'], 'There is no command "strat". Did you mean "start"?\n\nCommands:\n'],
    [['frobnicate'], 'There is no command "frobnicate".\n\nCommands:\n'],
    [['constructor'], 'There is no command "constructor".'],
    [['generate', '--chek'], 'Unknown option \'--chek\'.\n\nOptions:\n  --data DATA'],
    [['generate', 'data'], 'Unexpected argument \'data\'.'],
    [['start', '--port', '-1'], 'Option \'--port\' argument is ambiguous.\n\nOptions:'],
    ...['eighty', '', '1.5', '0x50', '65536'].map((port): [string[], string] => [['start', `--port=${port}`], `--port takes a whole number from 0 to 65535, not "${port}".\n`]),
    [['dev', '--port=web'], '--port takes a whole number from 0 to 65535, not "web".\n'],
    [['verify'], 'verify needs the source text: npm run verify -- --source FILE\n'],
    [['verify', '--source', 'nowhere.txt'], 'nowhere.txt:1:1: there is no such file'],
    [['generate', '--data', 'nowhere'], 'nowhere/interview.yaml:1:1: the file is missing'],
    [['generate', '--data', '/dev/null'], '/dev/null/interview.yaml:1:1: the file cannot be read (ENOTDIR)'],
  ])('refuses %j with exit code 1', async ([args, says]) => {
    await using folder = await dataFolder()
    const { code, stdout, stderr } = await runDeck(args, folder.root)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.replaceAll(/(?:\.\.\/)+dev/g, '/dev')).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it.for<[machine: string, env: Record<string, string>, says: string[]]>([
    ['without a browser', { PATH: '/nowhere', PLAYWRIGHT_BROWSERS_PATH: '/nowhere' }, ['npx playwright install chromium\n', 'apt-get install --yes chromium\n', 'CHROMIUM_PATH=']],
    ['where CHROMIUM_PATH names nothing', { CHROMIUM_PATH: '/nowhere/chrome' }, ['CHROMIUM_PATH names /nowhere/chrome, which is not a program. Correct it or unset it.\n']],
  ])('ends with 2 on a machine %s', async ([, env, says]) => {
    await using folder = await dataFolder()
    // The build, which is tested in test/browser, is passed over, and whatever would install a browser does nothing.
    await folder.write('stubs.mjs', `import child from 'node:child_process'
import { registerHooks, syncBuiltinESMExports } from 'node:module'
child.spawnSync = () => ({})
syncBuiltinESMExports()
registerHooks({ load: (url, context, next) => url.endsWith('/src/publish/site/build.ts')
  ? { format: 'module', shortCircuit: true, source: 'export const build = async () => ({ dist: "dist", built: [] })' }
  : next(url, context) })
`)
    const { code, stderr } = await runDeck(['export', '--data', 'data', '--out', 'out'], folder.root, { CHROMIUM_PATH: '', ...env, NODE_OPTIONS: `--import=${folder.path('stubs.mjs')}` })
    for (const words of says)
      expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(2)
    expect((await folder.list()).filter(path => path.endsWith('.pdf'))).toEqual([])
  })

  it('takes paths from where npm was called, which runs scripts in the project’s folder', async () => {
    await using folder = await dataFolder()
    const { code, stderr } = await runDeck(['generate', '--data', 'nowhere', '--out', 'out'], ROOT, { INIT_CWD: folder.root })
    expect(code).toBe(1)
    expect(stderr).toContain('nowhere/interview.yaml:1:1: the file is missing')
    const good = await runDeck(['generate', '--data', 'data', '--out', 'out'], ROOT, { INIT_CWD: folder.root })
    expect(good).toMatchObject({ code: 0, stderr: '' })
    expect(await folder.list()).toContain('out/slides.md')
  })
})

/** bin/deck.js in a project of its own, with an npm and a command line that only say how they were called. */
describe('the launcher', () => {
  async function project(installed: boolean) {
    const folder = await dataFolder()
    const lock = JSON.stringify({ packages: { '': {}, 'node_modules/some': { version: '1.0.0' }, 'node_modules/other': { version: '1.0.0', optional: true } } })
    await mkdir(folder.path('bin'))
    await symlink(join(ROOT, 'bin/deck.js'), folder.path('bin/link.js'))
    await folder.write('package.json', '{ "type": "module" }')
    await folder.write('bin/deck.js', await folder.read('bin/link.js'))
    await folder.write('package-lock.json', lock)
    if (installed)
      await folder.write('node_modules/.package-lock.json', lock)
    await folder.write('src/commands/cli.ts', 'console.log(JSON.stringify(process.argv.slice(2)))\nprocess.exitCode = Number(process.argv[2])\n')
    await folder.write('tools/npm', '#!/bin/sh\necho "npm $*" >&2\nexit $NPM_EXIT\n')
    await chmod(folder.path('tools/npm'), 0o755)
    return folder
  }

  function launch(root: string, args: string[], npmExit = 0) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/deck.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'tools')}:${process.env.PATH}`, NPM_EXIT: String(npmExit) },
    })
    return { status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  it.for([0, 1, 2])('hands on its words and exit code %i', async (code) => {
    await using folder = await project(true)
    expect(launch(folder.root, [String(code), '--a', 'b c'])).toEqual({ status: code, stdout: JSON.stringify([String(code), '--a', 'b c']), stderr: '' })
  })

  it('installs first where something is missing', async () => {
    await using folder = await project(false)
    const { status, stdout, stderr } = launch(folder.root, ['0'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '["0"]' })
    expect(stderr).toMatch(/^Installing the dependencies .*\nnpm ci /)
  })

  it('ends with 2 where it cannot install', async () => {
    await using folder = await project(false)
    const { status, stdout, stderr } = launch(folder.root, ['0'], 1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('The dependencies could not be installed. Check the network and the disk')
  })
})
