/**
 * Words that hold a number.
 * In: a sentence and its language. Out: its numbers as they are read, each with the fewest words around it that make sense.
 */
import type { Quantity } from '../../source/numbers/quantity.ts'
import type { Sentence } from './answers.ts'
import { readsNumbersIn } from '../../source/numbers/magnitude.ts'
import { readNumbers } from '../../source/numbers/quantity.ts'
import { clausesIn, withoutEdges, wordsIn } from './sentences.ts'

export interface Figure {
  /** As it is read, such as `405`, `over 20 years` or `数百万`. */
  value: string
  /** How much it says by itself: a share, a sum or a span more than a number without a unit. */
  weight: number
  /** Words that hold it, the fewest first. */
  excerpts: () => string[]
}

/** Numbers in digits, where words for them are not read; in scripts that put letters beside them, be they part of a word. */
const DIGITS = /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}])[$€£¥]?\p{Nd}+(?:[.,٫٬ \u00A0\u202F'’]\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?(?:\s?[%٪$€£¥])?(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}])/gu
/** A time of the recording or of the day, and what an editor put in brackets. */
const TIMES = /(?<!\p{N})\p{N}{1,2}(?::\p{N}{2}){1,2}(?:[.,]\p{N}+)?(?!\p{N})|\[[^\]\n]{1,40}\]/gu
const MEASURED = /[%٪$€£¥]/u
const FEWEST_WORDS = 4
const SMALL = 10
/** One, two and a couple are said in every other sentence. */
const IDLE = 2

export function figuresIn({ text, words }: Sentence, language: string): Figure[] {
  if (numbersIn(text, language).length === 0)
    return []
  const clauses = clausesIn(text, words.length, language)
  return clauses.flatMap((clause, index) => numbersIn(clause, language).map((number): Figure => ({ ...number, excerpts: () => around(clauses, index, language) })))
}

/** A clause, with its neighbours where it is short, up to the whole sentence. */
function around(clauses: string[], index: number, language: string): string[] {
  const ranges = [[index, index + 1], [index, index + 2], [index - 1, index + 1], [index - 1, index + 2], [index - 2, index + 3]] as const
  const excerpts = ranges.map(([from, to]) => withoutEdges(clauses.slice(Math.max(0, from), to).join('')))
  return [...new Set([...excerpts.filter(excerpt => wordsIn(excerpt, language).length >= FEWEST_WORDS), clauses.join('')])]
}

/** The numbers that a clause holds, but for those that say nothing by themselves. */
export function numbersIn(clause: string, language: string): { value: string, weight: number }[] {
  const timeless = clause.replace(TIMES, ' ')
  const numbers = readsNumbersIn(language)
    ? readNumbers(timeless).map(quantity => ({ value: quantity.text, weight: weightOf(quantity) }))
    : Array.from(timeless.matchAll(DIGITS), ([value]) => ({ value, weight: writtenWeight(value) }))
  return numbers.filter(({ weight }) => weight > 0)
}

function weightOf({ text, low, kind, unit, bound }: Quantity): number {
  if (unit === 'ordinal' || unit === 'top' || (unit === undefined && kind === 'number' && low <= IDLE))
    return 0
  if (unit === 'month of the year' || unit === 'day')
    return 1
  if (kind === 'order' || bound !== undefined || (unit !== undefined && unit !== 'year'))
    return 4
  return unit === 'year' || !/^\d{4}$/.test(text) ? (low > SMALL ? 3 : 2) : 1
}

function writtenWeight(value: string): number {
  const digits = value.match(/\p{Nd}/gu)!.length
  return MEASURED.test(value) ? 4 : digits > 1 ? 3 : 2
}
