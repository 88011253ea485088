/**
 * What a host's turn asks.
 * In: what is said, and its language. Out: the sentences that ask; all of it, where none has a question mark; nothing for
 * an interjection such as “Right.”
 */
import { isAside, sentencesIn, wordsIn } from './sentences.ts'

/** The question marks of the scripts: Latin, CJK, Arabic, Armenian, Ethiopic, Vai, Bamum, Coptic's and reversed ones. */
const QUESTION_MARK = /[?？﹖؟՞፧꘏꛷⁇⁈⁉‽⸮⳺⳻]/u
/** In Greek it looks like a semicolon; in Armenian it stands within the word. */
const GREEK_MARK = /[;\u037E]/u
const ARMENIAN_MARK = /՞/u
/** Japanese asks with か and a full stop, too; そうですか。 does not. */
const JAPANESE_ENDING = /か[。．.]/u
const CLOSERS = String.raw`[?!？！"'”’»」』）)\]*_\s]*$`
/** Whoever says no more than this without a question mark says that he listens. */
const FEW_WORDS = 4
/** The last ones, which the answer answers. */
const MOST_SENTENCES = 3

const ending = (mark: RegExp) => new RegExp(mark.source + CLOSERS, 'u')
const ASKS = ending(QUESTION_MARK)
const ASKS_IN: Record<string, RegExp> = { el: ending(GREEK_MARK), hy: ARMENIAN_MARK }
const JAPANESE = ending(JAPANESE_ENDING)

export function asks(sentence: string, language: string): boolean {
  const tag = language.split('-')[0]!
  return ASKS.test(sentence) || ASKS_IN[tag]?.test(sentence) || (tag === 'ja' && JAPANESE.test(sentence) && isLong(sentence, language))
}

export interface Asked {
  /** Sentences between which something is left out are joined by `…`. */
  text: string
  /** Whether it says so itself, by a question mark. */
  isMarked: boolean
}

export function askedIn(said: string[], language: string): Asked | undefined {
  const sentences = sentencesIn(said.join(' '), language).filter(sentence => !isAside(sentence))
  const asking = sentences.flatMap((sentence, index) => asks(sentence, language) ? index : []).slice(-MOST_SENTENCES)
  if (asking.length)
    return { text: asking.map((at, nth) => `${nth > 0 && asking[nth - 1] !== at - 1 ? '… ' : ''}${sentences[at]}`).join('').trim(), isMarked: true }
  const whole = sentences.join('').trim()
  return isLong(whole, language) ? { text: whole, isMarked: false } : undefined
}

function isLong(text: string, language: string): boolean {
  return wordsIn(text, language).length > FEW_WORDS
}
