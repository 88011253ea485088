/**
 * Leaves out what a deck in its language never asks for, which would be loaded before the first slide: what is said around the
 * slides in other languages, and how Japanese is broken where no kana stands on a slide.
 * In: the deck's language, and its slides as text. Out: a plugin for Vite.
 */
import type { Plugin } from 'vite'
import { wordsIn } from '../words/table.ts'

const WORDS = /\/src\/words\/talk\/([\w-]+)\.ts$/
const JAPANESE = /\/src\/text\/japanese\.ts$/
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const LANGUAGES = Object.fromEntries(['en', 'ja', 'zh', 'zh-Hant'].map(language => [language, language]))

export function ownWords(language: string, slides: string): Plugin {
  // English stands in for a language without words.
  const own = wordsIn(LANGUAGES, language) ?? 'en'
  const hasKana = KANA.test(slides)
  return {
    name: 'interview-deck:own-words',
    enforce: 'pre',
    // While data are followed, any language may come in.
    apply: 'build',
    load(id) {
      const path = id.replaceAll('\\', '/')
      if (JAPANESE.test(path) && !hasKana)
        return 'export const joinsInJapanese = () => false\nexport const leadsInJapanese = () => false\n'
      const [, found] = WORDS.exec(path) ?? []
      // Each exports its words by its language, zh-Hant as zhHant.
      return found === undefined || found === own ? undefined : `export const ${found.replace('-', '')} = undefined\n`
    },
  }
}
