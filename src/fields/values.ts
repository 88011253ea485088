/**
 * The single values of a data file: texts, dates, ids.
 * In: what YAML gives. Out: Zod schemas, each with what was expected in words.
 */
import { z } from 'zod'
import { SourceLine, Words } from '../source/excerpt.ts'
import { MEDIA } from '../text/recording.ts'

/** Characters that no text may hold: controls, unpaired surrogates, and marks that override the direction of text. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Surrogate}]/u

/** More than a slide shows, or than anybody says in ten minutes: a mistake, or made to do harm. */
export const MOST_CHARACTERS = 2000
export const MOST_SPOKEN = 20_000

/** Refuses what cannot be shown. */
export function shown(value: string, context: z.RefinementCtx<string>, most = MOST_CHARACTERS): void {
  if (value.length > most)
    context.addIssue({ code: 'custom', message: `expected at most ${most.toLocaleString('en')} characters, found ${value.length.toLocaleString('en')}` })
  if (value.trim() === '')
    context.addIssue({ code: 'custom', message: 'expected some text, found none' })
  const found = FORBIDDEN.exec(value)
  if (found) {
    const point = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    context.addIssue({ code: 'custom', message: `the character U+${point} cannot be shown; remove it` })
  }
}

export const text = z.string().transform(value => value.replace(/[\t\n\r ]+/g, ' ').trim()).superRefine((value, context) => shown(value, context))

/** What the presenter says, as Markdown. */
export const spoken = z.string().superRefine((value, context) => shown(value, context, MOST_SPOKEN))

export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'expected a language tag such as en, zh or pt-BR').meta({ title: 'language tag' })
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, such as seven-months')
export const minutes = z.number().positive().max(600)

/** A year, month or day that the calendar has: 2024-02-30 is none. */
export function isInCalendar(value: string): boolean {
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Of a podcast often no more is known than the month, or the year. */
export const day = z.string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'expected a date such as 2024-07-23; where no more is known the month, 2024-07, or the year in quotes, \'2024\'', abort: true })
  .refine(isInCalendar, 'the calendar has no such date')
  .meta({ title: 'day' })

/** ISO 8601 duration of years or months, such as P6M or P10Y. */
export const duration = z.string().regex(/^P\d+[YM]$/, 'expected a duration in years or months such as P10Y or P6M').meta({ title: 'duration' })

/** Where it can be heard; a path with slashes on every machine. */
export const recording = z.string()
  .regex(new RegExp(`^(?:https?://\\S+|(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*[^/]\\.(?:${MEDIA.map(form => `${form}|${form.toUpperCase()}`).join('|')}))$`), `expected an address of the web such as https://example.org/talk, or a file (${MEDIA.join(', ')}) by its path from this folder, such as talk.mp3`)
  .meta({ title: 'address or file', description: 'Where it can be heard or seen: an address of the web, or a file by its path from this folder, which goes along with the deck; where the source has times, references play it from there' })

/** One excerpt. */
export const words = text.transform(value => new Words(value))

/** Words of the text that the source was translated from. */
export const originalWords = text.transform(value => new Words(value, 'original'))

/** One excerpt or several; read as a list. */
export const excerpts = z.union([words, z.array(words).min(1)]).transform(value => Array.isArray(value) ? value : [value])

/** A turn of the source: words that stand in it, or the line in which it begins. */
export const turn = z.union([words, z.number().int().min(1).transform(line => new SourceLine(line))], 'expected words of the question, or the number of the line in which it begins')
