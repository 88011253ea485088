/**
 * A text as a data folder that is ready to be filled in.
 * In: the text of an interview, the languages and minutes wanted. Out: the files by name, and what was found in the text.
 */
import type { Article } from '../source/read/article.ts'
import type { FoundSpeaker, KnownSpeakers } from '../source/read/find-speakers.ts'
import type { GuessedLanguage } from './language.ts'
import type { TextMetadata } from './metadata.ts'
import type { Original } from './original.ts'
import type { Share } from './share-in-turns.ts'
import { jsonSchema } from '../interview/json-schema.ts'
import { findTodos } from '../interview/todo.ts'
import { parseArticle } from '../source/read/article.ts'
import { findSpeakers } from '../source/read/find-speakers.ts'
import { SourceError } from '../source/text/source-error.ts'
import { interviewPage } from './interview.ts'
import { guessLanguage, wordsOf } from './language.ts'
import { readTextMetadata } from './metadata.ts'
import { sectionPages } from './sections.ts'
import { shareInTurns } from './share-in-turns.ts'
import { openingTurns } from './shares.ts'
import { wantedIn } from './wanted.ts'
import { writePage } from './yaml.ts'

export interface OutlineOptions {
  /** The deck's languages; the text's where none are given. */
  languages?: string[]
  minutes: number
  /** What is known of the text, before what it tells of itself. */
  told?: Partial<Pick<TextMetadata, 'title' | 'url' | 'recording' | 'language' | 'date'>>
  speakers?: KnownSpeakers
  /** Only what no deck can do without is asked for. */
  light?: boolean
  /** How many sections, or the lines with which they begin; for a text without headings. */
  sections?: number | number[]
  /** What the text was translated from. */
  original?: Original
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
  share: Share
}

/**
 * Outlines a text.
 *
 * @throws {SourceError} if its speakers, turns or sections cannot be told.
 */
export function composeOutline(text: string, { languages: given, minutes, told, speakers: known, sections, light = false, original }: OutlineOptions): Outline {
  const speakers = findSpeakers(text, known)
  const article = cut(text, speakers, minutes, sections)
  const metadata = { ...readTextMetadata(article), ...told }
  const guessed = metadata.language === undefined ? guessLanguage(wordsOf(article)) : undefined
  const language = metadata.language ?? guessed!.language
  const languages = given ?? [language]
  const wanted = wantedIn(languages, language, original?.language)
  const pages = [
    ['interview.yaml', interviewPage({ metadata, speakers, sections: article.sections.length, language, languages, minutes, light, original }, wanted)] as const,
    ...sectionPages(article, speakers, wanted, language, light).map(page => [`sections/${page.name}`, page] as const),
  ]
  const files = Object.fromEntries(pages.map(([name, page]) => [name, writePage(page)]))
  return {
    files: { ...files, 'interview.schema.json': `${JSON.stringify(jsonSchema({ languages, source: { language, original } }), null, 2)}\n` },
    article,
    speakers,
    language,
    guessed,
    languages,
    todos: pages.reduce((sum, [, { value }]) => sum + findTodos(value).length, 0),
    share: shareInTurns(article),
  }
}

/** By the text's headings; where it has none, or only one above everything, at questions. */
function cut(text: string, speakers: FoundSpeaker[], minutes: number, sections?: number | number[]): Article {
  const whole = parseArticle(text, speakers)
  const headings = whole.sections.filter(({ heading }) => heading !== undefined)
  if (headings.length > 1) {
    if (sections !== undefined)
      throw new SourceError(`the text has ${headings.length} headings of its own, with which its sections begin`, { line: headings[0]!.line, hint: 'Leave --sections out, or remove the headings from the text.' })
    return whole
  }
  const openings = Array.isArray(sections) ? sections : openingTurns(whole.turns, minutes, sections).map(({ line }) => line)
  return headings.length === 1 && openings.length < 2 ? whole : parseArticle(text, speakers, openings)
}
