import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOf } from '../../../components/visuals/scale.ts'
import { breakable } from '../../../src/text/breakable.ts'
import { hostileText } from '../../support/hostile-text.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

describe('a span on a scale', () => {
  it('is true to scale: 5–10 years and 6–8 months on one of ten years', () => {
    expect(extentOf([60, 120], 120, 1200)).toEqual({ start: 600, length: 600 })
    expect(extentOf([6, 8], 120, 1200)).toEqual({ start: 60, length: 20 })
  })

  it('can always be seen', () => {
    expect(extentOf([10, 10], 100, 500)).toEqual({ start: 50, length: 2 })
  })

  it('begins and ends in proportion, and within the scale', () => {
    property(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.integer({ min: 100, max: 1136 })), ([from, length, width]) => {
      const max = Math.max(1, from + length)
      const span = extentOf([from, from + length], max, width)
      expect(span.start).toBeCloseTo(width * from / max)
      expect(span.length).toBeGreaterThanOrEqual(2)
      expect(span.start + span.length).toBeLessThanOrEqual(width + 2)
      expect(span.start + Math.max(span.length, 2)).toBeGreaterThanOrEqual(width * (from + length) / max - 1e-9)
    })
  })
})

describe('where a line may break', () => {
  it('is between words of Chinese, never before a mark that closes nor after one that opens', () => {
    const pieces = breakable('他说：“我们希望构建自己的平台”，并且（在将来）控制它。', 'zh')
    expect(pieces.length).toBeGreaterThan(4)
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[，。：”）]/)
      expect(piece).not.toMatch(/[“（]$/)
    }
    expect(pieces.join('|')).toMatch(/我们/)
    expect(pieces.join('|')).not.toMatch(/平\|台|希\|望/)
  })

  it('is left to the browser in languages with spaces', () => {
    expect(breakable('We hope to build our own platform.', 'en')).toEqual(['We hope to build our own platform.'])
  })

  it('changes no character, in any text and language', () => {
    const chinese = fc.array(fc.constantFrom('我们', '平台', '的', '不', '“', '”', '（', '）', '，', '。', '10', '–', '15', '年', 'AI', ' ', 'Llama 3.1', '——'), { maxLength: 12 }).map(parts => parts.join(''))
    property(fc.tuple(fc.oneof(hostileText(), chinese), fc.constantFrom('zh', 'zh-Hant', 'ja', 'en')), ([text, language]) => {
      const pieces = breakable(text, language)
      expect(pieces.join('')).toBe(text)
      for (const [index, piece] of pieces.entries()) {
        expect(piece === '' && text !== '').toBe(false)
        if (index > 0)
          expect(piece).not.toMatch(/^[，。”）]/)
        if (index < pieces.length - 1)
          expect(piece).not.toMatch(/[“（]$/)
      }
    })
  })
})
