/** Where lines of Chinese may break, and what no line may tear. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, rangesOf } from '../../../src/text/breakable.ts'

describe('lines of Chinese', () => {
  it.each([
    ['参数量，张秀春称它是最大的', '张秀春'],
    ['他怎么看萨姆·阿尔特曼的领导力', '阿尔特曼'],
    ['领先5–10年，很难', '5–10年'],
    ['参数跃升到4050亿，能解锁什么？', '4050亿'],
    ['AI是不是泡沫？什么时候才有回报？', '什么'],
    ['学会批判性思维，建立价值观', '批判性思维'],
    ['如何定义通用人工智能（AGI）', '通用人工智能'],
  ])('keep the words of %s whole: %s', (text, word) => {
    const start = text.indexOf(word)
    const breaks = breakable(text, 'zh').reduce<number[]>((ends, piece) => [...ends, (ends.at(-1) ?? 0) + piece.length], [])
    expect(breaks.filter(end => end > start && end < start + word.length)).toEqual([])
  })

  it('lose nothing, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'我们的平台，张秀春·“”10–15年 AI。') }), (text) => {
      expect(breakable(text, 'zh').join('')).toBe(text)
      expect(rangesOf(text).join('')).toBe(text)
    }))
  })
})

describe('ranges of numbers', () => {
  it.each([
    ['a lead of 6–8 months', ['a lead of ', '6–8', ' months']],
    ['10-15', ['', '10-15', '']],
    ['from 1.5–2,000 to 3', ['from ', '1.5–2,000', ' to 3']],
    ['well-known 2024', ['well-known 2024']],
  ])('%s', (text, parts) => {
    expect(rangesOf(text)).toEqual(parts)
  })
})
