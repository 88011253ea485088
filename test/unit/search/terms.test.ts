import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked } from '../../../src/search/marks.ts'
import { inDigits, termsAsked, termsOf } from '../../../src/search/terms.ts'

describe('the terms of a text', () => {
  it.each([
    ['Nearly 200 million', ['nearly', '200', 'million']],
    ['6–8 months', ['6', '8', 'months']],
    ['Café, CAFÉ', ['cafe', 'cafe']],
    ['开源AI', ['开源', '源', 'ai']],
    ['近2亿', ['近', '2', '亿']],
    ['ﬁne ①', ['fine', '1']],
    ['हिन्दी', ['हिन्दी']],
    ['한국어 말', ['한국어', '말']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it('asked for do not have the last character of a run by itself', () => {
    expect(termsAsked('阿尔特曼')).toEqual([['阿尔'], ['尔特'], ['特曼']])
    expect(termsAsked('税')).toEqual([['税']])
  })

  it('asked for are those that tell something, each in the forms in which it may be met', () => {
    expect(termsAsked('What are his predictions?')).toEqual([['predictions', 'predict']])
    expect(termsAsked('who hires engineers')).toEqual([['hires'], ['engineers', 'engine']])
    expect(termsAsked('AI会成为上帝吗')).toEqual([['ai'], ['会成'], ['成为'], ['为上'], ['上帝']])
    expect(termsAsked('为什么改名')).toEqual([['改名']])
    expect(termsAsked('what is it')).toEqual([['what'], ['is'], ['it']])
    expect(termsAsked('怎么')).toEqual([['怎么']])
  })

  it.each([
    ['ten to fifteen years', '10 to 15 years'],
    ['近两亿创作者', '近 2亿创作者'],
    ['four hundred and five billion', '405 billion'],
    ['two thousand', '2000'],
    ['十五年', '15 年'],
    ['405 billion', undefined],
    ['万一', undefined],
    ['a question', undefined],
  ])('%s in digits', (text, digits) => {
    expect(inDigits(text)?.replace(/\s+/g, ' ').trim()).toBe(digits)
  })

  it('are met by the same text, in whatever case', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const terms = new Set(termsOf(text))
      expect(termsAsked(text).filter(([term]) => !terms.has(term!) && ![...terms].some(known => known.startsWith(term!)))).toEqual([])
    }))
  })
})

describe('a text with its terms marked', () => {
  it('is the same text, and each piece of it as it should be', () => {
    expect(marked('Creators and a creator', ['creator'])).toEqual([{ text: 'Creator', met: true }, { text: 's and a ', met: false }, { text: 'creator', met: true }])
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1, unit: 'grapheme' })), (text, terms) => {
      const pieces = marked(text, terms)
      expect(pieces.map(({ text }) => text).join('')).toBe(text)
      expect(pieces.every(({ text }) => text)).toBe(true)
    }))
  })
})
