/** How texts are shared out over slides. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCrowded, isLongHeadline, titleSize } from '../../../src/deck/crowded.ts'
import { pagesOf } from '../../../src/deck/pages.ts'
import { headlineLines, linesOf, longestWord, roomBelow } from '../../../src/text/room.ts'
import { hostileText } from '../../support/hostile-text.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

describe('pages', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 })
  const heightOf = (page: number[]) => page.reduce((sum, height) => sum + height, 0)

  it('hold every item once, in order, and as much as fits', () => {
    property(fc.tuple(heights, fc.integer({ min: 1, max: 400 })), ([items, room]) => {
      const pages = pagesOf(items, page => heightOf(page) <= room)
      expect(pages.flat()).toEqual(items)
      for (const page of pages)
        expect(page.length === 1 || heightOf(page) <= room).toBe(true)
    })
  })

  it('are even, and one where one is enough', () => {
    property(fc.tuple(heights, fc.integer({ min: 1, max: 20 })), ([items, most]) => {
      const lengths = pagesOf(items, page => page.length <= most).map(page => page.length)
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      expect(lengths.length).toBe(Math.ceil(items.length / most))
    })
  })

  it('are none where there is nothing', () => {
    expect(pagesOf([], () => false)).toEqual([])
  })
})

describe('lines', () => {
  it.each([
    ['', 1],
    ['one line', 1],
    ['a harbour keeps its lantern and its ledger', 2],
    ['Donaudampfschifffahrtsgesellschaft', 2],
    ['我们希望在下一代技术发展中能构建平台', 2],
  ])('of “%s” are %d', (text, lines) => {
    expect(linesOf(text, 20, 240)).toBe(lines)
  })

  it('are never fewer for more text, larger type or a narrower column', () => {
    property(fc.tuple(hostileText(), hostileText(), fc.integer({ min: 16, max: 80 }), fc.integer({ min: 100, max: 1136 })), ([text, more, size, width]) => {
      const lines = linesOf(text, size, width)
      expect(lines).toBeGreaterThanOrEqual(1)
      expect(linesOf(`${text} ${more}`, size, width)).toBeGreaterThanOrEqual(lines)
      expect(linesOf(text, size * 2, width)).toBeGreaterThanOrEqual(lines)
      expect(linesOf(text, size, width / 2)).toBeGreaterThanOrEqual(lines)
    })
  })

  it('may break where a person says', () => {
    expect(longestWord('Donau\u00ADdampf\u00ADschiff')).toBe(longestWord('schiff'))
    expect(longestWord('平台与Llama')).toBe(longestWord('Llama'))
  })

  it('of a headline leave the rest of the slide what they do not take, in every language', () => {
    const headline = { en: 'Short', de: 'Die Donaudampfschifffahrtsgesellschaft und ihre Wasserstraßeninstandhaltungsverordnung' }
    expect(headlineLines(headline.en)).toBe(1)
    expect(headlineLines(headline.de)).toBe(2)
    expect(roomBelow(headline)).toBe(roomBelow({ en: 'Short' }) - 52)
  })
})

describe('smaller type', () => {
  const words = (count: number) => Array.from({ length: count }).fill('harbour').join(' ')

  it('is for headlines of more than two lines', () => {
    expect(isLongHeadline(words(10))).toBe(false)
    expect(isLongHeadline(words(20))).toBe(true)
  })

  it('is for titles that do not fit, as large as can be', () => {
    const size = (title: string) => titleSize(title, [78, 64, 52, 42], 650, 270, 1.1)
    expect(size('A platform of its own')).toBeUndefined()
    expect(size('The incomprehensibilities of lighthouses')).toBe(52)
    expect(size(words(12))).toBe(52)
    expect(size('Donaudampfschifffahrtsgesellschaftskapitän')).toBe(42)
  })

  it('is for claims, takeaways and timelines with more text than the slide has room for', () => {
    const claim = (points: number, length: number) => isCrowded.claim({ headline: words(8), points: Array.from({ length: points }, () => words(length)), asked: words(10), beside: true })
    expect([claim(3, 8), claim(4, 14)]).toEqual([false, true])
    const takeaways = (length: number) => isCrowded.takeaways({ headline: words(8), points: [words(length), words(2), words(2)] })
    expect([takeaways(12), takeaways(30)]).toEqual([false, true])
    const timeline = (pivots: number, to: string) => isCrowded.timeline({ headline: words(5), pivots: Array.from({ length: pivots }, (_, id) => ({ id: `${id}`, date: '2020', certainty: 'stated' as const, status: 'fact' as const, to, why: words(3) })) })
    expect([timeline(4, words(2)), timeline(8, words(6)), timeline(5, 'Donaudampfschifffahrt')]).toEqual([false, true, true])
  })
})
