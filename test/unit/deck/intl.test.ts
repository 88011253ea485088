/** What languages say for themselves. */
import { describe, expect, it } from 'vitest'
import { dateIn, directionOf, directionWithin, languageNameIn, listIn, minutesIn, percentIn, yearsIn } from '../../../src/text/intl.ts'
import { quotationMarks } from '../../../src/text/quotation.ts'
import { deckWords, hasWords, localeOf } from '../../../src/words/deck.ts'

describe('a language', () => {
  it.each([['ar', 'rtl'], ['he', 'rtl'], ['fa', 'rtl'], ['ur', 'rtl'], ['az-Arab', 'rtl'], ['az', 'ltr'], ['en', 'ltr'], ['zh-Hant', 'ltr'], ['pt-BR', 'ltr']])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })

  it('says its direction only where another surrounds it', () => {
    expect([directionWithin('en', 'ar'), directionWithin('ar', 'zh'), directionWithin('en', 'zh'), directionWithin('he', 'ar')]).toEqual(['rtl', 'ltr', undefined, undefined])
  })

  it.each([
    ['en-GB', 20, '20 mins'],
    ['en-GB', 1.75, '1 min 45 secs'],
    ['zh', 1.75, '1分钟45秒'],
    ['zh', 0.5, '30秒'],
    ['zh', 0, '0分钟'],
  ] as const)('%s tells %d minutes as %s', (language, minutes, told) => {
    expect(minutesIn(language, minutes)).toBe(told)
  })

  it('writes dates, shares, lists, units and names in its own way', () => {
    expect(dateIn('en-GB', '2024-07-23')).toBe('23 July 2024')
    expect(dateIn('zh', '2024-07-23')).toBe('2024年7月23日')
    expect([dateIn('en-GB', '2024-07'), dateIn('en-GB', '2024'), dateIn('zh', '2024-07'), dateIn('ja', '2024')]).toEqual(['July 2024', '2024', '2024年7月', '2024年'])
    expect(percentIn('de', 0.123)).toBe('12\u00A0%')
    expect(listIn('en', ['Anna', 'Boris'])).toBe('Anna and Boris')
    expect(yearsIn('zh', 10)).toBe('年')
    expect(languageNameIn('en', 'zh')).toBe('Chinese')
  })

  it.each([['fr', '«\u00A0\u00A0»'], ['de', '„“'], ['ar', '”“'], ['ja', '「」'], ['zh-TW', '「」'], ['zh', '“”'], ['pt-PT', '«»'], ['pt-BR', '“”'], ['en', '“”']])('%s quotes with %s', (language, marks) => {
    expect(quotationMarks(language).join('')).toBe(marks)
  })
})

describe('the deck’s own words', () => {
  it('stand in English where the language has none, and so do the dates among them', () => {
    expect([hasWords('zh-Hant'), hasWords('en-US'), hasWords('fr')]).toEqual([true, true, false])
    expect(deckWords('fr')).toBe(deckWords('en'))
    expect(['fr', 'en', 'en-US', 'zh', 'zh-Hant'].map(localeOf)).toEqual(['en-GB', 'en-GB', 'en-US', 'zh', 'zh-Hant'])
  })

  it('count what there is', () => {
    expect([1, 2, 10, 40].map(deckWords('en').mapHeadline)).toEqual(['The interview’s main point', ...['two', 'ten', '40'].map(count => `One main point from each of the ${count} sections`)])
    expect([1, 2, 10, 40].map(deckWords('zh').mapHeadline)).toEqual(['整篇访谈的要点', ...['两', '十', '40'].map(count => `${count}节访谈，一节一个要点`)])
    const made = (languages: number, figures: number) => deckWords('en').makingRows({ quotes: 1, figures, excerpts: 3, languages }).slice(0, 2).join(' ')
    expect(made(1, 0)).toContain('Slides and notes are generated')
    expect(made(1, 0)).toContain('1 quote and every claim')
    expect(made(2, 1)).toContain('Slides and notes, in both languages, are generated')
    expect(made(3, 1)).toContain('in all 3 languages')
  })
})
