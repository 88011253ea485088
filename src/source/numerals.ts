/**
 * Numerals written in digits, in Chinese and in English words.
 * In: a text and where to read. Out: the value and where it ends. The text is
 * normalised (NFKC, one kind of hyphen, lower case) by magnitude.ts.
 */

export interface Numeral {
  value: number
  /** A second value where two digits name a span, as in 六七个月. */
  to?: number
  /** UTF-16 index after it. */
  end: number
  /** Whether it says its own scale (million, 亿), so that a span's end cannot lend it one. */
  scaled: boolean
  /** Whether a sign after the digits says "and more", as in 20多. */
  more: boolean
}

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
const SUFFIXES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  hundred: 1e2,
}
const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Product of Chinese scales: 千万 is 10⁷. */
export const chineseScale = (text: string): number => [...text].reduce((product, scale) => product * CHINESE_SCALES[scale]!, 1)

/** Value of an English scale word such as million. */
export const englishScale = (word: string): number => SUFFIXES[word.replace(/s$/, '')]!

/** Reads what stands at `at` if `pattern`, which is sticky, fits there. */
export function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const CHINESE_SUFFIX = /\s?([多余几]?)\s?([十百千万亿]+)/y
const PART = /(\d+)([十百千万]+)/y
const ENGLISH_SUFFIX = /(?:[\s-]?(thousand|million|billion|trillion|hundred|bn|mn|tn)|([kmbt]))(?![a-z\d])/y
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+/y

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

function readChinese(text: string, at: number): Numeral | undefined {
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

const WORD = /[a-z]+/y
const BETWEEN = /(?:\s|-)(?:and\s)?/y

function readEnglish(text: string, at: number): Numeral | undefined {
  if (at > 0 && /[a-z\d]/.test(text[at - 1]!))
    return undefined
  let total = 0
  let current: number | undefined
  let end = at
  let scaled = false
  /** The least that the word before still takes: after twenty only ones, after five nothing but a scale. */
  let room = Infinity
  for (let next = at; ;) {
    const word = readAt(WORD, text, next)?.[0]
    if (word === undefined)
      break
    const unit = UNITS.indexOf(word)
    const tens = TENS.indexOf(word)
    if ((word === 'a' || word === 'an') && next === at && /^an?\s(?:hundred|thousand|million|billion|trillion|dozen)\b/.test(text.slice(at, at + 12))) {
      current = 1
      room = 0
    }
    else if (unit >= 0 && unit < room) {
      current = (current ?? 0) + unit
      room = 0
    }
    else if (tens >= 0 && room > 20) {
      current = (current ?? 0) + (tens + 2) * 10
      room = 10
    }
    else if (word === 'dozen' && current !== undefined) {
      current *= 12
      room = 0
    }
    else if (word === 'hundred' && current !== undefined) {
      current *= 100
      room = 100
    }
    else if (/^(?:thousand|million|billion|trillion)$/.test(word) && current !== undefined) {
      total += current * englishScale(word)
      current = undefined
      room = Infinity
      scaled = true
    }
    else {
      break
    }
    end = next + word.length
    const between = readAt(BETWEEN, text, end)
    if (!between)
      break
    next = end + between[0].length
    if (current === undefined && !/^[a-z]+/.test(text.slice(next)))
      break
  }
  return end === at ? undefined : {
    value: total + (current ?? 0),
    end,
    scaled,
    more: false,
  }
}

/** Reads the numeral that begins at `at`, of whichever kind. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  return readDigits(text, at) ?? readChinese(text, at) ?? readEnglish(text, at)
}
