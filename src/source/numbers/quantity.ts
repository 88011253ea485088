/**
 * Reads the magnitudes in Chinese and English text.
 * In: a text such as `$600B`, `近2亿`, `6-8个月` or `hundreds of millions`. Out: its
 * numbers as values and units.
 */
import type { Numeral } from './numeral.ts'
import { chineseScale } from './chinese-numerals.ts'
import { englishScale } from './english-numerals.ts'
import { readAt } from './numeral.ts'
import { readNumeral } from './numerals.ts'
import { readOrder } from './order.ts'
import { readUnit, symbolUnit } from './units.ts'

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

const SYMBOL = /us\$|[$€£¥]/y
const LEAD = /第|前|(?:top|first)[\s-]|(?:no\.|#)\s?|百分之/y
const LINK = /\s?(?:-{1,2}|[~至到或])\s?|\s(?:to|or|and)\s/y
const MORE = /\s?[+多余]|[\s-]plus\b|[个年月]?以上|\sor more\b/y
const ABOVE = /(?:超过|[超逾>]|多于|高于|不止|至少|大于|more than|over|above|at least|upwards of)\s?(?:us\$|[$€£¥])?$/
const BELOW = /(?:近|将近|接近|不到|不足|少于|低于|<|nearly|almost|under|below|less than|close to|up to)\s?(?:us\$|[$€£¥])?$/
/** What a lone Chinese digit must stand before to be a number: 一个, but not 一直 or 十分. */
const MEASURE = /^\s?[多余几]?(?:[个位名种家次条款年月天日周岁倍张把部项件本届份台座只场层类篇页秒元副大]|分钟|小时|星期)/

/** One kind of digit, hyphen, bracket and space. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ')
}

type Read = Quantity & { end: number }

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
  const orderStart = start + readAt(/\s?/y, text, start)![0].length
  const order = lead === '' ? readOrder(text, orderStart) : undefined
  if (order) {
    const unit = readUnit(text, order.end)
    return make(text, orderStart, {
      low: order.low,
      high: order.low * 10,
      kind: 'order',
      unit: symbol ? symbolUnit(symbol) : unit?.unit,
      end: unit?.end ?? order.end,
    })
  }
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
