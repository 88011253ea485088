/**
 * Numerals in digits, in Chinese and in English words: how each is written, as a regular expression, and what it means.
 * Texts are in the normalisation form NFKC with one kind of hyphen and space (quantity.ts).
 */

export interface Numeral {
  value: number
  /** A second value where two digits name a span, as in 六七个月. */
  to?: number
  /** What its last word or sign multiplies by: 10⁸ in 8亿; 1 where there is none. */
  scale: number
  /** Whether a sign within it says "and more", as in 20多亿. */
  more: boolean
}

const CHINESE_DIGITS = '零一二三四五六七八九'
const CHINESE_SCALES: Record<string, number> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, 十: 10 }
const ENGLISH_SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, b: 1e9, bn: 1e9, trillion: 1e12, t: 1e12, tn: 1e12 }
/** As they count in an order of magnitude. */
const ROUND: Record<string, number> = { ...CHINESE_SCALES, ...ENGLISH_SCALES, ten: 10, dozen: 10, 10: 10, 100: 100, 1000: 1000 }
const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const LARGE = 'thousand|million|billion|trillion'
const DIGITS = String.raw`(?<![a-z\d]|\d\.)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const DIGITS_SCALE = String.raw`\s?[多余几]?\s?[十百千万亿]+(?:\d+[十百千万]+)?|(?:[\s-]?(?:hundred|${LARGE}|bn|mn|tn)|[kmbt])(?![a-z\d])`
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+(?:[多余几][万亿]+)?'
const BELOW_100 = String.raw`(?:(?:${TENS.join('|')})(?:[\s-](?:${UNITS.slice(1, 10).join('|')})\b)?|${UNITS.toReversed().join('|')})\b`
// The list of words stands here as seldom as can be: compiling it is most of what reading takes.
const ENGLISH = String.raw`(?<![a-z\d])(?:an?(?=[\s-](?:hundred|dozen)\b|\s(?:${LARGE})\b)|${BELOW_100})(?:[\s-](?:dozen\b|(?:hundred|${LARGE})\b(?:[\s-](?:and\s)?(?:an?(?=[\s-]hundred\b)|${BELOW_100}))?))*`

/** Written in digits, or in Chinese. */
export const FIGURES = `(?:${DIGITS}(?:${DIGITS_SCALE})?|${CHINESE})`
export const NUMERAL = `(?:${FIGURES}|${ENGLISH})`

/** 数百万, 数以亿计, 上亿; tens of thousands, several hundred million, millions. */
export const ORDER = String.raw`(?:(?:数以|(?<![参函指系总人次多少岁倍分])数|好?几)[十百千万亿]|(?<![以线路早晚])[上过][百千万亿])[十百千万亿]*计?|(?<![a-z\d])(?:(?:tens|dozens|hundreds|thousands|10+s) of (?:${LARGE})s|(?:several|a few|many|multi-?)[\s-]?(?:(?:hundred|thousand|dozen)[\s-])?(?:${LARGE})s?|(?:dozen|hundred|${LARGE})s)\b`

/** 1.1 × 10⁹ without the crumbs of binary arithmetic. */
const exact = (value: number) => Number(value.toPrecision(15))
const product = (scales: string, by: Record<string, number> = CHINESE_SCALES) => [...scales].reduce((all, scale) => all * by[scale]!, 1)

/** The lower end of an order of magnitude: 10⁶ of millions. */
export function orderValue(written: string): number {
  const scales = written.toLowerCase().match(/[十百千万亿]|10+|ten|dozen|hundred|thousand|million|billion|trillion/g)!
  return scales.reduce((all, scale) => all * ROUND[scale]!, 1)
}

/** What a text that NUMERAL fits means; undefined for Chinese characters that are no number, such as 万一. */
export function numeralValue(written: string): Numeral | undefined {
  const text = written.toLowerCase()
  const numeral = /^\d/.test(text) ? digitsValue(text) : /^[a-z]/.test(text) ? englishValue(text) : chineseNumeral(text)
  return Number.isNaN(numeral.value) ? undefined : numeral
}

function digitsValue(text: string): Numeral {
  const [, digits, more, chinese, rest, restScale, english] = /^([\d,.]+)\s?(?:([多余几]?)\s?([十百千万亿]+)(?:(\d+)(\D+))?|-?([a-z]+))?$/.exec(text)!
  const scale = chinese ? product(chinese) : english ? ENGLISH_SCALES[english]! : 1
  // 1亿3千万 is one number.
  const smaller = rest ? Number(rest) * product(restScale!) : 0
  const value = Number(digits!.replaceAll(',', ''))
  return { value: scale === 1 ? value : exact(value * scale) + smaller, scale, more: Boolean(more) }
}

function englishValue(text: string): Numeral {
  let total = 0
  let current = 0
  for (const word of text.split(/[\s-]/)) {
    if (UNITS.includes(word))
      current += UNITS.indexOf(word)
    else if (TENS.includes(word))
      current += (TENS.indexOf(word) + 2) * 10
    else if (word === 'a' || word === 'an')
      current = 1
    else if (word === 'hundred' || word === 'dozen')
      current *= word === 'dozen' ? 12 : 100
    else if (word !== 'and')
      [total, current] = [total + current * ENGLISH_SCALES[word]!, 0]
  }
  return { value: total + current, scale: ENGLISH_SCALES[text.split(/[\s-]/).at(-1)!] ?? 1, more: false }
}

function chineseNumeral(text: string): Numeral {
  const [, numeral, more, scales = ''] = /^([^多余几]+)(?:([多余几])(.+))?$/.exec(text)!
  const [, low, high, spanScales = ''] = /^([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(numeral!.replace('两', '二')) ?? []
  const from = CHINESE_DIGITS.indexOf(low!)
  if (low && CHINESE_DIGITS.indexOf(high!) === from + 1)
    return { value: from * product(spanScales), to: (from + 1) * product(spanScales), scale: product(spanScales), more: false }
  return {
    value: chineseValue(numeral!) * product(scales),
    scale: product(scales || /[万亿]*$/.exec(numeral!)![0]),
    more: more !== undefined,
  }
}

/** The value of a Chinese numeral such as 二十三, 三百万 or 二〇二四; NaN where it is none. */
export function chineseValue(text: string): number {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二')
  return /^[零一二三四五六七八九]{2,}$/.test(plain)
    ? Number(plain.replace(/./g, digit => String(CHINESE_DIGITS.indexOf(digit))))
    : scaledValue(plain)
}

/** By its largest scale: what stands before it times the scale, and what stands after it. */
function scaledValue(text: string): number {
  if (text === '')
    return 0
  const digits = text.length > 1 ? text.replace(/^零/, '') : text
  const scale = Object.keys(CHINESE_SCALES).find(scale => digits.includes(scale))
  if (scale === undefined)
    return digits.length === 1 ? CHINESE_DIGITS.indexOf(digits) : Number.NaN
  const at = digits.lastIndexOf(scale)
  const factor = CHINESE_SCALES[scale]!
  // 十五 and 百万 have no digit before their scale; 万一 is no number.
  const times = at > 0 ? scaledValue(digits.slice(0, at)) : factor < 1e4 ? 1 : Number.NaN
  const rest = scaledValue(digits.slice(at + 1))
  return rest < factor && (times < 10 || factor >= 1e4) ? times * factor + rest : Number.NaN
}
