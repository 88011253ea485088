/** The part of a file that a request asks for. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partOf } from '../../../src/publish/site/part.ts'

it.each([
  ['bytes=0-99', { first: 0, last: 99 }],
  ['bytes=900-', { first: 900, last: 999 }],
  ['bytes=900-5000', { first: 900, last: 999 }],
  ['bytes=-100', { first: 900, last: 999 }],
  ['bytes=-5000', { first: 0, last: 999 }],
  ['Bytes=0-0', { first: 0, last: 0 }],
  ['bytes=1000-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-4', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=0-1', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('%s of a thousand bytes', (range, part) => {
  expect(partOf(range, 1000)).toEqual(part)
})

it('lies within the file, whatever is asked', () => {
  const range = fc.oneof(fc.string(), fc.tuple(fc.option(fc.bigInt(0n, 10n ** 20n), { nil: '' }), fc.option(fc.bigInt(0n, 10n ** 20n), { nil: '' })).map(([from, to]) => `bytes=${from}-${to}`))
  fc.assert(fc.property(range, fc.nat(), (range, size) => {
    const part = partOf(range, size)
    if (part === undefined || part === 'none')
      return
    expect(part.first).toBeGreaterThanOrEqual(0)
    expect(part.last).toBeGreaterThanOrEqual(part.first)
    expect(part.last).toBeLessThan(size)
  }))
})
