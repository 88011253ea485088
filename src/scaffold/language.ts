/**
 * The language of a text, as far as its script tells.
 * In: a text. Out: a language tag and the script it was taken from.
 */

/** The scripts by ISO 15924 name, each with the language most written in it; Japanese is told by its kana. */
const SCRIPTS: [script: string, language: string][] = [
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Han', 'zh'],
  ['Hangul', 'ko'],
  ['Arabic', 'ar'],
  ['Hebrew', 'he'],
  ['Cyrillic', 'ru'],
  ['Greek', 'el'],
  ['Devanagari', 'hi'],
  ['Thai', 'th'],
  ['Latin', 'en'],
]
/** Kana make out this much of any Japanese text; a Chinese one may hold a name in them. */
const LEAST_KANA = 0.1

export interface AssumedLanguage {
  language: string
  script: string
}

/** The language of the script that most of the text is written in; English where it has no letter. */
export function assumeLanguage(text: string): AssumedLanguage {
  const counts = SCRIPTS.map(([script, language]) => ({
    script,
    language,
    // A Latin word is some five letters, a Chinese one two.
    count: (text.match(new RegExp(String.raw`\p{Script=${script}}`, 'gu'))?.length ?? 0) / (script === 'Latin' ? 5 : 2),
  }))
  const east = counts.filter(({ script }) => ['Hiragana', 'Katakana', 'Han'].includes(script))
  const kana = east.filter(({ language }) => language === 'ja').reduce((sum, { count }) => sum + count, 0)
  const isJapanese = kana > LEAST_KANA * east.reduce((sum, { count }) => sum + count, 0)
  const most = counts.reduce((best, entry) => entry.count > best.count ? entry : best, { script: 'Latin', language: 'en', count: 0 })
  return isJapanese && east.includes(most as typeof east[number]) ? { language: 'ja', script: 'kana' } : { language: most.language, script: most.script }
}
