/**
 * Dates as the Library of Congress writes them (Extended Date/Time Format, https://www.loc.gov/standards/datetime/): a day, a month, a year,
 * a range of these; ~ where they are approximate, ? where they are uncertain.
 * In: such a text. Out: what it leaves open, in years with fractions, and how sure it is.
 */
import edtf from 'edtf'
import { z } from 'zod'
import { isInCalendar } from './values.ts'

export interface DateSpan {
  /** In years of the common era with fractions; 2021 is [2021, 2022]. */
  from: number
  to: number
  certainty: 'stated' | 'about'
}

const FORM = 'expected a date such as 2021, 2024-07, 2024-07-23, 2019~ (about) or 2009/2014 (a range)'
const TAKEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?)?$/

export const extendedDate = z.string().superRefine((value, context) => {
  const complain = (message: string) => void context.addIssue({ code: 'custom', message })
  if (!TAKEN.test(value))
    return complain(FORM)
  const [from, to] = value.split('/')
  if ([from!, to].some(part => part !== undefined && !parsed(part)))
    return complain('the calendar has no such date')
  if (to !== undefined && parsed(to)!.min < parsed(from!)!.min)
    return complain(`the range ends before it begins: ${to} is before ${from}`)
  // A range to the year 0, which by itself is taken.
  if (!parsed(value))
    complain('the calendar has no such date')
}).meta({ title: 'date (EDTF)', description: '2021, 2024-07, 2024-07-23, 2019~ where it is about that, 2009/2014 for a range' })

export function dateSpan(value: string): DateSpan {
  const { min, max } = edtf(value)
  return { from: yearOf(min), to: yearOf(max + 1), certainty: /[~?]/.test(value) ? 'about' : 'stated' }
}

const DAY = 24 * 60 * 60 * 1000

/** Where on a scale a day begins: of a month or a year the last, by which all had been that was told in it. */
export function lastDay(value: string): number {
  return yearOf(edtf(value).max + 1 - DAY)
}

/** For HTML’s `datetime`: a year, month or day without its qualifiers; none for a range. */
export function machineDate(value: string): string | undefined {
  return value.includes('/') ? undefined : value.replace(/[~?]$/, '')
}

/** None where the calendar has no such date; of days the library takes 31 in every month. */
function parsed(part: string) {
  const bare = part.replace(/[~?]$/, '')
  if (!part.includes('/') && bare.length > 7 && !isInCalendar(bare))
    return undefined
  try {
    return edtf(part)
  }
  catch {
    return undefined
  }
}

function yearOf(time: number): number {
  const year = new Date(time).getUTCFullYear()
  const start = startOf(year)
  return year + (time - start) / (startOf(year + 1) - start)
}

/** In milliseconds. Date.UTC takes the years 0 to 99 for those from 1900. */
function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}
