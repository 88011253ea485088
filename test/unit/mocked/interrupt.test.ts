/** Being told to stop at a bad moment: while the browser is being launched, and while something does not end. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.resetModules()
  vi.doUnmock('../../../src/base/interrupt.ts')
})

it('leaves no browser that was being launched', async () => {
  vi.doMock('../../../src/base/interrupt.ts', () => ({ interrupted: AbortSignal.abort(new Error('interrupted')) }))
  const { launchBrowser } = await import('../../../src/base/browser.ts')
  await expect(launchBrowser()).rejects.toThrow('interrupted')
  expect(children()).toEqual([])
})

it('says that what ran did not end, and ends with 130', async () => {
  vi.useFakeTimers()
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as never)
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { stopWhenTold } = await import('../../../src/base/interrupt.ts')
  const before = process.listeners('SIGHUP')
  stopWhenTold()
  process.emit('SIGHUP')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.listeners(signal).filter(listener => !before.includes(listener)).forEach(listener => process.off(signal, listener))
  expect(exit).not.toHaveBeenCalled()
  await vi.runAllTimersAsync()
  expect(said).toHaveBeenCalledExactlyOnceWith('Interrupted; what ran did not end within 30 seconds, and was left.')
  expect(exit).toHaveBeenCalledExactlyOnceWith(130)
})

/** The commands of this process's children, but for the one that tells. */
function children(): string[] {
  const { stdout, pid } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return stdout.trim().split('\n').map(line => line.trim().split(/\s+/)).filter(([own, parent]) => parent === String(process.pid) && own !== String(pid)).map(([, , ...args]) => args.join(' '))
}
