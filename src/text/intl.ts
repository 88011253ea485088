/**
 * What the languages of the world say for themselves: dates, spans of time, lists, names of languages, direction.
 * In: values and a language tag. Out: text as that language writes it, by the Unicode Common Locale Data Repository.
 */

import { isUnspaced } from './breakable.ts'

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])
const directions = new Map<string, 'ltr' | 'rtl'>()

export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? (RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr')
  directions.set(language, direction)
  return direction
}

/** The direction of a text for HTML's `dir`, where it is not that of the text around it. */
export function directionWithin(around: string, language: string): 'ltr' | 'rtl' | undefined {
  const direction = directionOf(language)
  return direction === directionOf(around) ? undefined : direction
}

/** A day, given as 2024-07-23, in words. The time zone is fixed, since a day has none. */
export function dateIn(language: string, date: string): string {
  const [, month, day] = date.split('-')
  const parts = day ? { dateStyle: 'long' as const } : { year: 'numeric' as const, ...month && { month: 'long' as const } }
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(new Date(date))
}

/** The unit alone, as it stands after a number of years. */
export function yearsIn(language: string, years: number): string {
  return unitFormat(language, 'year').formatToParts(years).find(({ type }) => type === 'unit')?.value ?? ''
}

/** Minutes of a plan: 2 min 15 sec. */
export function minutesIn(language: string, minutes: number): string {
  const seconds = Math.round(minutes * 60)
  const parts = ([['minute', Math.floor(seconds / 60)], ['second', seconds % 60]] as const).filter(([unit, value]) => value > 0 || (unit === 'minute' && seconds === 0))
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' })
    .format(parts.map(([unit, value]) => closed(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value), language)))
}

/** In whole per cent; what is more than nothing is never told as none. */
export function percentIn(language: string, share: number): string {
  const { format } = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return share > 0 && share < 0.005 ? `<${format(0.01)}` : format(share)
}

export function listIn(language: string, items: string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
}

export function languageNameIn(language: string, tag: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}

/** The repository has a space before a unit of Japanese, which nobody writes. */
function closed(text: string, language: string): string {
  return isUnspaced(language) ? text.replaceAll(' ', '') : text
}

function unitFormat(language: string, unit: 'year' | 'month'): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 })
}
