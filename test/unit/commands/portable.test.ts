/** What can go wrong with the deck in one file before it is built, and with its build: a message, and no file. */
import type { DataFolder } from '../../support/data-folder.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MachineError } from '../../../src/base/problem.ts'
import { portable } from '../../../src/commands/portable.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { refusal } from '../../support/refusal.ts'
import { runDeck } from '../../support/run-deck.ts'

const htmlIn = async (folder: DataFolder) => (await folder.list()).filter(path => path.endsWith('.html'))
const run = ({ data, out }: DataFolder, language?: string) => portable.run({ data, out, language })

afterEach(() => vi.unstubAllEnvs())

describe('npm run portable', () => {
  it('refuses a language that the deck is not in', async () => {
    await using folder = await dataFolder()
    expect(await refusal(folder, run(folder, 'fr'))).toContain('data/interview.yaml:1:1: the deck is not in "fr"\n  Its languages are en, zh.\n')
    expect(await htmlIn(folder)).toEqual([])
  })

  it('says before it builds that the folder cannot be written to', async () => {
    await using folder = await dataFolder()
    await folder.write('out/out', 'a file where the folder should be')
    expect(await refusal(folder, run(folder), MachineError)).toContain('out/out cannot be written to (EEXIST). Check the folder\'s rights, or whether a file has its name.')
    expect(await folder.read('out/out')).toBe('a file where the folder should be')
  })

  it('says before it builds that there is no browser to check the file with', async () => {
    await using folder = await dataFolder()
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chrome')
    expect(await refusal(folder, run(folder), MachineError)).toBe('CHROMIUM_PATH names /nowhere/chrome, which is not a program. Correct it or unset it.\n')
  })

  it('tells Slidev’s own words where the build fails, and leaves the file that was there', async () => {
    await using folder = await dataFolder()
    await folder.write('out/out/deck.en.html', 'as it was')
    await folder.write('stub.mjs', `import child from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
const { spawn } = child
child.spawn = (command, args, options) => spawn(command, ['--eval', 'console.error("the disk is full"); process.exit(1)'], options)
syncBuiltinESMExports()
`)
    const { code, stderr } = await runDeck(['portable', '--data', 'data', '--out', 'out'], folder.root, { NODE_OPTIONS: `--import=${folder.path('stub.mjs')}` })
    expect(code).toBe(2)
    expect(stderr).toContain('Slidev could not build out/slides')
    expect(stderr).toContain(':\nthe disk is full\n')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await htmlIn(folder)).toEqual(['out/out/deck.en.html'])
    expect(await folder.read('out/out/deck.en.html')).toBe('as it was')
  })
})
