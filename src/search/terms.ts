/**
 * A text as terms to look up.
 * In: a text in any language. Out: its words in lower case and without accents; of scripts that set no spaces, each pair of
 * characters, as CJK analysers of search engines do (Lucene's CJKBigramFilter), and the last one by itself.
 */

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

/** Of what is asked: the last character of a run is in the pair before it already. */
export function termsAsked(text: string): string[] {
  const terms = termsOf(text)
  return [...new Set(terms.filter((term, index) => !(Array.from(term).length === 1 && terms[index - 1]?.endsWith(term) && Array.from(terms[index - 1]!).length === 2)))]
}
