/** Where lines of Chinese may break, and that no line breaks a range of numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, breakableSentence, rangesOf } from '../../../src/text/breakable.ts'

describe('a text in Chinese', () => {
  it('has no piece of white space alone, which a template would lose at the edge of an element', () => {
    expect(breakable('Meta AI要 开放; ', 'zh').filter(piece => !piece.trim())).toEqual([])
    fc.assert(fc.property(fc.array(fc.oneof(fc.constant(' '), fc.string({ unit: 'grapheme' }))).map(parts => parts.join('')), (text) => {
      fc.pre(text.trim() !== '')
      expect(breakable(text, 'zh').filter(piece => !piece.trim())).toEqual([])
    }))
  })

  it.each([
    ['处理好对孩子尤为重要', '尤为重要'],
    ['市面上应该有数百万种', '数百万'],
    ['市面上应该有数百万种', '有数百万'],
    ['那他们可能已经掌握了', '那他们'],
    ['过去10～15年里', '15年里'],
    ['参数量，张秀春称它是最大的', '张秀春'],
    ['他怎么看萨姆·阿尔特曼的领导力', '阿尔特曼'],
    ['参数跃升到4050亿，能解锁什么？', '4050亿'],
    ['学会批判性思维，建立价值观', '批判性思维'],
    ['如何定义通用人工智能（AGI）', '通用人工智能'],
  ])('%s keeps %s together', (text, kept) => {
    const at = text.indexOf(kept)
    const breaks = breakable(text, 'zh').map((_, index, pieces) => pieces.slice(0, index).join('').length)
    expect(breaks.filter(place => place > at && place < at + kept.length)).toEqual([])
  })

  it('as one sentence breaks between its two clauses, where each has room on a line', () => {
    expect(breakableSentence('他认为领先中国5～10年很难守住，长期领先6～8个月较合理', 'zh', 24)).toEqual(['他认为领先中国5～10年很难守住，', '长期领先6～8个月较合理'])
    expect(breakableSentence('名为OpenAI却领跑闭源，他觉得有点讽刺；开源则人人可审查', 'zh', 24)).toEqual(['名为OpenAI却领跑闭源，他觉得有点讽刺；', '开源则人人可审查'])
    expect(breakableSentence('手机频繁提醒可能也有影响，但那是另一回事', 'zh', 18)).toEqual(['手机频繁提醒可能也有影响，', '但那是另一回事'])
    // Vue would leave out a space at the start of an element.
    expect(breakableSentence('我们构建平台。 naïve', 'zh', 24)).toEqual(['我们构建平台。 ', 'naïve'])
    for (const text of ['他认为年轻人最该学会批判性思维', `${'很'.repeat(30)}，短`])
      expect(breakableSentence(text, 'zh', 24)).toEqual(breakable(text, 'zh'))
  })
})

it.each([breakable, (text: string, language: string) => breakableSentence(text, language, 24), rangesOf])('pieces of any text are the text', (pieces) => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('zh', 'ja', 'en'), (text, language) => {
    expect(pieces(text, language).join('')).toBe(text)
    expect(pieces(`${text}，${text}；`, language).join('')).toBe(`${text}，${text}；`)
  }))
})

describe('ranges of numbers', () => {
  it.each([
    ['a lead of 6–8 months', ['a lead of ', '6–8', ' months']],
    ['10-15', ['', '10-15', '']],
    ['领先6～8个月', ['领先', '6～8', '个月']],
    ['from 1.5–2,000 to 3', ['from ', '1.5–2,000', ' to 3']],
    ['well-known 2024', ['well-known 2024']],
  ])('%s', (text, parts) => {
    expect(rangesOf(text)).toEqual(parts)
  })
})
