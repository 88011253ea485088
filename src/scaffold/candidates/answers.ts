/**
 * What a section answers, ready to choose from.
 * In: an article and one of its answers. Out: its paragraphs, and its sentences, each with its words.
 */
import type { Article, Turn } from '../../source/read/article.ts'
import { indexOf } from '../../source/find/find.ts'
import { collapse } from '../../source/text/normalise.ts'
import { isAside, sentencesIn, wordsIn } from './sentences.ts'

export interface Sentence {
  /** As an excerpt has it: on one line. */
  text: string
  words: string[]
}

export interface Answer {
  turn: Turn
  paragraphs: string[]
  sentences: Sentence[]
}

/** Paragraphs between which there is no more than the end of a line are one: lines that an editor wrapped. */
export function paragraphsOf(article: Article, { paragraphs }: Turn): string[] {
  const { positions: { slice } } = indexOf(article)
  const joined: { start: number, end: number }[] = []
  for (const { start, end } of paragraphs) {
    const before = joined.at(-1)
    if (before && /^[^\S\n]*(?:\n[^\S\n]*)?$/.test(slice(before.end, start)))
      before.end = end
    else
      joined.push({ start, end })
  }
  return joined.map(({ start, end }) => collapse(slice(start, end))).filter(text => text !== '')
}

export function answerOf(article: Article, turn: Turn, language: string): Answer {
  const paragraphs = paragraphsOf(article, turn)
  const sentences = paragraphs
    .flatMap(paragraph => sentencesIn(paragraph, language))
    .map(sentence => sentence.trim())
    .filter(text => text !== '' && !isAside(text))
    .map(text => ({ text, words: wordsIn(text, language) }))
  return { turn, paragraphs, sentences }
}
