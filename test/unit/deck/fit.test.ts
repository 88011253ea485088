/** What fits on a slide, and how much is too much. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitQuote } from '../../../src/deck/fit-quote.ts'
import { fitClaim, fitCover, fitHeadline, fitTakeaways, fitTimeline, roomBelow } from '../../../src/deck/fit.ts'
import { largestSize } from '../../../src/text/fit.ts'
import { linesOf } from '../../../src/text/lines.ts'
import { hostileText } from '../../support/hostile-text.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))
const words = (count: number) => Array.from({ length: count }).fill('harbour').join(' ')

describe('lines', () => {
  const lines = (text: string, size: number, width: number) => linesOf(text, { face: 'sans', size, width, language: /[\u4E00-\u9FFF]/.test(text) ? 'zh' : 'en' })

  it.each([
    ['', 1],
    ['one line', 1],
    ['a harbour keeps its lantern and its ledger', 2],
    ['Donaudampfschifffahrtsgesellschaft', 2],
    ['我们希望在下一代技术发展中能构建平台', 2],
  ])('of “%s” are %d', (text, count) => {
    expect(lines(text, 20, 240)).toBe(count)
  })

  it('are never fewer for more text, larger type or a narrower column', () => {
    property(fc.tuple(hostileText(), hostileText(), fc.integer({ min: 16, max: 80 }), fc.integer({ min: 100, max: 1136 })), ([text, more, size, width]) => {
      const count = (text: string, size: number, width: number) => linesOf(text, { face: 'sans', size, width, language: 'en' })
      const least = count(text, size, width)
      expect(least).toBeGreaterThanOrEqual(1)
      expect(count(`${text} ${more}`, size, width)).toBeGreaterThanOrEqual(least)
      expect(count(text, size * 2, width)).toBeGreaterThanOrEqual(least)
      expect(count(text, size, width / 2)).toBeGreaterThanOrEqual(least)
    })
  })
})

describe('a headline', () => {
  it('takes smaller type where it has more than two lines, and is too long where that has more than three', () => {
    expect(fitHeadline(words(10), 'en')).toEqual({ height: 104, isLong: false, excess: undefined })
    expect(fitHeadline(words(20), 'en')).toMatchObject({ height: 126, isLong: true, excess: undefined })
    expect(fitHeadline(words(60), 'en').excess).toMatchObject({ of: 'headline', lines: expect.any(Number) })
  })

  it('leaves the rest of the slide what it does not take, in whichever language it is longest', () => {
    const headline = { en: 'Short', de: 'Die Donaudampfschifffahrtsgesellschaft und ihre Wasserstraßeninstandhaltungsverordnung' }
    expect(roomBelow(headline, 40, 1)).toBe(roomBelow({ en: 'Short' }, 40, 1) - 52)
  })
})

describe('smaller type', () => {
  it('is for titles that do not fit, as large as can be', () => {
    const size = (title: string) => fitCover({ kicker: 'Interview', title, subtitle: words(5), people: ['Ada: keeper'], source: ['A paper'] }, 'en').titleSize
    expect(size('A platform of its own')).toBeUndefined()
    expect(size('Donaudampfschifffahrtsgesellschaftskapitän')).toBe(42)
    expect(size(words(12))).toBeLessThan(78)
  })

  it('is for claims, takeaways and timelines with more text than the slide has room for; far too much is told', () => {
    const claim = (points: number, length: number) => fitClaim({ kicker: '1 · Harbour', headline: words(8), points: Array.from({ length: points }, () => words(length)), asked: words(10), beside: 200 }, 'en')
    expect(claim(3, 8)).toEqual({})
    expect(claim(4, 12)).toEqual({ dense: true, excess: undefined })
    expect(claim(4, 60)).toMatchObject({ dense: true, excess: { of: 'points', lines: expect.any(Number) } })
    const takeaways = (length: number) => fitTakeaways({ kicker: 'In one minute', headline: words(8), points: [words(length), words(2), words(2)] }, 'en')
    expect([takeaways(10).dense, takeaways(24).dense, takeaways(24).excess]).toEqual([undefined, true, undefined])
    expect(takeaways(80).excess).toMatchObject({ of: 'points' })
    const timeline = (pivots: number, to: string) => fitTimeline({ kicker: 'Timeline', headline: words(5), pivots: Array.from({ length: pivots }, () => ({ date: '2020', to, why: words(3) })) }, 'en')
    expect([timeline(4, words(2)).dense, timeline(8, words(6)).dense, timeline(5, 'Donaudampfschifffahrt').dense]).toEqual([undefined, true, true])
  })
})

describe('a quote', () => {
  const fit = (large: string) => fitQuote({ large, language: 'en', credit: 'Ada' }, 'en')

  it('stands at 26 to 48 px, smaller the longer it is, with room between its lines', () => {
    property(fc.tuple(hostileText(), hostileText(), fc.nat({ max: 40 })), ([a, b, times]) => {
      const [short, long] = [fit(a), fit(a + b.repeat(times))]
      expect(long.size).toBeLessThanOrEqual(short.size)
      for (const { size, leading, exact } of [short, long]) {
        expect(size).toBeGreaterThanOrEqual(26)
        expect(size).toBeLessThanOrEqual(48)
        expect(leading / size).toBeGreaterThanOrEqual(1.4)
        expect(exact).toBeLessThan(size)
      }
    })
  })

  it('is too long where the smallest type does not hold it', () => {
    expect(fit(words(20)).excess).toBeUndefined()
    expect(fit(words(300)).excess).toMatchObject({ of: 'quote' })
  })
})

it('the largest size in which every word stands in its column is taken, else the smallest', () => {
  const size = (text: string) => largestSize([text], { face: 'serif-bold' }, [92, 84, 72, 56, 44], 270, 'en')
  expect([size('405B'), size('A platform'), size('Donaudampfschifffahrt')]).toEqual([92, 56, 44])
})
