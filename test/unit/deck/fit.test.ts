/** How large texts are set, and how much is too much. */
import type { Excess } from '../../../src/text/fit.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitQuote } from '../../../src/deck/fit-quote.ts'
import { fitClaim, fitClosing, fitCover, fitHeadline, fitTakeaways, fitTimeline, roomBelow } from '../../../src/deck/fit.ts'
import { largestSize } from '../../../src/text/fit.ts'
import { hostileText } from '../../support/hostile-text.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

const words = (count: number) => Array.from({ length: count }).fill('harbour').join(' ')
const characters = (count: number) => '港口'.repeat(count / 2)

describe('a headline', () => {
  it('takes smaller type where it would have three lines, and is refused where it has four', () => {
    const fits = (count: number) => {
      const { isLong, excess } = fitHeadline(words(count), 'en')
      return [isLong, excess]
    }
    expect(fits(10)).toEqual([false, undefined])
    expect(fits(20)).toEqual([true, undefined])
    expect(fits(26)).toEqual([true, { of: 'headline', lines: 1 }])
  })

  it('of Chinese is not wider than it is drawn: its letters are not set close', () => {
    // 12 words of two characters at 42 px are 1008 px, 13 are 1092; the line has 1060.
    expect(fitHeadline(characters(48), 'zh').isLong).toBe(false)
    expect(fitHeadline(characters(50), 'zh').isLong).toBe(true)
  })

  it('leaves the rest of the slide to what it does not take, in every language', () => {
    const headline = { en: 'Short', de: 'Die Donaudampfschifffahrtsgesellschaft und ihre Wasserstraßeninstandhaltungsverordnung' }
    expect(roomBelow(headline, { above: 36 }, 1)).toBe(roomBelow({ en: 'Short' }, { above: 36 }, 1) - 52)
  })
})

describe('smaller type', () => {
  it('is for titles that do not fit, as large as can be', () => {
    const size = (title: string, language = 'en') => fitCover({ kicker: 'Interview', title, subtitle: words(8), people: ['A', 'B'], source: ['C'] }, language).titleSize
    expect(size('A platform of its own')).toBeUndefined()
    expect(size('The incomprehensibilities of lighthouses')).toBe(52)
    expect(size('Donaudampfschifffahrtsgesellschaftskapitän')).toBe(42)
    // Chinese is set at 76 to 100.
    expect([size(characters(16), 'zh'), size(characters(18), 'zh')]).toEqual([undefined, 64])
    expect([8, 20, 30].map(count => fitClosing({ kicker: 'To close', text: words(count) }, 'en').titleSize)).toEqual([undefined, 52, 44])
  })

  it('is for claims, takeaways and timelines with more text than the slide has room for', () => {
    const claim = (points: number, length: number) => fitClaim({ kicker: '7 · Harbours', headline: words(8), points: Array.from({ length: points }, () => words(length)), asked: words(10), beside: 100 }, 'en')
    expect([claim(3, 8), claim(4, 12)]).toEqual([{}, { dense: true, excess: undefined }])
    const takeaways = (length: number) => fitTakeaways({ kicker: 'In one minute', headline: words(8), points: [words(length), words(2), words(2)] }, 'en').dense
    expect([takeaways(12), takeaways(30)]).toEqual([undefined, true])
    const timeline = (pivots: number, to: string) => fitTimeline({ kicker: 'Timeline', headline: words(5), pivots: Array.from({ length: pivots }, () => ({ date: '2020', to, why: words(3) })) }, 'en').dense
    expect([timeline(4, words(2)), timeline(8, words(6)), timeline(5, 'Donaudampfschifffahrt')]).toEqual([undefined, true, true])
  })

  it('is for quotes of more words, down to the smallest in which they stand on the slide', () => {
    const quote = (large: string, language = 'en') => fitQuote({ large, language, credit: 'Anna' }, 'en')
    expect([6, 15, 25, 40, 60, 80].map(count => quote(words(count)).size)).toEqual([48, 42, 36, 32, 26, 26])
    expect([20, 60, 100].map(count => quote(characters(count), 'zh').size)).toEqual([48, 42, 36])
    property(fc.tuple(hostileText(), hostileText(), fc.nat({ max: 40 })), ([a, b, times]) => {
      const [short, long] = [quote(a), quote(a + b.repeat(times))]
      expect(long.size).toBeLessThanOrEqual(short.size)
      expect(long.leading / long.size).toBeGreaterThanOrEqual(1.4)
    })
  })
})

describe('what is too much', () => {
  const excessOf = ({ excess }: { excess?: Excess }) => excess
  const texts = { kicker: '7 · Harbours', headline: words(8), points: [words(4), words(4)], asked: words(10) }

  it('is told, and of what', () => {
    expect(excessOf(fitClaim({ ...texts, points: [words(200)] }, 'en'))).toMatchObject({ of: 'points' })
    expect(excessOf(fitClaim({ ...texts, asked: words(300) }, 'en'))).toMatchObject({ of: 'questions' })
    expect(excessOf(fitClaim({ ...texts, beside: 600 }, 'en'))).toMatchObject({ of: 'beside' })
    expect(excessOf(fitTakeaways({ ...texts, points: [words(80), '', ''] }, 'en'))).toMatchObject({ of: 'points' })
    expect(excessOf(fitTimeline({ ...texts, pivots: [{ date: '2020', to: words(200) }, { date: '2021', to: '' }] }, 'en'))).toMatchObject({ of: 'pivots' })
    expect(excessOf(fitCover({ kicker: '', title: words(60), subtitle: '', people: [], source: [] }, 'en'))).toMatchObject({ of: 'title' })
    expect(excessOf(fitCover({ kicker: '', title: '', subtitle: words(100), people: [], source: [] }, 'en'))).toMatchObject({ of: 'subtitle' })
    expect(excessOf(fitClosing({ kicker: '', text: words(200) }, 'en'))).toMatchObject({ of: 'text' })
    expect(excessOf(fitQuote({ large: words(300), language: 'en', credit: 'Anna' }, 'en'))).toMatchObject({ of: 'quote' })
  })

  it('is a line where there is one line too many', () => {
    const fits = (count: number) => excessOf(fitClosing({ kicker: 'To close', text: words(count) }, 'en'))
    const first = Array.from({ length: 300 }, (_, count) => count).find(count => fits(count))!
    expect(fits(first)).toEqual({ of: 'text', lines: 1 })
  })

  it('is a word in Chinese that is longer than its column', () => {
    expect(excessOf(fitTakeaways({ ...texts, points: ['平台', '平台', 'Donaudampfschifffahrtsgesellschaft'] }, 'zh'))).toMatchObject({ of: 'points', characters: expect.any(Number) })
  })
})

it('the largest size in which every word stands in its column is taken, else the smallest', () => {
  const size = (text: string) => largestSize([text], { face: 'serif-bold' }, [92, 84, 72, 56, 44], 270, 'en')
  expect([size('405B'), size('A platform'), size('Donaudampfschifffahrt')]).toEqual([92, 56, 44])
})
