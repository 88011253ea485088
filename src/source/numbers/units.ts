/**
 * The units of magnitudes in Chinese and English.
 * In: a normalised text and where to read. Out: the unit that stands there, by its English name.
 */
import { readAt } from './numeral.ts'

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

export function readUnit(text: string, at: number): { unit: string, end: number } | undefined {
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

/** The unit of a sign that stands before the number, such as $. */
export const symbolUnit = (symbol: string) => readUnit(symbol, 0)!.unit
