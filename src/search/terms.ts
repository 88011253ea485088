/**
 * A text as terms to look up.
 * In: a text in any language. Out: its words in lower case and without accents; of scripts that set no spaces, each pair of
 * characters, as CJK analysers of search engines do (Lucene's CJKBigramFilter), and the last one by itself.
 */

import { NUMERAL, numeralValue } from '../source/numbers/numerals.ts'

const WORDS = /\p{Nd}+|[\p{L}\p{M}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+/gu
/** A mark that belongs to a Latin, Greek or Cyrillic letter, not one that is a vowel, as in Devanagari. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu

export function termsOf(text: string): string[] {
  const folded = text.normalize('NFKD').toLowerCase().replace(ACCENTS, '').normalize('NFC')
  return Array.from(folded.matchAll(WORDS), ([word]) => split(word)).flat()
}

function split(word: string): string[] {
  const terms: string[] = []
  let end = 0
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    terms.push(word.slice(end, index), ...pairs(Array.from(run)))
    end = index + run.length
  }
  return [...terms, word.slice(end)].filter(Boolean)
}

function pairs(characters: string[]): string[] {
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** Words that ask, and say nothing of what is asked for. */
const ASKING = new Set('a about an and are be can could did do does for had has have he him his how i in is it its many me mean means much of on or say says said tell tells that the their them they think thinks thought this to us was we were what when where which who whom whose why will with would you your'.split(' '))
const ASKING_UNSPACED = /为什么|什么样?|怎么样?|怎样|多少|如何|是否|是不是|有没有|哪[里些个位]|[谁吗呢]|(?<!目)的(?![士确])|看待|觉得|認為|认为/g
/** Endings of English words that may stand in another form: prediction and predicts are met by predict. */
const ENDINGS = /(?:ations?|ions?|ings?|ies|ied|ers?|e[ds]|[esy])$/
const SHORTEST_STEM = 4
const WRITTEN_NUMBERS = new RegExp(NUMERAL, 'gi')

/** A word that is asked for, in the forms in which it may be met, its own first. */
export type Asked = [string, ...string[]]

/** What is asked for: the words that tell something or, where there are none, all. The last character of a run is in the pair before it already. */
export function termsAsked(text: string): Asked[] {
  const all = distinct(termsOf(text))
  const telling = distinct(termsOf(text.normalize('NFKC').replace(ASKING_UNSPACED, ' '))).filter(term => !ASKING.has(term))
  return (telling.length ? telling : all).map(formsOf)
}

/** Numbers from here on are written with their scale, in figures, too: 405 billion, 2亿. */
const SCALED_FROM = 1e4
const SCALE = /(?:[a-z]+|[万亿]+)$/i

/** The same question with its numbers in digits; none where they are. */
export function inDigits(text: string): string | undefined {
  const before = text.normalize('NFKC')
  const after = before.replace(WRITTEN_NUMBERS, written => /^\d/.test(written) ? written : figures(written) ?? written)
  return after === before ? undefined : after
}

function figures(written: string): string | undefined {
  const numeral = numeralValue(written)
  if (!numeral)
    return undefined
  const { value, scale } = numeral
  return scale < SCALED_FROM ? ` ${value} ` : ` ${value / scale}${/[a-z]$/i.test(written) ? ' ' : ''}${SCALE.exec(written)![0]}`
}

function distinct(terms: string[]): string[] {
  return [...new Set(terms.filter((term, index) => !(Array.from(term).length === 1 && terms[index - 1]?.endsWith(term) && Array.from(terms[index - 1]!).length === 2)))]
}

/** Whoever asks for predictions is answered by what he predicts, too. */
function formsOf(term: string): Asked {
  const stem = /^[a-z]+$/.test(term) ? term.replace(ENDINGS, '') : term
  return stem.length < SHORTEST_STEM || stem === term ? [term] : [term, stem]
}
