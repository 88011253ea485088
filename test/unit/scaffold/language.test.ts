/** The language of a text, guessed or stated, is one that the data takes, and the right one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageTag } from '../../../src/fields/values.ts'
import { composeOutline } from '../../../src/scaffold/compose.ts'
import { readLanguage } from '../../../src/scaffold/language-names.ts'
import { guessLanguage } from '../../../src/scaffold/language.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { LANGUAGES } from '../../support/languages.ts'

/** Whose neighbours are so near that four lines do not always tell them; Indonesian and Malay never. */
const NEAR = ['bg', 'mr', 'no', 'id']
const ALONE = ['he', 'bn', 'ta', 'th', 'ko', 'el', 'ja', 'zh', 'zh-Hant']

const takes = (tag: string) => languageTag.safeParse(tag).success
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Han', 'Hiragana', 'Thai', 'Hebrew', 'Greek']
const points = (script: string) => Array.from({ length: 0x3000 }, (_, index) => String.fromCodePoint(index < 0x2000 ? index : index + 0x2000)).filter(character => new RegExp(String.raw`\p{Script=${script}}|\p{M}`, 'u').test(character))
const letters = fc.constantFrom(...SCRIPTS.map(points)).chain(characters => fc.array(fc.constantFrom(...characters, ' ', '’', '\n'), { maxLength: 500 })).map(characters => characters.join(''))
const anything = fc.oneof(
  hostileText(),
  letters,
  fc.array(fc.oneof(fc.nat({ max: 0x10FFFF }), fc.integer({ min: 0xD800, max: 0xDFFF })), { maxLength: 60 }).map(points => points.map(point => String.fromCodePoint(point)).join('')),
)

const ascii = (least: number, most = least) => fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: least, maxLength: most })
const tagLike = fc.tuple(ascii(2, 3), fc.constantFrom('-', '_'), fc.option(ascii(4)), fc.option(fc.oneof(ascii(2), fc.nat({ max: 999 }).map(number => String(number).padStart(3, '0'))))).map(([language, mark, script, region]) => [language, script, region].filter(part => part !== null).join(mark))

describe('the language of a text', () => {
  it.each(LANGUAGES)('is %s by four lines', (tag, ...texts) => {
    for (const text of texts) {
      const { language, script, sure } = guessLanguage(text)
      expect(language).toBe(tag)
      expect(script !== undefined).toBe(ALONE.includes(tag))
      if (!NEAR.includes(tag))
        expect(sure).toBe(true)
    }
  })

  it.each(LANGUAGES.filter(([tag]) => tag !== 'id'))('is %s, surely, by eight lines', (tag, ...texts) => {
    expect(guessLanguage(texts.join('\n'))).toMatchObject({ language: tag, sure: true })
  })

  it('is never surely Indonesian', () => {
    const [, ...texts] = LANGUAGES.find(([tag]) => tag === 'id')!
    expect(guessLanguage(texts.join('\n').repeat(50))).toEqual({ language: 'id', sure: false })
  })

  it.each([
    ['no letters', '405. 17!', 'en'],
    ['two words', 'Why? So.', 'en'],
    ['no words', 'qwrtz xkcd', 'en'],
    ['a language that is not known, near to one that is', 'Кој ја палеше светилката пред вас? Тетка ми, девет зими. И што ја чинеше тоа? Два капута и едно колено. Секоја пролет, кога чамците повторно излегуваа.', 'sr'],
    ['few Han characters', '好。', 'zh'],
    ['two languages by halves', `${LANGUAGES[0]!.slice(1).join(' ')} ${LANGUAGES.find(([tag]) => tag === 'ru')!.slice(1).join(' ')}`, 'en'],
  ])('is not sure with %s', (_, text, language) => {
    expect(guessLanguage(text)).toMatchObject({ language, sure: false })
  })

  it('is Japanese where most is written in Han, and Chinese with a Japanese name in it', () => {
    expect(guessLanguage('毎年春、船が再び出港する時期。九回冬を越え、代償は膝一つ。')).toMatchObject({ language: 'ja' })
    expect(guessLanguage('她的猫名叫さくら，九个冬天都不肯上船，后来每年春天都站在岸边等着船队从外海平安回来，谁叫它也不动一步。')).toMatchObject({ language: 'zh' })
  })

  it('is the same whichever way its letters are composed', () => {
    fc.assert(fc.property(fc.constantFrom(...LANGUAGES), ([, ...texts]) => {
      const text = texts.join(' ')
      expect(guessLanguage(text.normalize('NFD'))).toEqual(guessLanguage(text.normalize('NFC')))
    }))
  })

  it('is a tag that the data takes, whatever the text', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(guessLanguage(text).language).toSatisfy(takes)
    }))
  })

  it('does not hang on who speaks, but on what is said', () => {
    const spanish = '¿Quién encendía la lámpara?\nMi tía, durante nueve inviernos.\n¿Y qué le costó?\nDos abrigos y una rodilla.'.split('\n')
    const outlined = (ask: string, answer: string) => composeOutline(spanish.map((line, index) => `${index % 2 ? answer : ask}: ${line}`).join('\n'), { minutes: 10 })
    for (const [ask, answer] of [['Q', 'A'], ['Interviewer', 'Johanna Featherstonehaugh'], ['Ирина Иванова', 'Пётр Александрович'], ['主持人', '嘉宾']] as const)
      expect(outlined(ask, answer)).toMatchObject({ language: 'es', guessed: { language: 'es', sure: true } })
  })
})

describe('a stated language', () => {
  it.each([
    ['pt-BR', 'pt-BR'],
    ['pt_br', 'pt-BR'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-Hant'],
    ['ZH-HANT-TW', 'zh-Hant-TW'],
    ['es-419', 'es'],
    ['EN', 'en'],
    ['por', 'pt'],
    ['iw', 'he'],
    ['Spanish', 'es'],
    ['español', 'es'],
    ['中文', 'zh'],
    ['普通话', 'zh'],
    ['西班牙语', 'es'],
    ['繁體中文', 'zh-Hant'],
    ['português', 'pt'],
    ['Português (Brasil)', 'pt-BR'],
    ['Brazilian Portuguese', 'pt-BR'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['Spanish (translated)', 'es'],
    ['Bahasa Indonesia', 'id'],
    ['العربية', 'ar'],
    ['हिन्दी', 'hi'],
    ['日本語', 'ja'],
  ])('%s is %s', (stated, tag) => {
    expect(readLanguage(stated)).toBe(tag)
    expect(composeOutline(`Language: ${stated}\n\nQ: Why?\nA: So.`, { minutes: 10 })).toMatchObject({ language: tag, languages: [tag], guessed: undefined })
  })

  it.each(['', 'the usual', 'non-English', 'English and Spanish', 'constructor', '__proto__'])('is none in “%s”', (stated) => {
    expect(readLanguage(stated)).toBeUndefined()
  })

  it('is a tag that the data takes, or none, whatever is stated', () => {
    fc.assert(fc.property(fc.oneof(anything, tagLike), (stated) => {
      const tag = readLanguage(stated)
      expect(tag === undefined || takes(tag)).toBe(true)
    }))
  })

  it('is found by the name that each language has for itself and for the others', () => {
    const tags = LANGUAGES.map(([tag]) => tag)
    fc.assert(fc.property(fc.constantFrom(...tags), fc.constantFrom(...tags), (tag, locale) => {
      const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!
      const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)!
      expect([own, own.toUpperCase(), english].map(readLanguage)).toEqual([tag, tag, tag])
      const there = new Intl.DisplayNames([locale], { type: 'language' }).of(tag)!
      // Catalan for Thai is tai, which is a tag too.
      if (!/^[a-z]{2,3}$/i.test(there))
        expect(readLanguage(there) ?? tag).toBe(tag)
    }))
  })
})
