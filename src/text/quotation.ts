/**
 * Quotation marks.
 * In: the language of the quoted words. Out: the marks that open and close them there.
 */

/** By language, or language and script, as in the Unicode Common Locale Data Repository; elsewhere as in English. */
const MARKS: Record<string, string | readonly [open: string, close: string]> = {
  'ar': '”“',
  'be': '«»',
  'bg': '„“',
  'cs': '„“',
  'da': '””',
  'de': '„“',
  'el': '«»',
  'es': '«»',
  'et': '„“',
  'fa': '«»',
  'fi': '””',
  'fr': ['«\u00A0', '\u00A0»'],
  'he': '””',
  'hr': '„“',
  'hu': '„”',
  'is': '„“',
  'it': '«»',
  'ja': '「」',
  'lt': '„“',
  'nb': '«»',
  'no': '«»',
  'pl': '„”',
  'pt-PT': '«»',
  'ro': '„”',
  'ru': '«»',
  'sk': '„“',
  'sl': '„“',
  'sr': '„“',
  'sv': '””',
  'uk': '«»',
  'zh-Hant': '「」',
}

export function quotationMarks(tag: string): readonly [open: string, close: string] {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  const [open, close] = MARKS[`${language}-${region}`] ?? MARKS[`${language}-${script}`] ?? MARKS[language!] ?? '“”'
  return [open!, close!]
}
