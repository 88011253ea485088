/**
 * What a person may choose from in one section.
 * In: an article, its language, and a section's number. Out: its answers, and candidates for figures, quotes and evidence:
 * a few of each, in the order in which they are said, every one an excerpt that verify takes.
 */
import type { Article } from '../../source/read/article.ts'
import type { Answer, Sentence } from './answers.ts'
import type { Candidate } from './once.ts'
import type { Weights } from './weights.ts'
import { answerOf } from './answers.ts'
import { coreOf } from './core.ts'
import { figuresIn } from './figures.ts'
import { candidateOf } from './once.ts'
import { strongIn } from './quotes.ts'
import { weightsIn } from './weights.ts'

/** As many as a person reads before choosing; a section shows four quotes and, in brief, three figures a line. */
const MOST = { figures: 6, quotes: 6, core: 8 }
/** Of one answer, so that others have their say. */
const MOST_OF_ANSWER = 3
/** For each that is wanted. */
const MOST_TRIES = 8

export interface FigureCandidate extends Candidate {
  /** The number as it is read. */
  value: string
}

export interface Choice {
  answers: Answer[]
  figures: FigureCandidate[]
  quotes: Candidate[]
  core: Candidate[]
}

/** An answer, with those of its sentences that are said but once: no excerpt of the others stands in one place. */
interface Read extends Answer {
  once: Sentence[]
}

/** Reads an article once; each question after that is about one section. */
export function choicesIn(article: Article, language: string): (section: number) => Choice {
  const answers = withOnce(article.turns.filter(({ kind }) => kind === 'answer').map(turn => answerOf(article, turn, language)))
  const bySection = Map.groupBy(answers, ({ turn }) => turn.section)
  const weights = weightsIn(answers.flatMap(({ sentences }) => sentences))
  return (section) => {
    const own = bySection.get(section) ?? []
    const core = coresOf(article, own, weights, language)
    const taken = new Set(core.map(({ exact }) => exact))
    const strong = own
      .flatMap(({ turn, once }) => strongIn(once, weights, language).map(found => ({ ...found, turn })))
      .filter(({ sentence }) => !taken.has(sentence.text))
      .toSorted((a, b) => b.strength - a.strength)
    const quotes = first(strong, MOST.quotes, ({ turn, sentence }) => candidateOf(article, turn, sentence.text))
    return { answers: own, core: inOrder(core), quotes: inOrder(quotes), figures: inOrder(figuresOf(article, own, language)) }
  }
}

function withOnce(answers: Answer[]): Read[] {
  const counts = new Map<string, number>()
  for (const { text } of answers.flatMap(({ sentences }) => sentences))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  return answers.map(answer => ({ ...answer, once: answer.sentences.filter(({ text }) => counts.get(text) === 1) }))
}

/** The most central sentence of every answer, then their second ones; those of longer answers first. */
function coresOf(article: Article, answers: Read[], weights: Weights, language: string): Candidate[] {
  const central = answers.flatMap((answer) => {
    const once = new Set(answer.once)
    const core = coreOf(answer, weights, language).filter(sentence => once.has(sentence))
    return core.slice(0, MOST_OF_ANSWER).map(({ text }, nth) => ({ turn: answer.turn, text, nth, length: answer.sentences.length }))
  }).toSorted((a, b) => a.nth - b.nth || b.length - a.length)
  return first(central, MOST.core, ({ turn, text }) => candidateOf(article, turn, text))
}

/** Each number once, where it says most. */
function figuresOf(article: Article, answers: Read[], language: string): FigureCandidate[] {
  const found = answers
    .flatMap(({ turn, once }) => once.flatMap(sentence => figuresIn(sentence, language).map(figure => ({ ...figure, turn }))))
    .toSorted((a, b) => b.weight - a.weight)
  const byValue = [...Map.groupBy(found, ({ value }) => value.toLowerCase()).values()]
  return first(byValue, MOST.figures, (same) => {
    const excerpts = same.slice(0, MOST_TRIES).flatMap(({ value, turn, excerpts }) => excerpts().map(excerpt => ({ value, turn, excerpt })))
    const [figure] = first(excerpts, 1, ({ value, turn, excerpt }) => {
      const candidate = candidateOf(article, turn, excerpt)
      return candidate && { ...candidate, value }
    })
    return figure
  })
}

/** The first so many that something can be made of; not all are tried, for where much is said twice that would take long. */
function first<T, Made>(items: T[], most: number, make: (item: T) => Made | undefined): Made[] {
  const made: Made[] = []
  for (const item of items.slice(0, most * MOST_TRIES)) {
    if (made.length === most)
      break
    const one = make(item)
    if (one !== undefined)
      made.push(one)
  }
  return made
}

function inOrder<T extends Candidate>(candidates: T[]): T[] {
  return candidates.toSorted((a, b) => a.start - b.start)
}
