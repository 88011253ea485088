import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsShape } from '../../../components/bars-shape.ts'
import { extentOf } from '../../../components/visuals/arithmetic.ts'
import { axisTicks, barMeasures } from '../../../components/visuals/duration-scale/arithmetic.ts'
import { levelCurve, rowMiddles, sheafEnds } from '../../../components/visuals/fan-out/arithmetic.ts'
import { stepHeights } from '../../../components/visuals/ladder/arithmetic.ts'
import { pivotMark } from '../../../src/deck/marks.ts'
import { breakable } from '../../../src/text/breakable.ts'
import { hostileText } from '../../support/hostile-text.ts'

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => fc.assert(fc.property(arbitrary, holds))

describe('the ticks of an axis', () => {
  it.each([
    [10, [0, 2, 4, 6, 8, 10]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [8 / 12, [0, 1]],
    [15, [0, 5, 10, 15]],
    [25, [0, 5, 10, 15, 20, 25]],
  ])('up to %d are %j', (max, ticks) => {
    expect(axisTicks(max)).toEqual(ticks)
  })

  it('begin at 0, rise evenly, reach the largest value with no step to spare, and are seven at most', () => {
    property(fc.double({ min: 0.01, max: 5000, noNaN: true }), (max) => {
      const ticks = axisTicks(max)
      const step = ticks[1]! - ticks[0]!
      expect(ticks[0]).toBe(0)
      expect(ticks).toEqual(ticks.map((_, index) => index * step))
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
      expect(ticks.at(-1)! - step).toBeLessThan(max)
      expect(ticks.length).toBeLessThanOrEqual(7)
    })
  })
})

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

describe('steps and rows', () => {
  it('rise evenly from the lowest to the highest', () => {
    expect(stepHeights(4, 100, 340)).toEqual([100, 180, 260, 340])
    expect(stepHeights(1, 100, 340)).toEqual([340])
    expect(stepHeights(0, 100, 340)).toEqual([])
  })

  it('have their middles evenly apart, half a row from the edges', () => {
    expect(rowMiddles(4, 200)).toEqual([25, 75, 125, 175])
    property(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 720 })), ([count, height]) => {
      const middles = rowMiddles(count, height)
      expect(middles).toHaveLength(count)
      expect(middles[0]! + middles.at(-1)!).toBeCloseTo(height)
    })
  })

  it('fan out around their middle, evenly, and never further than they may', () => {
    expect(sheafEnds(50, 40, 10)).toEqual([35, 45, 55, 65])
    property(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 26, max: 300 })), ([middle, height]) => {
      const ends = sheafEnds(middle, height, 13)
      expect((ends[0]! + ends.at(-1)!) / 2).toBeCloseTo(middle)
      expect(ends.at(-1)! - ends[0]!).toBeLessThanOrEqual(height)
    })
  })

  it('leave room for four bars where two stand large', () => {
    const taken = (count: number) => count * (barMeasures(count).height + barMeasures(count).below)
    expect(barMeasures(2)).toEqual({ height: 64, below: 30 })
    for (const count of [3, 4])
      expect(taken(count)).toBeLessThanOrEqual(taken(2))
  })

  it('are joined by a curve that leaves and arrives level', () => {
    expect(levelCurve(0, 100, 200, 20)).toBe('M0 100C100 100 100 20 200 20')
  })
})

describe('the sections on the cover', () => {
  const sections = (count: number, text: string) => Array.from({ length: count }, () => ({ text }))

  it.each([[1, 'rows'], [13, 'rows'], [14, 'lines'], [22, 'lines'], [23, 'skyline'], [1000, 'skyline']] as const)('are shown, where there are %d, as %s', (count, shape) => {
    expect(barsShape(sections(count, 'Harbour'), 'en')).toBe(shape)
  })

  it('are not named where their names do not fit on a line', () => {
    expect(barsShape(sections(14, 'Donaudampfschifffahrtsgesellschaft'), 'de')).toBe('skyline')
  })

  it('stand below one another in as many lines as their names have, where there is room', () => {
    const name = 'The harbour keeps its lantern and its ledger beside every window'
    expect([8, 9].map(count => barsShape(sections(count, name), 'en'))).toEqual(['rows', 'skyline'])
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

describe('the mark of a pivot', () => {
  it.each([
    ['fact', 'stated', 'stated'],
    ['fact', 'derived', 'derived'],
    ['fact', 'none', 'undated'],
    ['aim', 'stated', 'hoped'],
    ['aim', 'none', 'hoped'],
    ['estimate', 'derived', 'hoped'],
  ] as const)('of a %s with a date that is %s is %s', (status, certainty, mark) => {
    expect(pivotMark({ status, certainty })).toBe(mark)
  })
})
