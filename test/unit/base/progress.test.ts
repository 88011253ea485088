import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgress } from '../../../src/base/progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function terminal(isTTY: boolean, columns = 40) {
  const written: string[] = []
  return { written, ...createProgress({ isTTY, columns, write: (text: string | Uint8Array) => Boolean(written.push(String(text))) }) }
}

describe('what a command says while it works', () => {
  it('is a line each where nobody sits', () => {
    const { say, settle, written } = terminal(false)
    say('Building …')
    vi.advanceTimersByTime(5000)
    say('Built')
    settle()
    expect(written).toEqual(['Building …\n', 'Built\n'])
  })

  it('tells the seconds on a terminal, and gives way to what comes next', () => {
    const { say, settle, written } = terminal(true)
    say('Building …')
    vi.advanceTimersByTime(2500)
    say('Built')
    vi.advanceTimersByTime(2500)
    settle()
    expect(written).toEqual(['\r\x1B[KBuilding …', '\r\x1B[KBuilding … 1 s', '\r\x1B[KBuilding … 2 s', '\r\x1B[K', 'Built\n'])
  })

  it('never wraps a line that it is to take back', () => {
    const { say, written } = terminal(true, 10)
    say('Printing deck.en.pdf …')
    expect(written).toEqual(['\r\x1B[KPrinting '])
  })

  it('is taken away at the end', () => {
    const { say, settle, written } = terminal(true)
    say('Printing …')
    settle()
    settle()
    vi.advanceTimersByTime(5000)
    expect(written).toEqual(['\r\x1B[KPrinting …', '\r\x1B[K'])
  })
})
