/** A quote in lines: none of its words is lost, changed or cut. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenBySense, displayed, joinedLines, quoteLines } from '../../../src/text/quote-lines.ts'
import { hostileText } from '../../support/hostile-text.ts'

const widthOf = (text: string) => [...text].length

describe('lines that are found', () => {
  const english = fc.array(fc.constantFrom('fog', 'comes,', 'a', 'lighthouse-keeper', 'ships.', '“so”', 'don’t', 'unbelievably'), { minLength: 1, maxLength: 30 }).map(words => words.join(' '))
  const chinese = fc.array(fc.constantFrom('海雾', '来的时候', '，', '机器', '听不见', '。', 'AI', '与', '“', '船', '”'), { minLength: 1, maxLength: 30 }).map(words => words.join(''))

  it('are together the words, in English and in Chinese', () => {
    fc.assert(fc.property(english, fc.integer({ min: 5, max: 60 }), (words, most) => {
      expect(joinedLines(brokenBySense(words, 'en', widthOf, most).map(text => ({ text })), 'en')).toBe(words)
    }))
    fc.assert(fc.property(chinese, fc.integer({ min: 5, max: 60 }), (words, most) => {
      expect(joinedLines(brokenBySense(words, 'zh', widthOf, most).map(text => ({ text })), 'zh')).toBe(words)
    }))
  })

  it('are no longer than they may be, but for a word that is longer', () => {
    fc.assert(fc.property(english, fc.integer({ min: 20, max: 60 }), (words, most) => {
      for (const line of brokenBySense(words, 'en', widthOf, most))
        expect(widthOf(line)).toBeLessThanOrEqual(most)
    }))
  })

  it('end with a clause where it costs little', () => {
    expect(brokenBySense('When the fog comes, a machine cannot hear the ships.', 'en', widthOf, 34)).toEqual(['When the fog comes,', 'a machine cannot hear the ships.'])
    expect(brokenBySense('海雾来的时候，机器听不见船的声音', 'zh', widthOf, 10)).toEqual(['海雾来的时候，', '机器听不见船的声音'])
  })

  it('lose nothing of any text', () => {
    fc.assert(fc.property(hostileText(), fc.constantFrom('en', 'zh', 'ar', 'ja'), fc.integer({ min: 4, max: 80 }), (words, language, most) => {
      const bare = (text: string) => text.replace(/\s/gu, '')
      expect(bare(brokenBySense(words, language, widthOf, most).join(''))).toBe(bare(words))
    }))
  })
})

describe('lines that are given', () => {
  it('are of the phrase, or around it, or torn by its edge', () => {
    expect(quoteLines('When the fog comes a machine hears no ships.', 'hears no ships.', ['When the fog comes', 'a machine', 'hears no ships.']).map(({ part }) => part)).toEqual(['around', 'around', 'phrase'])
    expect(quoteLines('When the fog comes a machine hears no ships.', 'hears no ships.', ['When the fog comes', 'a machine hears', 'no ships.']).map(({ part }) => part)).toEqual(['around', 'torn', 'phrase'])
  })
})

describe('words as they are shown', () => {
  it('have curled apostrophes, and single marks within quotation marks', () => {
    expect(displayed('we don\'t say “so”')).toBe('we don’t say “so”')
    expect(displayed('问题是“多少”', 'zh')).toBe('问题是‘多少’')
    expect(displayed('「霧です」と答えた', 'ja')).toBe('『霧です』と答えた')
  })

  it('are letter for letter the same', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(fc.property(hostileText(), fc.constantFrom(undefined, 'en', 'ja'), (words, quotedIn) => {
      expect(letters(displayed(words, quotedIn))).toBe(letters(words))
    }))
  })
})
