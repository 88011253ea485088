/**
 * How much a word tells, by how seldom it is said: inverse document frequency (Spärck Jones 1972), each sentence a document.
 * In: all sentences of an interview. Out: the weight of a word, 0 for one that is in every sentence. Words that bind
 * sentences together weigh little in any language, so that no list of them is needed.
 */
import type { Sentence } from './answers.ts'

export interface Weights {
  weightOf: (word: string) => number
  /** The weight of a word that is said once. */
  most: number
}

export function weightsIn(sentences: Sentence[]): Weights {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const word of new Set(words))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const all = Math.max(1, sentences.length)
  return { weightOf: word => Math.log(all / (counts.get(word) ?? 1)), most: Math.log(all) }
}
