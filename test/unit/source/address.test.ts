import type { Address } from '../../../src/source/address.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressLabel, formatAddress, parseAddress, sectionOf } from '../../../src/source/address.ts'
import { RUNS } from '../../support/property-runs.ts'

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ kind: fc.constant('introduction' as const), paragraph: fc.integer({ min: 1 }) }),
  fc.record({ kind: fc.constant('question' as const), section: fc.integer({ min: 1 }), number: fc.integer({ min: 1 }) }),
  fc.record({ kind: fc.constant('answer' as const), section: fc.integer({ min: 1 }), number: fc.nat(), part: fc.integer({ min: 2 }) }, { requiredKeys: ['kind', 'section', 'number'] }),
)
/** Texts that are nearly addresses. */
const nearly = fc.array(fc.constantFrom('s', 'intro', '-', 'q', 'a', '0', '1', '2', '07', '10', '９', '1e3', ' ', '\n', '+1', '99999999999999999999'), { maxLength: 8 }).map(parts => parts.join(''))

describe('an address', () => {
  it.each<[string, Address, string]>([
    ['intro-3', { kind: 'introduction', paragraph: 3 }, 'Introduction'],
    ['s07-q2', { kind: 'question', section: 7, number: 2 }, '§7 · Q2'],
    ['s07-a2', { kind: 'answer', section: 7, number: 2 }, '§7 · A2'],
    ['s07-a2-2', { kind: 'answer', section: 7, number: 2, part: 2 }, '§7 · A2.2'],
    ['s07-a0', { kind: 'answer', section: 7, number: 0 }, '§7 · A0'],
    ['s112-a10-3', { kind: 'answer', section: 112, number: 10, part: 3 }, '§112 · A10.3'],
  ])('%s is read, written, and stands on slides', (text, address, label) => {
    expect(parseAddress(text)).toEqual(address)
    expect(formatAddress(address)).toBe(text)
    expect(addressLabel(address, 'Introduction')).toBe(label)
    expect(sectionOf(address)).toBe(address.kind === 'introduction' ? 'introduction' : address.section)
  })

  it.each(['', 's7-a2', 's007-a2', 's00-a1', 's07-q0', 's07-a02', 's07-a2-1', 's07-a2-02', 's07', 's07-heading', 's07-a2-label', 'intro-0', 'intro-01', 'intro', ' intro-1', 's07-a2\n', 'S07-A2', 's07-a１'])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('comes back from its text, and no two have the same text or label', () => {
    fc.assert(fc.property(anyAddress, anyAddress, (address, other) => {
      expect(parseAddress(formatAddress(address))).toEqual(address)
      const same = formatAddress(address) === formatAddress(other)
      expect(parseAddress(formatAddress(other))).toEqual(other)
      if (!same && (address.kind !== 'introduction' || other.kind !== 'introduction'))
        expect(addressLabel(address, 'Introduction')).not.toBe(addressLabel(other, 'Introduction'))
    }))
  })

  it('is what it was read from, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(nearly, fc.string()), (text) => {
      const address = parseAddress(text)
      if (address)
        expect(formatAddress(address)).toBe(text)
    }), { numRuns: 10 * RUNS })
  })
})
