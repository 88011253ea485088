/** The languages that words are there in: by tag, or else by the language without its script and region. */
export function wordsIn<T>(table: Record<string, T>, language: string): T | undefined {
  return table[language] ?? table[baseOf(language)]
}

export function baseOf(language: string): string {
  return language.split('-')[0]!
}
