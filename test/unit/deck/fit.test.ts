/** How large texts are set, and how much is too much. */
import type { Excess } from '../../../src/text/fit.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitQuote } from '../../../src/deck/fit-quote.ts'
import { fitClosing, fitCover, fitHeadline, fitTakeaways, roomBelow } from '../../../src/deck/fit.ts'
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
    expect(roomBelow(headline, { above: 36 })).toBe(roomBelow({ en: 'Short' }, { above: 36 }) - 52)
    expect(roomBelow([{ en: 'Short' }, headline], { above: 36 })).toBe(roomBelow(headline, { above: 36 }))
  })
})

describe('smaller type', () => {
  it('is for titles that do not fit, as large as can be', () => {
    const size = (title: string, language = 'en') => fitCover({ kicker: 'Interview', title, subtitle: words(4), people: 'A, interviewed by B', source: 'C' }, language, true).titleSize
    expect(size('A platform of its own')).toBeUndefined()
    expect(size('The incomprehensibilities of lighthouses')).toBe(72)
    expect(size('Donaudampfschifffahrtsgesellschaftskapitän')).toBe(52)
    // Chinese is set at 92 to 106.
    expect([size(characters(12), 'zh'), size(characters(14), 'zh')]).toEqual([undefined, 72])
    expect([8, 20, 30].map(count => fitClosing({ kicker: 'To close', text: words(count) }, 'en', false).titleSize)).toEqual([undefined, 52, 44])
  })

  it('is for takeaways with more text than the slide has room for', () => {
    const takeaways = (length: number, headline = 6) => fitTakeaways({ kicker: 'In one minute', headline: words(headline), points: [words(length), words(2), words(2)] }, 'en').dense
    expect([takeaways(4), takeaways(20), takeaways(4, 8)]).toEqual([undefined, true, true])
    // A word that is wider than a door.
    expect(fitTakeaways({ kicker: '', headline: '', points: ['harbourharbourharbour', 'two', 'three'] }, 'en')).toEqual({ dense: true })
  })

  it('is for quotes of more words, in three measures where a phrase is set off', () => {
    const quote = (large: string, language = 'en', phrase?: string) => fitQuote({ large, language, phrase }, 'en')
    expect([2, 20, 40, 80].map(count => quote(words(count)).around)).toEqual([60, 60, 42, 26])
    expect([1, 3, 6, 9].map(count => quote(`${words(count)} and ${words(14)}`, 'en', words(count)).phrase)).toEqual([160, 92, 92, 48])
    expect(quote(`${characters(12)}，${characters(6)}`, 'zh', characters(12)).phrase).toBe(160)
    property(fc.tuple(hostileText(), hostileText(), fc.nat({ max: 40 })), ([a, b, times]) => {
      const [short, long] = [quote(a), quote(a + b.repeat(times))]
      expect(long.around).toBeLessThanOrEqual(short.around)
    })
  })
})

describe('what is too much', () => {
  const excessOf = ({ excess }: { excess?: Excess }) => excess
  const texts = { kicker: '7 · Harbours', headline: words(8) }

  it('is told, and of what', () => {
    expect(excessOf(fitTakeaways({ ...texts, points: [words(80), '', ''] }, 'en'))).toMatchObject({ of: 'points' })
    expect(excessOf(fitCover({ kicker: '', title: words(60), subtitle: '', people: '', source: '' }, 'en', false))).toMatchObject({ of: 'title' })
    expect(excessOf(fitCover({ kicker: '', title: '', subtitle: words(100), people: '', source: '' }, 'en', false))).toMatchObject({ of: 'subtitle' })
    expect(excessOf(fitClosing({ kicker: '', text: words(200) }, 'en', false))).toMatchObject({ of: 'text' })
    expect(excessOf(fitQuote({ large: words(300), language: 'en' }, 'en'))).toMatchObject({ of: 'quote' })
  })

  it('is a line where there is one line too many', () => {
    const fits = (count: number) => excessOf(fitClosing({ kicker: 'To close', text: words(count) }, 'en', false))
    const first = Array.from({ length: 300 }, (_, count) => count).find(count => fits(count))!
    expect(fits(first)).toEqual({ of: 'text', lines: 1 })
  })

  it('is a word in Chinese that is longer than its column', () => {
    expect(excessOf(fitTakeaways({ ...texts, points: ['平台', '平台', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenhalterung'] }, 'zh'))).toMatchObject({ of: 'points', characters: expect.any(Number) })
  })
})
