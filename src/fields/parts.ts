/**
 * What the files of an interview are made of.
 * In: its languages, and the source's. Out: Zod schemas of texts in every language, statements and their evidence.
 *
 * The titles and descriptions are shown by editors, and in docs/visuals.md.
 */
import { z } from 'zod'
import { excerpts, spoken, text } from './values.ts'

/** What the schemas must know of the interview before they can check a text: its languages, and the source's (empty where it cannot be read). */
export interface SchemaLanguages {
  languages: string[]
  sourceLanguage: string
  /** That of what the source was translated from; empty where it cannot be read, none where the data say of no original. */
  originalLanguage?: string
}

export const sectionNumber = z.union([z.number().int().min(1), z.literal('introduction')], 'expected the number of a section, or introduction').meta({ title: 'section', description: 'The number of the section in which the words stand, or introduction' })
const SAID_AS = 'How the source says it; whatever is not a fact is drawn hollow or broken'
/** What was said as a fact, what is aimed for, what is estimated: shown differently, and never by colour alone. */
export const status = z.enum(['fact', 'aim', 'estimate']).describe(SAID_AS)
export const statusOrDoubt = z.enum(['fact', 'aim', 'estimate', 'doubt']).describe(SAID_AS)
export const evidence = excerpts.meta({ title: 'excerpt, or a list', description: 'The source’s words that support it' })
export const notesEvidence = excerpts.meta({ title: 'excerpt, or a list', description: 'The source’s words that support what the notes alone say' }).optional()

function inEvery<T extends z.ZodType>(languages: string[], value: T) {
  return z.strictObject(Object.fromEntries(languages.map(language => [language, value])) as Record<string, T>)
}

export function createParts({ languages, sourceLanguage, originalLanguage }: SchemaLanguages) {
  const localized = inEvery(languages, text).meta({ title: 'text' })
  const markdown = inEvery(languages, spoken).meta({ title: 'Markdown', description: 'What the presenter says; [click] where the next step appears' })
  const otherLanguages = languages.filter(language => language !== sourceLanguage)
  const inOthers = inEvery(otherLanguages, text)
  // In the original's language a quote may have the words that were spoken.
  const spokenLanguages = otherLanguages.filter(language => language === originalLanguage)
  const everyGloss = spokenLanguages.length ? inOthers.partial(Object.fromEntries(spokenLanguages.map(language => [language, true] as const)) as { [language: string]: true, [number: number]: never }) as unknown as typeof inOthers : inOthers
  const statement = z.strictObject({ text: localized, evidence })
  return {
    languages,
    sourceLanguage,
    originalLanguage,
    localized,
    markdown,
    otherLanguages,
    // Where the source's language cannot be read, it is not known which wordings are wanted.
    glosses: (sourceLanguage ? everyGloss : everyGloss.partial() as unknown as typeof everyGloss).meta({ title: 'text' }),
    /** A statement in our own words, and the source's words that support it. */
    statement,
    /** A statement of which more is known: what its text says. */
    statementOf: (what: string) => statement.extend({ text: localized.describe(what) }),
    /** Excerpts of one section. */
    placedEvidence: z.strictObject({ section: sectionNumber, evidence }),
    /** A statement outside a section file: it names the section its evidence stands in. */
    placedStatement: z.strictObject({ text: localized, section: sectionNumber, evidence }),
  }
}

export type Localized = Record<string, string>
export type Status = z.output<typeof status>
export type StatusOrDoubt = z.output<typeof statusOrDoubt>
export type SectionNumber = z.output<typeof sectionNumber>
export type SchemaParts = ReturnType<typeof createParts>
