/**
 * Numerals written in digits, in Chinese and in English words.
 * In: a text and where to read. Out: the value and where it ends. The text is
 * normalised (NFKC, one kind of hyphen, lower case) by quantity.ts.
 */
import type { Numeral } from './numeral.ts'
import { chineseScale, readChinese } from './chinese-numerals.ts'
import { englishScale, readEnglish } from './english-numerals.ts'
import { readAt } from './numeral.ts'

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const CHINESE_SUFFIX = /\s?([多余几]?)\s?([十百千万亿]+)/y
const PART = /(\d+)([十百千万]+)/y
const ENGLISH_SUFFIX = /(?:[\s-]?(thousand|million|billion|trillion|hundred|bn|mn|tn)|([kmbt]))(?![a-z\d])/y

/** 1.1 × 10⁹ without the crumbs of binary arithmetic. */
const exact = (value: number) => Number(value.toPrecision(15))

function readDigits(text: string, at: number): Numeral | undefined {
  const digits = readAt(DIGITS, text, at)
  // The 100 of H100 is part of a name.
  if (!digits || /(?:[a-z\d]|\d\.)$/.test(text.slice(Math.max(0, at - 2), at)))
    return undefined
  const value = Number(digits[0].replaceAll(',', ''))
  const end = at + digits[0].length
  const chinese = readAt(CHINESE_SUFFIX, text, end)
  if (chinese) {
    const scale = chineseScale(chinese[2]!)
    const first: Numeral = {
      value: exact(value * scale),
      end: end + chinese[0].length,
      scaled: true,
      more: chinese[1] !== '',
    }
    // 1亿3千万 is one number.
    const rest = first.more ? null : readAt(PART, text, first.end)
    const smaller = rest ? Number(rest[1]) * chineseScale(rest[2]!) : Infinity
    return smaller < scale ? { ...first, value: first.value + smaller, end: first.end + rest![0].length } : first
  }
  const english = readAt(ENGLISH_SUFFIX, text, end)
  if (english) {
    return {
      value: exact(value * englishScale(english[1] ?? english[2]!)),
      end: end + english[0].length,
      scaled: true,
      more: false,
    }
  }
  return {
    value,
    end,
    scaled: false,
    more: false,
  }
}

/** Reads the numeral that begins at `at`, of whichever kind. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  return readDigits(text, at) ?? readChinese(text, at) ?? readEnglish(text, at)
}
