import { spawnSync } from 'node:child_process'
/** How the commands are called: what is known, what is not, and with which exit code they end. */
import { chmod, cp, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { packageFolder } from '../../../src/base/packages.ts'
import { portOf } from '../../../src/commands/command.ts'
import { generate } from '../../../src/commands/generate.ts'
import { verify } from '../../../src/commands/verify.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'
import { runDeck } from '../../support/run-deck.ts'

const COMMANDS = ['start', 'dev', 'generate', 'find', 'verify', 'build', 'export', 'portable', 'bench', 'test']

describe('the command line', () => {
  it('tells its commands when called without words', async () => {
    const { code, stdout, stderr } = await runDeck([], ROOT)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  npm (?:run )?${command} `, 'm'))
  })

  it('tells a command’s options', async () => {
    const { code, stdout } = await runDeck(['generate', '-h'], ROOT)
    expect(code).toBe(0)
    for (const option of ['data DATA', 'out OUT', 'check', 'help'])
      expect(stdout).toMatch(new RegExp(`^  --${option}  +\\S`, 'm'))
  })

  it.for<[args: string[], says: string]>([
    [['strat'], 'There is no command "strat". Did you mean "start"?\n\nCommands:\n'],
    [['constructor'], 'There is no command "constructor".'],
    [['generate', '--chek'], 'Unknown option \'--chek\'.\n\nOptions:\n  --data DATA'],
    [['generate', 'data'], 'Unexpected argument \'data\'.'],
    [['start', '--port', '-1'], 'Option \'--port\' argument is ambiguous.\n\nOptions:'],
    [['find', 'light'], 'find needs the source text: npm run find -- --source FILE "some words"\n'],
    [['find', '--source', 'talk.txt'], 'find needs the words to look for'],
    [['verify'], 'verify needs the source text: npm run verify -- --source FILE\n'],
    [['generate', '--data', 'nowhere'], 'nowhere/interview.yaml:1:1: the file is missing'],
  ])('refuses %j with exit code 1', async ([args, says]) => {
    await using folder = await dataFolder()
    const { code, stdout, stderr } = await runDeck(args, folder.root)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('ends with 2 where the machine is at fault', async () => {
    await using folder = await dataFolder()
    const { code, stderr } = await runDeck(['export', '--data', 'data', '--out', 'out'], folder.root, { CHROMIUM_PATH: '/nowhere/chrome' })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'CHROMIUM_PATH names /nowhere/chrome, which is not a program. Correct it or unset it.\n' })
    expect((await folder.list()).filter(path => path.endsWith('.pdf'))).toEqual([])
  })

  it('takes paths from where npm was called, which runs scripts in the project’s folder', async () => {
    await using folder = await dataFolder()
    const good = await runDeck(['generate', '--data', 'data', '--out', 'out'], ROOT, { INIT_CWD: folder.root })
    expect(good).toMatchObject({ code: 0, stderr: '' })
    expect(await folder.list()).toContain('out/slides.md')
  })
})

describe('values of options', () => {
  it.for(['eighty', '', '1.5', '0x50', '65536'])('a port is not “%s”', (port) => {
    expect(() => portOf(port)).toThrow(`--port takes a whole number from 0 to 65535, not "${port}".`)
  })

  it('a source is a file that is there, the data a folder', async () => {
    await using folder = await dataFolder()
    expect(await refusal(folder, verify.run({ data: folder.data, source: folder.path('nowhere.txt') }))).toContain('nowhere.txt:1:1: there is no such file')
    await expect(generate.run({ data: '/dev/null' })).rejects.toThrow('/dev/null/interview.yaml:1:1: the file cannot be read (ENOTDIR)')
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

  function launch(root: string, args: string[], npmExit = 0, env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/deck.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'tools')}:${process.env.PATH}`, NPM_EXIT: String(npmExit), ...env },
    })
    return { status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  it('runs TypeScript as a package too, where Node strips no types, and installs nothing', async () => {
    await using folder = await project(false)
    await folder.remove('package-lock.json')
    const root = folder.path('app/node_modules/interview-deck')
    await cp(folder.path('bin'), join(root, 'bin'), { recursive: true })
    await folder.write('app/node_modules/interview-deck/package.json', '{ "type": "module" }')
    await folder.write('app/node_modules/interview-deck/src/commands/cli.ts', 'const words: string[] = process.argv.slice(2)\nconsole.log(words.join())\n')
    await symlink(packageFolder('amaro'), folder.path('app/node_modules/amaro'))
    expect(launch(root, ['a', 'b'])).toEqual({ status: 0, stdout: 'a,b', stderr: '' })
  })

  it('says which Node it needs where that is older and none came along', async () => {
    await using folder = await project(true)
    const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`
    const { status, stderr } = launch(folder.root, ['0'], 0, { NODE_OPTIONS: `--import=${older}` })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^This needs Node 24 or later, and it is Node 20\.1\.0; npm installed none with it for \w+ on \w+, .*Install Node 24, then try again\.$/)
  })

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

  it('installs nothing through a link to another folder’s dependencies', async () => {
    await using folder = await project(false)
    await folder.write('elsewhere/some/package.json', '{}')
    await symlink(folder.path('elsewhere'), folder.path('node_modules'))
    const { status, stdout, stderr } = launch(folder.root, ['0'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/node_modules is a link, and what it leads to has other packages .*then try again\.$/)
    expect(await folder.read('elsewhere/some/package.json')).toBe('{}')
  })

  it('ends with 2 where it cannot install', async () => {
    await using folder = await project(false)
    const { status, stdout, stderr } = launch(folder.root, ['0'], 1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('The dependencies could not be installed. Check the network and the disk')
  })
})
