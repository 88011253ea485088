/**
 * Orders of magnitude: 数百万, hundreds of millions.
 * In: a normalised text and where to read. Out: the lower end, and where it ends.
 */
import { chineseScale } from './chinese-numerals.ts'
import { englishScale } from './english-numerals.ts'
import { readAt } from './numeral.ts'

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

export function readOrder(text: string, at: number): { low: number, end: number } | undefined {
  if (at > 0 && /[a-z\d]/.test(text[at]!) && /[a-z\d]/.test(text[at - 1]!))
    return undefined
  for (const pattern of ORDERS) {
    const found = readAt(pattern, text, at)
    if (!found)
      continue
    const { chinese, first, second } = found.groups!
    return {
      low: chinese ? chineseScale(chinese) : (first ? scaleOf(first) : 1) * scaleOf(second!),
      end: at + found[0].length,
    }
  }
  return undefined
}
