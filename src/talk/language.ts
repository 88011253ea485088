/** Where the decks of the talk's languages stand. */
import type { InjectionKey } from 'vue'
import { folderOf, talkRoot } from './addresses.ts'
import { language, languages } from './deck.ts'

/** Has every window change to the other language. */
export const SWITCH_LANGUAGE: InjectionKey<() => void> = Symbol('switch language')

const base = new URL(import.meta.env.BASE_URL, location.href).pathname

/** The path that all languages of the talk stand under. */
export const root = talkRoot(base, folderOf(languages, language))

/** The path of a language's deck. */
export function rootOf(tag: string): string {
  return root + folderOf(languages, tag)
}

/** The next of the deck's languages; none in a file that stands alone, and on the dev server, which has one deck. */
export const other: string | undefined = __SLIDEV_HASH_ROUTE__ || __DEV__ || languages.length < 2
  ? undefined
  : languages[(languages.indexOf(language) + 1) % languages.length]
