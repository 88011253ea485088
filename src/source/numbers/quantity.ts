/** Reads the magnitudes in Chinese and English text, such as `$600B`, `近2亿`, `6-8个月` or `hundreds of millions`. */
import { FIGURES, NUMERAL, numeralValue, ORDER, orderValue } from './numerals.ts'

export interface Quantity {
  /** As written, in the normalisation form NFKC, and in simplified characters. */
  text: string
  /** The value, or the lower end of a span. An order of magnitude is its lower end: millions is 10⁶. */
  low: number
  high: number
  /** A number or span; or an order of magnitude such as 数百万 and hundreds of millions. */
  kind: 'number' | 'order'
  /** `year`, `month`, `percent`, `USD`, `top` (the first so many) and so on; none where none is written. */
  unit?: string
  /** Whether it is said to be above or below the value. */
  bound?: 'above' | 'below'
}

const UNITS: [pattern: string, unit: string][] = [
  [String.raw`个?百分点|%|percent(?:age points?)?\b|per cent\b`, 'percent'],
  [String.raw`个月|months?\b`, 'month'],
  ['月', 'month of the year'],
  [String.raw`年(?!级)|years?\b|yrs?\b`, 'year'],
  [String.raw`个?(?:星期|礼拜)|周|weeks?\b`, 'week'],
  [String.raw`天|日(?!元|本|圆)|days?\b`, 'day'],
  [String.raw`个?小时|hours?\b`, 'hour'],
  [String.raw`分钟|minutes?\b`, 'minute'],
  [String.raw`秒|seconds?\b`, 'second'],
  [String.raw`倍|times\b|×`, 'times'],
  [String.raw`美元|美金|(?:us )?dollars?\b|usd\b|us\$|\$`, 'USD'],
  [String.raw`欧元|euros?\b|eur\b|€`, 'EUR'],
  [String.raw`英镑|pounds?\b|gbp\b|£`, 'GBP'],
  [String.raw`日元|日圆|yen\b|jpy\b`, 'JPY'],
  [String.raw`港元|港币|hkd\b`, 'HKD'],
  [String.raw`元|人民币|yuan\b|rmb\b|cny\b|¥`, 'CNY'],
]
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const SYMBOL = String.raw`us\$|[$€£¥]`
const ABOVE = '超过|[超逾>]|多于|高于|不止|至少|大于|(?:more than|over|above|at least|upwards of)(?![a-z])'
const BELOW = '近|将近|接近|不到|不足|少于|低于|<|(?:nearly|almost|under|below|less than|close to|up to)(?![a-z])'
const MORE = String.raw`\s?[+多余几]|[\s-]plus\b|个?以上|\sor more\b`
const LEAD = String.raw`第|前|(?<![a-z])(?:(?:top|first)[\s-]|no\.\s?)|#\s?|百分之`
const LINK = String.raw`\s?(?:-{1,2}|[~至到或])\s?|\s(?:to|or)\s|\sand\s(?<=between\s\S+\sand\s)`
const DATE = String.raw`(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?(?!\d)`

const QUANTITY = new RegExp([
  DATE,
  String.raw`(?:(?:(?<above>${ABOVE})|(?<below>${BELOW}))\s?)?(?:(?<symbol>${SYMBOL})\s?|(?<lead>${LEAD}))?`
  + String.raw`(?:(?<order>${ORDER})|(?<first>${NUMERAL})(?:分之(?<parts>${FIGURES})|(?<firstUnit>${UNIT})?(?:${LINK})(?:${SYMBOL})?(?<second>${NUMERAL}))?)`
  + String.raw`(?<more>${MORE})?(?:[\s-]?(?:of )?(?<unit>${UNIT})(?<moreAfter>${MORE})?)?`,
].join('|'), 'gi')

/** One of the many words that merely contain a Chinese digit, unless it stands before a measure word: 一个, but not 一直 or 十分. */
const LONE_DIGIT = /^(?:[零〇一二两三四五六七八九十]|[百千][万亿]?)$/
const MEASURE = /^\s?[个位名种家次条款岁张把部项件本届份台座只场层类篇页副大]/

/** What the patterns above hold in simplified characters, as it is written in traditional ones. */
const TRADITIONAL = '萬億兩餘幾數個點週禮時鐘歐鎊圓幣過於將級參總歲線計條張項屆場層類頁種臺'
const SIMPLIFIED = '万亿两余几数个点周礼时钟欧镑圆币过于将级参总岁线计条张项届场层类页种台'
const IN_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g')

/** All magnitudes in a text, in order. */
export function readNumbers(text: string): Quantity[] {
  const source = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ').replace(IN_TRADITIONAL, character => SIMPLIFIED[TRADITIONAL.indexOf(character)]!)
  const found: Quantity[] = []
  for (let at = 0; ;) {
    QUANTITY.lastIndex = at
    const match = QUANTITY.exec(source)
    if (!match)
      return found
    const { quantities, end } = match.groups!.year ? readDate(match) : readQuantity(match)
    found.push(...quantities)
    at = end
  }
}

interface Read {
  quantities: Quantity[]
  /** Where to read on. */
  end: number
}

function readDate({ 0: { length }, index, groups }: RegExpExecArray): Read {
  const parts = Object.entries({ 'year': groups!.year, 'month of the year': groups!.month, 'day': groups!.day })
  return {
    quantities: parts.flatMap(([unit, text]) => text ? [{ text, low: Number(text), high: Number(text), kind: 'number', unit }] : []),
    end: index + length,
  }
}

function readQuantity(match: RegExpExecArray): Read {
  const { 0: text, index, input } = match
  const { above, below, symbol, lead, order, first, firstUnit, second, parts, more, unit, moreAfter } = match.groups!
  const make = (low: number, high: number, written: string, unit: string | undefined, isMore: boolean): Read => ({
    quantities: [{
      text: written.trim(),
      low,
      high,
      kind: order ? 'order' : 'number',
      unit: leadUnit(lead) ?? unitOf(symbol ?? unit),
      bound: above || isMore ? 'above' : below ? 'below' : undefined,
    }],
    end: index + written.length,
  })
  const isMore = Boolean(more || moreAfter)
  if (order)
    return make(orderValue(order), orderValue(order) * 10, text, unit, isMore)
  const from = numeralValue(first!)
  const isIdle = LONE_DIGIT.test(first!) && text.trim() === first && text !== input && !MEASURE.test(input.slice(index + text.length))
  if (!from || isIdle)
    return { quantities: [], end: index + 1 }
  if (parts) {
    const share = (numeralValue(parts)?.value ?? Number.NaN) / from.value
    return make(share, share, text, unit, isMore)
  }
  const to = second === undefined ? undefined : numeralValue(second)
  if (!to)
    return make(from.value, from.to ?? from.value, text, unit ?? firstUnit, from.more || isMore)
  // 5–10亿 is 5亿 to 10亿.
  const low = from.scale === 1 && from.value * to.scale <= to.value ? from.value * to.scale : from.value
  return low < to.value && from.to === undefined && to.to === undefined
    ? make(low, to.value, text, unit ?? firstUnit, to.more || isMore)
    : make(from.value, from.to ?? from.value, text.slice(0, text.indexOf(first!) + first!.length), firstUnit, from.more)
}

function leadUnit(lead: string | undefined): string | undefined {
  return lead === undefined
    ? undefined
    : lead === '百分之' ? 'percent' : /^(?:第|no|#)/i.test(lead) ? 'ordinal' : 'top'
}

/** A unit by its English name. */
function unitOf(written: string | undefined): string | undefined {
  return written && UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(written))![1]
}
