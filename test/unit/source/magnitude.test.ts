import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrees } from '../../../src/source/numbers/magnitude.ts'
import { chineseValue } from '../../../src/source/numbers/numerals.ts'
import { readNumbers } from '../../../src/source/numbers/quantity.ts'

describe('readNumbers', () => {
  it.each([
    ['405B', '405e9'],
    ['4050亿', '405e9'],
    ['4,050 亿', '405e9'],
    ['$600B', '600e9 USD'],
    ['US$600 billion', '600e9 USD'],
    ['6000亿美元', '600e9 USD'],
    ['近2亿', '200e6 below'],
    ['近兩億', '200e6 below'],
    ['6000億美元', '600e9 USD'],
    ['二十幾萬', '200e3 above'],
    ['6-8個月', '6..8 month'],
    ['超過三個百分點', '3 percent above'],
    ['數百萬歐元', '~1e6 EUR'],
    ['nearly 200 million', '200e6 below'],
    ['200M', '200e6'],
    ['1亿3千万', '130e6'],
    ['10多亿', '1e9 above'],
    ['1.5万亿', '1.5e12'],
    ['10-15年', '10..15 year'],
    ['10–15 years', '10..15 year'],
    ['10～15年', '10..15 year'],
    ['five to ten years', '5..10 year'],
    ['五到十年', '5..10 year'],
    ['5年到10年', '5..10 year'],
    ['between 5 and 10 years', '5..10 year'],
    ['6-8个月', '6..8 month'],
    ['6–8 个月', '6..8 month'],
    ['六七个月', '6..7 month'],
    ['两三百万', '2e6..3e6'],
    ['两三年至10年', '2..3 year, 10 year'],
    ['$5–10B', '5e9..10e9 USD'],
    ['500万-1000万', '5e6..10e6'],
    ['20多年', '20 year above'],
    ['20+ years', '20 year above'],
    ['20-plus years', '20 year above'],
    ['二十多年', '20 year above'],
    ['十几年', '10 year above'],
    ['20年以上', '20 year above'],
    ['超过十人', '10 above'],
    ['五到十亿', '500e6..1e9'],
    ['three to five hundred', '300..500'],
    ['10 or 5 months', '10, 5 month'],
    ['前四大', '4 top'],
    ['Top 4', '4 top'],
    ['top four', '4 top'],
    ['第一', '1 ordinal'],
    ['3个', '3'],
    ['三个', '3'],
    ['three', '3'],
    ['两年', '2 year'],
    ['twenty-five', '25'],
    ['three hundred and five million', '305e6'],
    ['a hundred million', '100e6'],
    ['1,000', '1000'],
    ['３０％', '30 percent'],
    ['百分之三十', '30 percent'],
    ['2024年7月23日', '2024 year, 7 month of the year, 23 day'],
    ['2024-07-23', '2024 year, 7 month of the year, 23 day'],
    ['数百万', '~1e6'],
    ['millions', '~1e6'],
    ['数百万乃至数亿', '~1e6, ~100e6'],
    ['数以亿计', '~100e6'],
    ['hundreds of millions', '~100e6'],
    ['100s of millions', '~100e6'],
    ['tens of thousands', '~10e3'],
    ['几十亿', '~1e9'],
    ['billions of dollars', '~1e9 USD'],
    ['数十亿美元', '~1e9 USD'],
    ['一直十分进一步', ''],
    ['H100', ''],
    ['参数百科', ''],
    ['no number', ''],
  ])('%s', (text, expected) => {
    const shown = readNumbers(text).map(({ kind, low, high, unit, bound }) =>
      [kind === 'order' ? { order: low } : { low, high }, unit, bound])
    const wanted = expected === ''
      ? []
      : expected.split(', ').map((entry) => {
          const [value, ...rest] = entry.split(' ')
          const bound = rest.find(word => word === 'above' || word === 'below')
          const unit = rest.filter(word => word !== bound).join(' ') || undefined
          const [low, high = low] = value!.replace('~', '').split('..').map(Number)
          return [value!.startsWith('~') ? { order: low } : { low, high }, unit, bound]
        })
    expect(shown).toEqual(wanted)
  })

  it('reads any number back, in digits, with separators, and in 亿', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      for (const text of [String(value), value.toLocaleString('en'), `共${value}个`])
        expect(readNumbers(text).map(({ low }) => low)).toEqual([value])
      expect(agrees(`${value / 10}B`, [`约${value}亿的`])).toEqual({ ok: true })
      expect(agrees(`${value + 1}`, [`${value}`]).ok).toBe(false)
    }))
  })

  it('finds what it reads in the text', () => {
    const parts = fc.constantFrom('20', '1.5', '4,050', '三', '十', '百', 'twenty', 'five', 'a hundred', '亿', '万', ' million', 'B', '多', '几', '+', '年', '个月', ' months', '%', '$', '第', '前', 'top ', '近', '超过', '-', '到', ' to ', ' and ', '分之', '数', '上', 'several ', '，', '这', 'words ')
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const source = words.join('').replace(/ +/g, ' ')
      for (const { text, low, high } of readNumbers(source)) {
        expect(source).toContain(text)
        expect(low > high).toBe(false)
      }
    }))
  })

  it('reads any Chinese numeral below 10,000', () => {
    const digits = '零一二三四五六七八九'
    const write = (value: number) => {
      const text = [...String(value)].map((digit, at, all) => digit === '0' ? '零' : digits[Number(digit)]! + ['', '十', '百', '千'][all.length - 1 - at]!).join('')
      return text.replace(/零+/g, '零').replace(/(.)零$/, '$1')
    }
    for (let value = 1; value < 10_000; value++)
      expect(chineseValue(write(value)), write(value)).toBe(value)
    expect([chineseValue('十五'), chineseValue('三百万'), chineseValue('二亿三千万'), chineseValue('万一')]).toEqual([15, 3e6, 2.3e8, Number.NaN])
  })
})

describe('agrees', () => {
  it.each([
    ['405B', '405亿', /“405B” means 405,000,000,000, but the evidence says 405亿 = 40,500,000,000/],
    ['6–8 years', '6-8个月', /6 to 8 \(year\).*6 to 8 \(month\)/],
    ['6 months', '6-8个月', /6 \(month\)/],
    ['€600B', '6000亿美元', /EUR.*USD/],
    ['200M+', '近2亿', /more than 200,000,000.*less than 200,000,000/],
    ['hundreds of millions', '数百万', /an order of 100,000,000.*an order of 1,000,000/],
    ['Top 4', '前五', /4 \(top\)/],
    ['most used', '3个', /holds no number; a figure’s value must/],
    ['3', '没有', /holds no number/],
  ])('refuses %s for %s', (value, evidence, reason) => {
    expect(agrees(value, [evidence])).toMatchObject({ ok: false, reason: expect.stringMatching(reason) })
  })

  it.each([['405B', '4050亿'], ['6–8', '6-8个月'], ['~200M', '近2亿'], ['20+ years', '20多年'], ['Top 4', '前四大'], ['3', '3个'], ['Hundreds of millions', '数以亿计'], ['600B', '6000亿美元']])('%s agrees with %s', (value, evidence) => {
    expect(agrees(value, ['别的话', `前文${evidence}后文`])).toEqual({ ok: true })
  })
})
