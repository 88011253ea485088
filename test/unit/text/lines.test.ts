/** How many lines a text takes. */
import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, longestPiece } from '../../../src/text/lines.ts'
import { hostileText } from '../../support/hostile-text.ts'

const numRuns = Number(process.env.PROPERTY_RUNS ?? 200)
const set = { face: 'sans', size: 20, width: 240 } as const

describe('lines', () => {
  it.each([
    ['', 'en', 1],
    ['one line', 'en', 1],
    ['a harbour keeps its lantern and its ledger', 'en', 2],
    ['Donaudampfschifffahrtsgesellschaft', 'de', 2],
    ['我们希望在下一代技术发展中能构建平台', 'zh', 2],
    ['我们希望在下一代技术发展中能构建平台', 'en', 2],
    ['a counter-revolutionary', 'en', 1],
    ['a harbour’s counter-revolutionary', 'en', 2],
    ['Instand\u00ADhaltungs\u00ADverordnungen an', 'de', 2],
  ])('of “%s” in %s are %d', (text, language, lines) => {
    expect(linesOf(text, { ...set, language })).toBe(lines)
  })

  it('have room for what stands behind the text, or one more', () => {
    expect(linesOf('one line ', set, 100)).toBe(1)
    expect(linesOf('one line ', set, 200)).toBe(2)
  })

  it('are never fewer for larger type or a narrower column, and one at least', () => {
    fc.assert(fc.property(hostileText(), hostileText(), fc.integer({ min: 16, max: 80 }), fc.integer({ min: 300, max: 1136 }), (text, more, size, width) => {
      const lines = linesOf(text, { face: 'serif', size, width })
      expect(lines).toBeGreaterThanOrEqual(1)
      expect(linesOf(`${text} ${more}`, { face: 'serif', size, width })).toBeGreaterThanOrEqual(lines)
      expect(linesOf(text, { face: 'serif', size, width: width / 2 })).toBeGreaterThanOrEqual(lines)
    }), { numRuns })
  })

  it('may break where a person says', () => {
    expect(longestPiece('Donau\u00ADdampf\u00ADschiff', set)).toBe(longestPiece('Donau', set))
    expect(longestPiece('台，Llama', { ...set, language: 'zh' })).toBe(longestPiece('Llama', set))
  })
})
