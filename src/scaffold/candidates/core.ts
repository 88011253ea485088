/**
 * The core of a long answer: the sentences that say most of what the others say.
 * In: an answer, and how much each word tells. Out: its sentences, the most central first.
 *
 * Continuous LexRank (Erkan and Radev 2004, “LexRank: Graph-based Lexical Centrality as Salience in Text Summarization”,
 * JAIR 22): sentences are alike by the cosine of their words, weighted by frequency and rarity, and a sentence is central
 * where central ones are like it (PageRank with the damping of 0.85). It asks for no more of a language than its words.
 */
import type { Answer, Sentence } from './answers.ts'
import type { Weights } from './weights.ts'
import { asks } from './asked.ts'

const DAMPING = 0.85
const PRECISION = 1e-4
const MOST_ROUNDS = 50
/** Every sentence is compared with every other, but not beyond so many: what is said in ten minutes. Keeps the time in step with the length. */
const STRETCH = 80
/** In sentences: a shorter answer is read as fast as its core. */
const LONG = 5
/** What is shorter says little; what is longer is no longer the few words that an evidence should be. */
const WORDS = { least: 5, most: 40 }

/** None for an answer that is short. Of a long one, no more than a third of its sentences, and none that asks. */
export function coreOf({ sentences }: Pick<Answer, 'sentences'>, weights: Weights, language: string): Sentence[] {
  if (sentences.length < LONG)
    return []
  const ranked: { sentence: Sentence, rank: number }[] = []
  for (let from = 0; from < sentences.length; from += STRETCH) {
    const stretch = sentences.slice(from, from + STRETCH)
    const ranks = lexRank(stretch.map(({ words }) => words), weights)
    ranked.push(...stretch.map((sentence, index) => ({ sentence, rank: ranks[index]! })))
  }
  return ranked
    .filter(({ sentence: { text, words } }) => words.length >= WORDS.least && words.length <= WORDS.most && !asks(text, language))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, Math.ceil(sentences.length / 3))
    .map(({ sentence }) => sentence)
}

/** How central each sentence is, given by its words; one on average. */
export function lexRank(sentences: string[][], { weightOf }: Weights): number[] {
  const vectors = sentences.map(words => unitVector(words, weightOf))
  const likeness = vectors.map(a => vectors.map(b => product(a, b)))
  const sums = likeness.map(row => row.reduce((sum, value) => sum + value, 0))
  let ranks = sentences.map(() => 1)
  for (let round = 0, change = Infinity; round < MOST_ROUNDS && change > PRECISION; round++) {
    // What no other is like gives its rank to all alike.
    const lost = ranks.reduce((sum, rank, index) => sums[index] ? sum : sum + rank, 0) / ranks.length
    const shares = ranks.map((rank, index) => sums[index] ? rank / sums[index] : 0)
    const next = likeness.map(row => 1 - DAMPING + DAMPING * (lost + row.reduce((sum, value, index) => sum + value * shares[index]!, 0)))
    change = Math.max(...next.map((rank, index) => Math.abs(rank - ranks[index]!)))
    ranks = next
  }
  return ranks
}

function unitVector(words: string[], weightOf: Weights['weightOf']): Map<string, number> {
  const vector = new Map<string, number>()
  for (const word of words)
    vector.set(word, (vector.get(word) ?? 0) + weightOf(word))
  const length = Math.hypot(...vector.values())
  return length === 0 ? new Map() : new Map([...vector].map(([word, weight]) => [word, weight / length]))
}

function product(a: Map<string, number>, b: Map<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few)
    sum += weight * (many.get(word) ?? 0)
  return sum
}
