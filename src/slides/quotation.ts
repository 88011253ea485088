/**
 * Quotation marks.
 * In: the language of the quoted words. Out: the marks that open and close them there.
 */

const MARKS: Record<string, readonly [string, string]> = {
  'de': ['„', '“'],
  'fr': ['« ', ' »'],
  'ja': ['「', '」'],
  'zh-Hant': ['「', '」'],
}

export function quotationMarks(language: string): readonly [open: string, close: string] {
  return MARKS[language] ?? MARKS[language.split('-')[0]!] ?? ['“', '”']
}
