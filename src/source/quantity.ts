/**
 * Reads the magnitudes in Chinese and English text.
 * In: a text such as `$600B`, `近2亿`, `6-8个月` or `hundreds of millions`. Out: its
 * numbers as values and units.
 */
import type { Numeral } from './numerals.ts'
import { chineseScale, englishScale, readAt, readNumeral } from './numerals.ts'

export interface Quantity {
  /** As written, normalised. */
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

const UNITS: [pattern: RegExp, unit: string][] = [
  [/个?百分点|%|percent(?:age points?)?\b|per cent\b/y, 'percent'],
  [/个月|months?\b/y, 'month'],
  [/月/y, 'month of the year'],
  [/年(?!级)|years?\b|yrs?\b/y, 'year'],
  [/个?(?:星期|礼拜)|周|weeks?\b/y, 'week'],
  [/天|日(?!元|本)|days?\b/y, 'day'],
  [/个?小时|hours?\b/y, 'hour'],
  [/分钟|minutes?\b/y, 'minute'],
  [/秒|seconds?\b/y, 'second'],
  [/倍|times\b|×/y, 'times'],
  [/美元|美金|(?:us )?dollars?\b|usd\b|us\$|\$/y, 'USD'],
  [/欧元|euros?\b|eur\b|€/y, 'EUR'],
  [/英镑|pounds?\b|gbp\b|£/y, 'GBP'],
  [/日元|日圆|yen\b|jpy\b/y, 'JPY'],
  [/港元|港币|hkd\b/y, 'HKD'],
  [/元|人民币|yuan\b|rmb\b|cny\b|¥/y, 'CNY'],
]
const SYMBOL = /us\$|[$€£¥]/y
const LEAD = /第|前|(?:top|first)[\s-]|(?:no\.|#)\s?|百分之/y
const LINK = /\s?(?:-{1,2}|[~至到或])\s?|\s(?:to|or|and)\s/y
const MORE = /\s?[+多余]|[\s-]plus\b|[个年月]?以上|\sor more\b/y
const ABOVE = /(?:超过|[超逾>]|多于|高于|不止|至少|大于|more than|over|above|at least|upwards of)\s?(?:us\$|[$€£¥])?$/
const BELOW = /(?:近|将近|接近|不到|不足|少于|低于|<|nearly|almost|under|below|less than|close to|up to)\s?(?:us\$|[$€£¥])?$/
/** What a lone Chinese digit must stand before to be a number: 一个, but not 一直 or 十分. */
const MEASURE = /^\s?[多余几]?(?:[个位名种家次条款年月天日周岁倍张把部项件本届份台座只场层类篇页秒元副大]|分钟|小时|星期)/
const ORDERS: RegExp[] = [
  /数以(?<chinese>[十百千万亿]+)计/y,
  /(?<![参函指系总人次多少岁倍分])数(?<chinese>[十百千万亿]+)/y,
  /好?几(?<chinese>[十百千万亿]+)/y,
  /(?<![以线路早晚])[上过](?<chinese>[百千万亿]+)/y,
  /(?<first>tens|dozens|hundreds|thousands|10s|100s|1000s) of (?<second>thousands|millions|billions|trillions)\b/y,
  /(?:several|a few|many|multi-?)[\s-]?(?<first>hundred|thousand|dozen)?[\s-]?(?<second>thousand|million|billion|trillion)s?\b/y,
  /(?:several |a few |many )?(?<second>dozens|hundreds|thousands|millions|billions|trillions)\b/y,
]
const ROUND: Record<string, number> = {
  'tens': 10,
  'dozen': 10,
  'dozens': 10,
  '10s': 10,
  '100s': 100,
  '1000s': 1000,
}
const scaleOf = (word: string) => ROUND[word] ?? englishScale(word)

/** One kind of digit, hyphen, bracket and space. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ')
}

function readUnit(text: string, at: number): { unit: string, end: number } | undefined {
  const gap = readAt(/[\s-]?(?:of )?/y, text, at)![0].length
  for (const [pattern, unit] of UNITS) {
    for (const start of gap > 0 ? [at, at + gap] : [at]) {
      const found = readAt(pattern, text, start)
      if (found)
        return { unit, end: start + found[0].length }
    }
  }
  return undefined
}

const symbolUnit = (symbol: string) => readUnit(symbol, 0)!.unit

type Read = Quantity & { end: number }

function readOrder(text: string, at: number, symbol: string | undefined): Read | undefined {
  if (at > 0 && /[a-z\d]/.test(text[at]!) && /[a-z\d]/.test(text[at - 1]!))
    return undefined
  for (const pattern of ORDERS) {
    const found = readAt(pattern, text, at)
    if (!found)
      continue
    const { chinese, first, second } = found.groups!
    const low = chinese ? chineseScale(chinese) : (first
      ? scaleOf(first)
      : 1) * scaleOf(second!)
    const after = at + found[0].length
    const unit = readUnit(text, after)
    return make(text, at, {
      low,
      high: low * 10,
      kind: 'order',
      unit: symbol
        ? symbolUnit(symbol)
        : unit?.unit,
      end: unit?.end ?? after,
    })
  }
  return undefined
}

function make(text: string, at: number, parts: Pick<Read, 'low' | 'high' | 'kind' | 'end'> & { unit?: string | undefined, bound?: Quantity['bound'] | undefined }): Read {
  const { unit, bound, ...rest } = parts
  return {
    text: text.slice(at, parts.end).trim(),
    ...rest,
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
  }
}

/** Whether a lone Chinese digit is one of the many words that merely contain it. */
function isIdle(text: string, at: number, numeral: Numeral, lead: string): boolean {
  const written = text.slice(at, numeral.end)
  return lead === '' && /^(?:[零〇一二两三四五六七八九十]|[百千][万亿]?)$/.test(written) && !MEASURE.test(text.slice(numeral.end)) && !text.slice(numeral.end).startsWith('个')
    && !(text === written) && !readAt(LINK, text, numeral.end)
}

/** The second number of a span, where one follows the first or its unit. */
function readSpan(text: string, first: Numeral): { low: number, second: Numeral } | undefined {
  for (const from of [first.end, readUnit(text, first.end)?.end]) {
    const link = from === undefined ? null : readAt(LINK, text, from)
    if (!link)
      continue
    const start = from! + link[0].length
    const second = readNumeral(text, start + (readAt(SYMBOL, text, start)?.[0].length ?? 0))
    if (!second || second.to !== undefined || (link[0].trim() === 'and' && !/between\s\S+$/.test(text.slice(0, from))))
      continue
    const scale = second.scaled && !first.scaled ? scaleIn(text, second) : 1
    const low = first.value * scale <= second.value ? first.value * scale : first.value
    if (low < second.value)
      return { low, second }
  }
  return undefined
}

/** What the scale at a numeral's end multiplies by: 10⁸ in 8亿. */
function scaleIn(text: string, numeral: Numeral): number {
  const before = text.slice(0, numeral.end)
  const chinese = /[十百千万亿]+$/.exec(before)
  const english = /(thousand|million|billion|trillion|hundred|bn|mn|tn|[kmbt])$/.exec(before)
  return chinese ? chineseScale(chinese[0]) : english
    ? englishScale(english[1]!)
    : 1
}

function readQuantity(text: string, at: number): Read | undefined {
  const symbol = readAt(SYMBOL, text, at)?.[0]
  const lead = symbol
    ? ''
    : readAt(LEAD, text, at)?.[0] ?? ''
  const start = at + (symbol ?? lead).length
  const order = lead === '' ? readOrder(text, readAt(/\s?/y, text, start)![0].length + start, symbol) : undefined
  if (order)
    return order
  const first = readNumeral(text, start)
  if (!first)
    return undefined
  const parts = readAt(/分之/y, text, first.end) ? readNumeral(text, first.end + 2) : undefined
  if (parts) {
    return make(text, at, {
      low: parts.value / first.value,
      high: parts.value / first.value,
      kind: 'number',
      end: parts.end,
    })
  }
  if (isIdle(text, start, first, lead))
    return undefined
  const span = first.to === undefined ? readSpan(text, first) : undefined
  const last = span?.second ?? first
  const more = readAt(MORE, text, last.end)
  const after = more ? last.end + more[0].length : last.end
  const unit = lead === '百分之' ? { unit: 'percent', end: after } : lead === ''
    ? readUnit(text, after)
    : undefined
  const trailing = unit ? readAt(MORE, text, unit.end) : null
  const before = text.slice(Math.max(0, at - 20), at)
  const above = more || trailing || last.more || ABOVE.test(before)
  return make(text, at, {
    low: span?.low ?? first.value,
    high: span?.second.value ?? first.to ?? first.value,
    kind: 'number',
    unit: symbol
      ? symbolUnit(symbol)
      : leadUnit(lead) ?? unit?.unit,
    bound: above ? 'above' : BELOW.test(before)
      ? 'below'
      : undefined,
    end: unit?.end ?? after,
  })
}

function leadUnit(lead: string): string | undefined {
  if (lead === '')
    return undefined
  return lead === '百分之'
    ? 'percent'
    : /^(?:第|no|#)/.test(lead) ? 'ordinal' : 'top'
}

/** All magnitudes in a text, in order. */
export function readNumbers(text: string): Quantity[] {
  const written = plain(text)
  const source = written.toLowerCase()
  const found: Quantity[] = []
  for (let at = 0; at < source.length;) {
    const date = readAt(/(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/y, source, at)
    if (date && (at === 0 || !/[\d-]/.test(source[at - 1]!)) && Number(date[2]) >= 1 && Number(date[2]) <= 12) {
      const units = ['year', 'month of the year', 'day']
      found.push(...date.slice(1).flatMap((part, index) => part
        ? [
            {
              text: part,
              low: Number(part),
              high: Number(part),
              kind: 'number' as const,
              unit: units[index]!,
            },
          ]
        : []))
      at += date[0].length
      continue
    }
    const read = readQuantity(source, at)
    if (!read) {
      at++
      continue
    }
    const { end, ...quantity } = read
    // A few capitals grow when they are made small; then the small ones are shown.
    found.push(source.length === written.length
      ? {
          ...quantity,
          text: written.slice(at, end).trim(),
        }
      : quantity)
    at = end
  }
  return found
}
