/** A machine without a browser. Nothing is installed here: the programs that would are replaced by ones that do nothing. */
import { spawnSync } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { delimiter } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBrowser, findBrowser } from '../../../src/base/browser.ts'
import { MachineError } from '../../../src/base/problem.ts'
import { dataFolder } from '../../support/data-folder.ts'

vi.mock('node:child_process', async importOriginal => ({ ...await importOriginal<object>(), spawnSync: vi.fn() }))
// Playwright knows where its own download would be; here it is nowhere.
vi.mock('playwright-chromium', () => ({ chromium: { executablePath: () => '/nowhere/chromium' } }))

const installing = vi.mocked(spawnSync)
const said = vi.spyOn(console, 'error').mockImplementation(() => {})

beforeEach(() => {
  vi.stubEnv('PATH', '/nowhere')
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  installing.mockReset()
  said.mockClear()
})
afterEach(() => vi.unstubAllEnvs())

/** What a command would end with: 2 for a MachineError, as `generate` shows that cannot write. */
function failure(work: () => unknown): MachineError {
  try {
    work()
  }
  catch (error) {
    expect(error).toBeInstanceOf(MachineError)
    return error as MachineError
  }
  throw new Error('nothing was thrown')
}

describe('a browser', () => {
  it('that is nowhere, and cannot be installed: the message names both commands', () => {
    expect(findBrowser()).toBeUndefined()
    const { message } = failure(ensureBrowser)
    expect(message).toContain('needs Chromium or Chrome, and none was found')
    expect(message).toContain('npx playwright install chromium')
    expect(message).toContain('apt-get install --yes chromium')
    expect(message).toContain('CHROMIUM_PATH=')
    expect(installing).toHaveBeenCalledOnce()
    expect(installing.mock.calls[0]![1]).toEqual([expect.stringContaining('playwright-chromium'), 'install', 'chromium'])
  })

  it('is asked of apt-get by root only', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0)
    failure(ensureBrowser)
    const commands = installing.mock.calls.map(([command]) => command)
    expect(commands.slice(1).every(command => command === 'apt-get')).toBe(true)
    // The shell, and where Debian has none, the whole.
    expect(installing.mock.calls.slice(2).map(([, args]) => args?.at(-1))).toEqual(['chromium-headless-shell', 'chromium'])
  })

  it('that CHROMIUM_PATH names and that is not there: said so, and nothing is installed', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chrome')
    expect(failure(ensureBrowser).message).toBe('CHROMIUM_PATH names /nowhere/chrome, which is not a program. Correct it or unset it.')
    expect(installing).not.toHaveBeenCalled()
  })

  it('is taken from CHROMIUM_PATH first, then from PATH', async () => {
    await using folder = await dataFolder()
    await mkdir(folder.path('bin'))
    await folder.write('bin/google-chrome', '#!/bin/sh\n')
    await folder.write('mine', '#!/bin/sh\n')
    await Promise.all([chmod(folder.path('bin/google-chrome'), 0o755), chmod(folder.path('mine'), 0o755)])
    vi.stubEnv('PATH', folder.path('bin'))
    expect(ensureBrowser()).toBe(folder.path('bin/google-chrome'))
    vi.stubEnv('CHROMIUM_PATH', folder.path('mine'))
    expect(ensureBrowser()).toBe(folder.path('mine'))
    expect(installing).not.toHaveBeenCalled()
  })

  it('is the headless shell, in whichever folder, before a whole one', async () => {
    await using folder = await dataFolder()
    for (const path of ['a/chromium', 'b/chromium-headless-shell']) {
      await folder.write(path, '#!/bin/sh\n')
      await chmod(folder.path(path), 0o755)
    }
    vi.stubEnv('PATH', [folder.path('a'), folder.path('b')].join(delimiter))
    expect(ensureBrowser()).toBe(folder.path('b/chromium-headless-shell'))
  })
})
