/**
 * Numerals in Chinese characters.
 * In: a normalised text and where to read. Out: the value, or the span of 六七个月, and where it ends.
 */
import type { Numeral } from './numeral.ts'
import { readAt } from './numeral.ts'

const CHINESE_DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const CHINESE_SCALES: Record<string, number> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
}
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+/y

/** Product of Chinese scales: 千万 is 10⁷. */
export const chineseScale = (text: string): number => [...text].reduce((product, scale) => product * CHINESE_SCALES[scale]!, 1)

/** The value of a Chinese numeral such as 二十三, 三百万 or 二〇二四; undefined where it is none. */
export function chineseValue(text: string): number | undefined {
  const characters = [...text]
  if (characters.every(character => character in CHINESE_DIGITS))
    return Number(characters.map(character => CHINESE_DIGITS[character]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const [index, character] of characters.entries()) {
    const scale = CHINESE_SCALES[character]
    if (scale === undefined) {
      if (digit !== undefined && digit !== 0)
        return undefined
      digit = CHINESE_DIGITS[character]!
    }
    else if (scale >= 1e4) {
      section += digit ?? 0
      if (section === 0 && total === 0)
        return undefined
      total = section === 0 ? total * scale : (scale === 1e8 && total > 0
        ? (total + section) * scale
        : total + section * scale)
      section = 0
      digit = undefined
    }
    else {
      // 十五 and 百万 have no digit before their first scale.
      if (digit === undefined && index > 0 && scale !== 10)
        return undefined
      section += (digit ?? 1) * scale
      digit = undefined
    }
  }
  return total + section + (digit ?? 0)
}

export function readChinese(text: string, at: number): Numeral | undefined {
  const run = readAt(CHINESE, text, at)?.[0]
  if (!run)
    return undefined
  const end = at + run.length
  const digits = [...run].map(character => CHINESE_DIGITS[character])
  if (run.length >= 2 && digits[0] !== undefined && digits[1] === digits[0] + 1 && digits[0] > 0 && digits.slice(2).every(digit => digit === undefined)) {
    const scale = chineseScale(run.slice(2))
    return {
      value: digits[0] * scale,
      to: digits[1] * scale,
      end,
      scaled: true,
      more: false,
    }
  }
  const value = chineseValue(run)
  if (value === undefined)
    return undefined
  // 二十多亿: the sign of more stands between the numeral and its scale.
  const more = readAt(/([多余几])([万亿]+)/y, text, end)
  if (more) {
    return {
      value: value * chineseScale(more[2]!),
      end: end + more[0].length,
      scaled: true,
      more: true,
    }
  }
  return {
    value,
    end,
    scaled: /[万亿]/.test(run),
    more: false,
  }
}
