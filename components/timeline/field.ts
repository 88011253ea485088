/** The field that the timeline is drawn in, and what its parts share. Places are pixels of the canvas, as in ../visuals/marks.ts. */
import type { LabelStyle } from '../visuals/marks.ts'
import type { TimelineProps } from './props.ts'

export const TOP = 178
/** The line of the years. */
export const AXIS = 596
/** The day of the interview: equal spans to both sides are mirror images, and behind the far end of what lies ahead it goes on to the edge of the page. */
export const DAY = 512
/** Where the far end of what lies ahead stands at the latest. */
export const FAR = 952
/** Between a mark and the words on it. */
export const INSIDE = 20
/** The thickness of the band that turns from lane to lane. */
export const BAND = 36
/** Between a text and a band that turns, or the day. */
export const CLEAR = 18

export interface Scale {
  /** The place of a year with fractions. */
  x: (year: number) => number
  /** The width of a text on one line, in pixels. */
  wide: (text: string, style: LabelStyle) => number
  /** The click with which comes what lies ahead. */
  aheadClick: number
}

/**
 * Where a date stands on the years: an exact day there; what leaves more open in its middle, a year alone in the middle of that year.
 * What is counted in years from the day of the interview stands on the same day of its year, and is named by it.
 */
export function placeOf([from, to]: readonly [from: number, to: number]): number {
  return (from + to) / 2
}

/** Whether a lane goes on after the day, as an aim. */
export function isHoped({ goesOn, soFar }: TimelineProps['lanes'][number]): boolean {
  return goesOn === true && !soFar
}

/** From where to where the middle of the band turns, in pixels. */
export interface Bend {
  from: number
  to: number
}
