/**
 * What is still to be written, as the deck shows it.
 * In: an interview as a draft of it stands, or what is wanted of a part. Out: the same with every TODO in the words of the language
 * that it stands in; slides that say what is wanted where nothing can be drawn without it.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { wantedBy } from '../interview/todo.ts'
import { dateIn } from '../text/intl.ts'
import { unwrittenText } from '../words/deck.ts'

/** As many as find room. */
const MOST = 8

/** Texts in no language stay as they are: see `written`. */
export function withUnwritten(interview: Verified<Interview>): Verified<Interview> {
  const { languages } = interview
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(shown)
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
      const wanted = languages.includes(key) ? wantedBy(inner) : undefined
      return [key, wanted === undefined ? shown(inner) : unwrittenText(key, wanted)]
    }))
  }
  return shown(interview) as Verified<Interview>
}

/** A text of no language, such as an address, or that it is still to be written. */
export function written(text: string, language: string): string {
  const wanted = wantedBy(text)
  return wanted === undefined ? text : unwrittenText(language, wanted)
}

/** A day as the deck says it, or that it is still to be written. */
export function writtenDay(day: string, locale: string, language: string): string {
  return wantedBy(day) === undefined ? dateIn(locale, day) : written(day, language)
}

/** A slide in the stead of what is wanted; none where nothing is. */
export function unwrittenSlides({ words, say, language }: Context, frame: FrameProps, wanted: string[] = [], headline?: Localized): Slide[] {
  return wanted.length
    ? [{ layout: 'unwritten', frame, props: {}, headline: headline ? say(headline) : words.unwrittenHeadline, points: wanted.slice(0, MOST).map(text => ({ text: unwrittenText(language, text) })), notes: '' }]
    : []
}
