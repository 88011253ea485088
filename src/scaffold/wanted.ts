/**
 * What a person must write, in each language.
 * In: the deck's languages, the source's and that of its original, if that is at hand. Out: the TODOs for a text that is wanted in every language.
 */
import { todo } from '../interview/todo.ts'

export interface Wanted {
  /** A text wanted in every language, or, where it is known in the source's, in the others. */
  each: (what: string, known?: string) => Record<string, string>
  /** What was spoken, where the original is at hand; a gloss, where the deck has other languages than these. */
  gloss: (of: string) => { spoken?: string, gloss?: Record<string, string> }
}

export function wantedIn(languages: string[], sourceLanguage: string, originalLanguage?: string): Wanted {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const inLanguage = (what: string, language: string) => todo(languages.length > 1 ? `${what}, in ${names.of(language)}` : what)
  const others = languages.filter(language => language !== sourceLanguage && language !== originalLanguage)
  return {
    each: (what, known) => Object.fromEntries(languages.map(language => [language, known !== undefined && language === sourceLanguage ? known : inLanguage(what, language)])),
    gloss: of => ({
      ...originalLanguage !== undefined && { spoken: todo(`${of} as it was spoken, exactly as it stands in the original`) },
      ...others.length > 0 && { gloss: Object.fromEntries(others.map(language => [language, todo(`${of} in ${names.of(language)}`)])) },
    }),
  }
}
