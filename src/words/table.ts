/** The languages that words are there in: by tag, or else by the language and the script it is likely written in, or by the language alone. */
export function wordsIn<T>(table: Record<string, T>, language: string): T | undefined {
  return table[language] ?? table[`${baseOf(language)}-${new Intl.Locale(language).maximize().script}`] ?? table[baseOf(language)]
}

export function baseOf(language: string): string {
  return language.split('-')[0]!
}
