/** What is said around the slides is there wherever the deck’s own words are. */
import type { DeckWords } from '../../../src/words/deck.ts'
import type { TalkWords } from '../../../src/words/talk.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/base/files.ts'
import { valuesBelow } from '../../../src/base/tree.ts'
import { traditionalIn } from '../../../src/scaffold/han.ts'
import { deckWords, hasWords, localeOf } from '../../../src/words/deck.ts'
import { talkWords } from '../../../src/words/talk.ts'

const languages = (await readdir(join(ROOT, 'src/words/deck'))).map(name => name.replace('.ts', ''))

const keysOf = (words: DeckWords | TalkWords) => valuesBelow(words).map(({ path, value }) => `${path.join('.')}: ${typeof value}`).toSorted()

describe.each(languages)('the words in %s', (language) => {
  it('are in the table that is asked for them', async () => {
    expect(hasWords(language)).toBe(true)
    const name = language.replace('-', '')
    expect(deckWords(language)).toBe((await import(`../../../src/words/deck/${language}.ts`) as Record<string, DeckWords>)[name])
    expect(talkWords(language)).toBe((await import(`../../../src/words/talk/${language}.ts`) as Record<string, TalkWords>)[name])
  })

  it('are the same as in English, of the deck and of the talk', () => {
    expect(keysOf(deckWords(language))).toEqual(keysOf(deckWords('en')))
    expect(keysOf(talkWords(language))).toEqual(keysOf(talkWords('en')))
  })

  it('have as many places to be filled', () => {
    const places = (words: TalkWords) => valuesBelow(words).map(({ path, value }) => [path.join('.'), typeof value === 'string' ? value.split('%').length - 1 : 0])
    expect(Object.fromEntries(places(talkWords(language)))).toEqual(Object.fromEntries(places(talkWords('en'))))
  })

  it('name the same keys of the keyboard in the same order', () => {
    const keys = (words: TalkWords) => words.keys.rows.map(row => row.keys.length)
    expect(keys(talkWords(language))).toEqual(keys(talkWords('en')))
  })
})

describe('the talk’s words', () => {
  it('are those of the language where its region has none, and English where it has none at all', () => {
    expect(talkWords('zh-CN')).toBe(talkWords('zh'))
    expect(talkWords('zh-Hans-SG')).toBe(talkWords('zh'))
    expect(talkWords('en-US')).toBe(talkWords('en'))
    expect(talkWords('pt-BR')).toBe(talkWords('en'))
    expect(talkWords('fr')).toBe(talkWords('en'))
  })

  it('are in traditional Chinese where that is written', () => {
    for (const language of ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-Hant-MO']) {
      expect(deckWords(language)).toBe(deckWords('zh-Hant'))
      expect(talkWords(language)).toBe(talkWords('zh-Hant'))
      expect(localeOf(language)).toBe(language)
    }
  })

  it('are in Japanese in letters that Japan writes, and count as it does', () => {
    const texts = [deckWords('ja'), talkWords('ja')].flatMap(words => valuesBelow(words).flatMap(({ value }) => typeof value === 'string' ? [value] : typeof value === 'function' ? [String(value)] : [])).join('')
    // The characters of JIS X 0208, by the encoding that has them.
    const known = new Set(new TextDecoder('shift_jis').decode(Uint8Array.from(Array.from({ length: 0x40 * 256 }, (_, index) => index >> 8).flatMap((high, index) => [(high < 0x1F ? 0x81 : 0xC1) + high, index % 256]))))
    expect([...texts.matchAll(/\p{Script=Han}/gu)].map(([character]) => character).filter(character => !known.has(character))).toEqual([])
    expect([1, 4, 9, 10].map(deckWords('ja').mapHeadline)).toEqual(['インタビューの要点', '4つの節から、要点を一つずつ', '9つの節から、要点を一つずつ', '10の節から、要点を一つずつ'])
    expect(deckWords('ja').makingRows({ quotes: 2, figures: 0, excerpts: 9, languages: 1 })[1]).toBe('引用2件とすべての主張に、原文の言葉が添えてある。合わせて9か所')
    expect(deckWords('ja').makingRows({ quotes: 0, figures: 0, excerpts: 9, languages: 2 })[1]).toMatch(/^すべての主張に/)
    expect(deckWords('ja').whose('井田、丸山')).toBe('特記のない主張は井田、丸山によるもの')
  })

  it.each(['zh', 'zh-Hant'])('are in the characters of %s alone', (language) => {
    for (const words of [deckWords(language), talkWords(language)]) {
      const texts = valuesBelow(words).flatMap(({ value }) => typeof value === 'string' ? [value] : typeof value === 'function' ? [String(value)] : []).join('')
      expect([...texts].filter(character => language === 'zh' ? traditionalIn(character) > 0 : traditionalIn(character) < 0)).toEqual([])
    }
  })
})
