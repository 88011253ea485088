/**
 * A text as a data folder that is ready to be filled in.
 * In: the text of an interview, the languages and minutes wanted. Out: the files by name, and what was found in the text.
 */
import type { Article } from '../source/read/article.ts'
import type { FoundSpeaker } from '../source/read/find-speakers.ts'
import type { GuessedLanguage } from './language.ts'
import { jsonSchema } from '../interview/json-schema.ts'
import { findTodos } from '../interview/todo.ts'
import { parseArticle } from '../source/read/article.ts'
import { findSpeakers } from '../source/read/find-speakers.ts'
import { interviewPage } from './interview.ts'
import { guessLanguage, wordsOf } from './language.ts'
import { readTextMetadata } from './metadata.ts'
import { sectionPages } from './sections.ts'
import { openingTurns } from './shares.ts'
import { wantedIn } from './wanted.ts'
import { writePage } from './yaml.ts'

export interface OutlineOptions {
  /** The deck's languages; the text's where none are given. */
  languages?: string[]
  minutes: number
}

export interface Outline {
  /** By their names in the data folder. */
  files: Record<string, string>
  article: Article
  speakers: FoundSpeaker[]
  language: string
  /** How the language was found; not there where the text states it. */
  guessed?: GuessedLanguage
  languages: string[]
  todos: number
}

/**
 * Outlines a text.
 *
 * @throws {SourceError} if its speakers, turns or sections cannot be told.
 */
export function composeOutline(text: string, { languages: given, minutes }: OutlineOptions): Outline {
  const speakers = findSpeakers(text)
  const whole = parseArticle(text, speakers)
  const hasHeadings = whole.sections.some(({ heading }) => heading !== undefined)
  const article = hasHeadings ? whole : parseArticle(text, speakers, openingTurns(whole.turns, minutes).map(({ line }) => line))
  const metadata = readTextMetadata(article)
  const guessed = metadata.language === undefined ? guessLanguage(wordsOf(article)) : undefined
  const language = metadata.language ?? guessed!.language
  const languages = given ?? [language]
  const wanted = wantedIn(languages, language)
  const pages = [
    ['interview.yaml', interviewPage({ metadata, speakers, sections: article.sections.length, language, languages, minutes }, wanted)] as const,
    ...sectionPages(article, speakers, wanted).map(page => [`sections/${page.name}`, page] as const),
  ]
  const files = Object.fromEntries(pages.map(([name, page]) => [name, writePage(page)]))
  return {
    files: { ...files, 'interview.schema.json': `${JSON.stringify(jsonSchema({ languages, source: { language } }), null, 2)}\n` },
    article,
    speakers,
    language,
    guessed,
    languages,
    todos: pages.reduce((sum, [, { value }]) => sum + findTodos(value).length, 0),
  }
}
