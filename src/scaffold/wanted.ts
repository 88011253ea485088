/**
 * What a person must write, in each language.
 * In: the deck's languages and the source's. Out: the TODOs for a text that is wanted in every language.
 */
import { todo } from '../interview/todo.ts'

export interface Wanted {
  /** A text wanted in every language, or, where it is known in the source's, in the others. */
  each: (what: string, known?: string) => Record<string, string>
  /** A gloss, where the deck has other languages than the source's. */
  gloss: (of: string) => { gloss?: Record<string, string> }
}

export function wantedIn(languages: string[], sourceLanguage: string): Wanted {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const inLanguage = (what: string, language: string) => todo(languages.length > 1 ? `${what}, in ${names.of(language)}` : what)
  const others = languages.filter(language => language !== sourceLanguage)
  return {
    each: (what, known) => Object.fromEntries(languages.map(language => [language, known !== undefined && language === sourceLanguage ? known : inLanguage(what, language)])),
    gloss: of => others.length === 0 ? {} : { gloss: Object.fromEntries(others.map(language => [language, todo(`${of} in ${names.of(language)}`)])) },
  }
}
