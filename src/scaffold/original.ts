/**
 * What a text was translated from, as an outline records it.
 * In: the text of the original, and who speaks in the translation. Out: what it tells of itself, and how the same people are called there.
 */
import type { FoundSpeaker, KnownSpeakers } from '../source/read/find-speakers.ts'
import { parseArticle } from '../source/read/article.ts'
import { findSpeakers } from '../source/read/find-speakers.ts'
import { guessLanguage, wordsOf } from './language.ts'
import { readTextMetadata } from './metadata.ts'

export interface Original {
  language: string
  publisher?: string
  title?: string
  url?: string
  recording?: string
  /** How it calls those who ask, and those who answer. */
  called: { name: string, host: boolean }[]
}

/** @throws {SourceError} if its speakers or turns cannot be told. */
export function describeOriginal(text: string, known: KnownSpeakers): Original {
  const speakers = findSpeakers(text, known)
  const article = parseArticle(text, speakers)
  const { language, publisher, title, url, recording } = readTextMetadata(article)
  return {
    language: language ?? guessLanguage(wordsOf(article)).language,
    publisher,
    title,
    url,
    recording,
    called: speakers.flatMap(({ name, labels, host }) => [...name === undefined ? [] : [name], ...labels].map(name => ({ name, host }))),
  }
}

/** What the original calls a speaker, where only one asks and only one answers, so that it is plain who is who. */
export function calledIn(original: Original | undefined, speaker: FoundSpeaker, speakers: FoundSpeaker[]): string[] {
  const called = original?.called.filter(({ host }) => host === speaker.host) ?? []
  const isPlain = called.length === 1 && speakers.filter(({ host }) => host === speaker.host).length === 1
  return isPlain ? called.map(({ name }) => name).filter(name => ![speaker.name, ...speaker.labels].includes(name)) : []
}
