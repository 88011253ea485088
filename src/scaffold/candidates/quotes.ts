/**
 * Short, strong sentences, for quotes.
 * In: the sentences of an answer, and how much each word tells. Out: those that stand on their own, each with its strength.
 *
 * A sentence stands on its own where it is whole, of five to sixteen words, asks nothing, takes up no other's words and
 * begins with no word or two set off by a comma (Well, You know, 嗯，). Two things make it strong:
 * - words that are seldom said (Danescu-Niculescu-Mizil and others 2012, “You had me at hello: How phrasing affects
 *   memorability”, ACL: memorable lines are of rarer words, in common sentences);
 * - a contrast, a list of three or a word said again, the devices to which audiences respond (Heritage and Greatbatch 1986,
 *   “Generating Applause: A Study of Rhetoric and Response at Party Political Conferences”, American Journal of Sociology 92).
 */
import type { Sentence } from './answers.ts'
import type { Weights } from './weights.ts'
import { marksSentences, wordsIn } from './sentences.ts'

const WORDS = { least: 5, most: 16 }
const WHOLE = /[.!。！．।۔…]["'”’»」』]*$/u
const BREAKS_OFF = /(?:[…\-–—]|\.\.)["'”’»」』]*$/u
const GOES_ON = /^[.…]/u
/** As many words before a comma lead over from the sentence before. */
const FEWEST_BEFORE_COMMA = 3
const TO_COMMA = /^([^,，、،]+)[,，、،]/u
/** Quotation marks, brackets, and marks of Markdown and HTML. */
const NOT_PLAIN = /["“”„«»「」『』《》<>[\](){}（）【】*_`#|\\]/u
const LIST_OF_THREE = /[,，、،][^,，、،]+[,，、،]|[、،][^、،]+(?:[和とو]|以及)/u
const DEVICE = 0.2

/** Words that set one thing against another, by language, as Intl.Segmenter has them. */
const CONTRASTS: Record<string, Set<string>> = Object.fromEntries(Object.entries({
  ar: 'ليس ليست بل لكن لكنه لا',
  de: 'nicht sondern nie niemals statt als kein keine aber',
  en: 'not never nor than but instead rather without no nobody nothing don’t doesn’t isn’t can’t don\'t doesn\'t isn\'t can\'t',
  es: 'no sino nunca ni que pero sin',
  he: 'לא אלא אין אבל ולא',
  hi: 'नहीं बल्कि लेकिन न',
  ja: 'なく ない より こそ だけ',
  ko: '아니라 아닌 보다 오히려 않고',
  ru: 'не а но никогда ни чем без',
  th: 'ไม่ ไม่ใช่ แต่ กว่า',
  zh: '不是 而是 不如 宁可 从来 从不 只有 才 却 没有',
}).map(([language, words]) => [language, new Set(words.split(' '))]))

export interface Strong {
  sentence: Sentence
  strength: number
}

export function strongIn(sentences: Sentence[], weights: Weights, language: string): Strong[] {
  return sentences.filter(sentence => standsAlone(sentence, language)).map(sentence => ({ sentence, strength: strengthOf(sentence, weights, language) }))
}

function standsAlone({ text, words }: Sentence, language: string): boolean {
  return words.length >= WORDS.least && words.length <= WORDS.most
    && (!marksSentences(language) || (WHOLE.test(text) && !BREAKS_OFF.test(text)))
    && !/^\p{Ll}/u.test(text) && !GOES_ON.test(text)
    && !NOT_PLAIN.test(text)
    && !leadsOver(text, language)
}

function leadsOver(text: string, language: string): boolean {
  const before = TO_COMMA.exec(text)?.[1]
  return before !== undefined && wordsIn(before, language).length < FEWEST_BEFORE_COMMA
}

function strengthOf({ text, words }: Sentence, { weightOf, most }: Weights, language: string): number {
  // A word said once may be a name or a slip: it counts no more than one said twice.
  const rarest = Math.max(0, most - Math.LN2)
  const rarity = rarest === 0 ? 0 : words.reduce((sum, word) => sum + Math.min(weightOf(word), rarest), 0) / words.length / rarest
  const contrasts = CONTRASTS[language.split('-')[0]!]
  const isRepeated = words.some((word, index) => weightOf(word) > most / 2 && words.indexOf(word) < index)
  const devices = [words.some(word => contrasts?.has(word)), LIST_OF_THREE.test(text), isRepeated]
  return rarity + DEVICE * devices.filter(Boolean).length
}
