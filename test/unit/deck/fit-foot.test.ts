/** The foot has room for the references of several guests, or leads to the ledger. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { footHolds } from '../../../src/deck/fit-foot.ts'

const LINE = ['', 'Claims: Haddad and Lindqvist’s, unless marked', 'In brief']

it('holds short names beside a few ticks, and not as many beside more, or longer ones', () => {
  const short = ['Haddad §1 · A2', '§1 · A4', 'Lindqvist §1 · A3']
  expect(footHolds([...LINE, ...short], 4, 'en')).toBe(true)
  expect(footHolds([...LINE, ...short], 14, 'en')).toBe(false)
  expect(footHolds([...LINE, ...short.map(label => `Johanna Maria Augusta ${label}`)], 4, 'en')).toBe(false)
})

it('never holds more where it does not hold less', () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 40 })), fc.string({ maxLength: 40 }), fc.nat(80), (texts, more, ticks) => {
    fc.pre(!footHolds(texts, ticks, 'ja'))
    expect(footHolds([...texts, more], ticks, 'ja')).toBe(false)
    expect(footHolds(texts, ticks + 1, 'ja')).toBe(false)
  }))
})
