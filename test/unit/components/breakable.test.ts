/** Where lines of Chinese may break. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, breakableHeadline } from '../../../components/breakable.ts'

describe('a text in Chinese', () => {
  it('has no piece of white space alone, which a template would lose at the end of an element', () => {
    expect(breakable('Meta AI要 开放; ', 'zh').filter(piece => !piece.trim())).toEqual([])
  })

  it.each([
    ['处理好对孩子尤为重要', '尤为重要'],
    ['市面上应该有数百万种', '数百万'],
    ['市面上应该有数百万种', '有数百万'],
    ['那他们可能已经掌握了', '那他们'],
    ['过去10–15年里', '15年里'],
  ])('%s keeps %s together', (text, kept) => {
    const at = text.indexOf(kept)
    const breaks = breakable(text, 'zh').map((_, index, pieces) => pieces.slice(0, index).join('').length)
    expect(breaks.filter(place => place > at && place < at + kept.length)).toEqual([])
  })

  it('as a headline breaks between its two clauses, where each has room on a line', () => {
    expect(breakableHeadline('他认为领先中国5–10年很难守住，长期领先6–8个月较合理', 'zh')).toEqual(['他认为领先中国5–10年很难守住，', '长期领先6–8个月较合理'])
    expect(breakableHeadline('名为OpenAI却领跑闭源，他觉得有点讽刺；开源则人人可审查', 'zh')).toEqual(['名为OpenAI却领跑闭源，他觉得有点讽刺；', '开源则人人可审查'])
    for (const text of ['他认为年轻人最该学会批判性思维', `${'很'.repeat(30)}，短`])
      expect(breakableHeadline(text, 'zh')).toEqual(breakable(text, 'zh'))
  })
})

it.each([breakable, breakableHeadline])('pieces of any text are the text', (pieces) => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('zh', 'ja', 'en'), (text, language) => {
    expect(pieces(text, language).join('')).toBe(text)
    expect(pieces(`${text}，${text}；`, language).join('')).toBe(`${text}，${text}；`)
  }))
})
