/** What the timeline is given: its lanes and turning points, in the deck’s language, and where they stand in time. */
import type { Status } from '../../src/fields/parts.ts'

export interface PivotProps {
  id: string
  /** In words; that none is given, where none is. */
  date: string
  datetime?: string
  /** What the date leaves open, in years with fractions. */
  at?: [from: number, to: number]
  /** Whether that is approximate. */
  about?: true
  status: Status
  /** The same in the deck's language. */
  statusText: string
  /** The lanes turned to, and marked on. */
  turn?: string
  mark?: string
  label?: string
  large?: true
  from?: string
  to: string
  why?: string
}

export interface TimelineProps {
  /** The day of the interview, in years with fractions. */
  now: { at: number, label: string }
  lanes: { id: string, name: string, note?: string, goesOn?: true, soFar?: true }[]
  pivots: PivotProps[]
  /** What lies behind and ahead; `bounds` are the years at the least and at the most. */
  behind?: { value: string, label: string, bounds: [number, number] }
  /** What it lasts until stands at its end. */
  ahead?: { value: string, label: string, until: string, bounds: [number, number] }
  /** Its date, where it has one: it begins there. */
  goal?: { name: string, at?: [from: number, to: number] }
  words: { from: string, to: string }
}
