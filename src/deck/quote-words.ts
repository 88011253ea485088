/**
 * Which of a quote's words a deck shows large, which below them, and what it says of both.
 * In: a quote, and what a Context knows. Out: the words with their languages. In quotation marks stand the source's words; where
 * the original is at hand, only those that were spoken, so that nobody takes a translation for them.
 */
import type { Quote } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'

interface InLanguage {
  text: string
  language: string
}

export interface QuoteWords {
  /** The words in quotation marks. */
  own: InLanguage
  /** What is shown large in their stead, without marks. */
  wording?: InLanguage
  /** Below the words that were spoken, where these are large: what the source has for them. */
  translation?: InLanguage
  /** How the words came into the deck's language, and which are whose. */
  mark?: string
  /** Where in the quote's data the large words stand. */
  at: PropertyKey[]
}

export function quoteWords({ id, exact, spoken, gloss }: Verified<Quote>, { interview: { source }, words, language, languageName, toldQuotes, say }: Pick<Context, 'interview' | 'words' | 'language' | 'languageName' | 'toldQuotes' | 'say'>): QuoteWords {
  const inSource: InLanguage = { text: exact.text, language: source.language }
  const glossed = language !== source.language && gloss?.[language] !== undefined ? { text: gloss[language], language } : undefined
  if (!spoken) {
    const rendered = id === toldQuotes[0] ? words.ourRendering(languageName(source.language), source.rendering === 'translation') : words.ourRenderingShort
    return {
      own: inSource,
      wording: glossed,
      mark: glossed ? rendered : source.rendering === 'translation' ? words.isTranslation : undefined,
      at: glossed ? ['gloss', language] : ['exact'],
    }
  }
  const own: InLanguage = { text: spoken.text, language: source.original!.language }
  const asSpoken = words.asSpoken(languageName(own.language))
  if (language !== own.language && language !== source.language && glossed)
    return { own, wording: glossed, mark: [words.ourRenderingShort, asSpoken].join(words.semicolon), at: ['gloss', language] }
  const mark = [asSpoken, words.asTranslated(languageName(source.language), source.publisher && say(source.publisher))].join(words.semicolon)
  return language === source.language && language !== own.language
    ? { own, wording: inSource, mark, at: ['exact'] }
    : { own, translation: inSource, mark, at: ['spoken'] }
}
