/**
 * Numerals in English words.
 * In: a normalised text in lower case and where to read. Out: the value and where it ends.
 */
import type { Numeral } from './numeral.ts'
import { readAt } from './numeral.ts'

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

/** Value of an English scale word such as million. */
export const englishScale = (word: string): number => SUFFIXES[word.replace(/s$/, '')]!

const WORD = /[a-z]+/y
const BETWEEN = /(?:\s|-)(?:and\s)?/y

export function readEnglish(text: string, at: number): Numeral | undefined {
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
