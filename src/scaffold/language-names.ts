/**
 * A language as a text states it of itself.
 * In: a tag or a name, such as pt_BR, Spanish, português (Brasil) or 繁體中文. Out: its tag, as the data takes it.
 */

/** The languages in which languages are named, beside the language itself; where two are named alike, the first stands. */
const NAMED_IN = ['en', 'zh', 'zh-Hant', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'ru', 'ja', 'ko', 'ar', 'hi', 'tr', 'pl', 'uk', 'vi', 'id', 'fa', 'he', 'sv']
/** Varieties with names of their own. */
const VARIETIES = ['zh-Hans', 'zh-Hant', 'zh-CN', 'zh-TW', 'zh-HK', 'zh-SG', 'pt-BR', 'pt-PT', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-IE', 'es-ES', 'es-MX', 'es-AR', 'es-CO', 'fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'de-DE', 'de-AT', 'de-CH', 'nl-BE', 'it-CH', 'sr-Latn', 'sr-Cyrl']
/** Names in use that the Unicode Common Locale Data Repository does not have. */
const OTHER_NAMES: Record<string, string> = {
  'bahasa indonesia': 'id',
  'castellano': 'es',
  'castilian': 'es',
  'farsi': 'fa',
  'mandarin': 'zh',
  '汉语': 'zh',
  '漢語': 'zh',
  '华语': 'zh',
  '華語': 'zh',
  '国语': 'zh',
  '國語': 'zh',
  '普通话': 'zh',
  '普通話': 'zh',
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** A language, its script and its region (BCP 47, 2.1); older systems write _ between them. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i
const REMARK = /\s*[(（[［].*$/u

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

let names: Map<string, string> | undefined

/** The tag of a stated language, without a region that is larger than a country; nothing where it is neither a tag nor a name. */
export function readLanguage(stated: string): string | undefined {
  const text = folded(stated)
  if (TAG.test(text))
    return canonical(text.replaceAll('_', '-'))
  names ??= namesOfLanguages()
  return names.get(text) ?? names.get(text.replace(REMARK, ''))
}

function canonical(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag)
  return [language, script, region?.replace(/^\d+$/, '')].filter(Boolean).join('-')
}

/** The languages of two letters, which are those with names in most languages, and the varieties, by their names. */
function namesOfLanguages(): Map<string, string> {
  const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const languages = LETTERS.flatMap(first => LETTERS.map(second => first + second)).filter(tag => known.of(tag) !== undefined)
  const tags = [...languages, ...VARIETIES]
  const found = new Map(Object.entries(OTHER_NAMES))
  for (const [locale, named] of [...tags.map(tag => [tag, [tag]] as const), ...NAMED_IN.map(locale => [locale, tags] as const)]) {
    // Brazilian Portuguese, and Portuguese (Brazil).
    for (const languageDisplay of ['dialect', 'standard'] as const) {
      const display = new Intl.DisplayNames([locale], { type: 'language', languageDisplay })
      for (const tag of named) {
        const name = folded(display.of(tag)!)
        if (!found.has(name))
          found.set(name, canonical(tag))
      }
    }
  }
  return found
}
