/**
 * This window in another language.
 * In: the deck's settings and its address. Out: the other deck at the same view, slide and click; nothing happens where
 * it cannot be had.
 */
import type { InjectionKey } from 'vue'
import type { DeckLanguage } from '../deck/deck.ts'
import { configs } from '@slidev/client'
import { inLanguage, talkRoot } from './addresses.ts'

/** Has every window change to the other language. */
export const SWITCH_LANGUAGE: InjectionKey<() => void> = Symbol('switch language')

const languages: DeckLanguage[] = configs.themeConfig.languages
const own = languages.find(({ tag }) => tag === configs.lang)!
const base = new URL(import.meta.env.BASE_URL, location.href).pathname

/** The path that all languages of the talk stand under. */
export const root = talkRoot(base, own)

/** The next of the deck's languages; none in a file that stands alone, and on the dev server, which has one deck. */
export const other: DeckLanguage | undefined = __SLIDEV_HASH_ROUTE__ || __DEV__ || languages.length < 2
  ? undefined
  : languages[(languages.indexOf(own) + 1) % languages.length]

/** Whether a language's deck can be loaded: the server may have been stopped since this one was. */
export async function isReachable({ folder }: DeckLanguage): Promise<boolean> {
  return fetch(`${root}${folder}`, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)
}

export async function changeLanguage(tag: string): Promise<void> {
  const language = languages.find(language => language.tag === tag)
  if (language && language !== own && await isReachable(language))
    location.assign(inLanguage(language, root, base, location))
}
