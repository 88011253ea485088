/**
 * Whether a figure says what its evidence says.
 * In: the value of a figure, such as `405B`, and the excerpts that support it. Out: that
 * its numbers agree, or which of them does not and why.
 */
import type { Quantity } from './quantity.ts'
import { readNumbers } from './quantity.ts'

export type Agreement = { ok: true } | {
  ok: false
  /** The number of the figure that has no support, or the whole figure where it holds none. */
  value: string
  /** What the evidence would have to say. */
  expected: string
  /** The numbers it does say. */
  found: string[]
  reason: string
}

/** Whether numbers are read in a language: elsewhere a word such as Millionen, or a comma in 2,5, would be misread. */
export function readsNumbersIn(language: string): boolean {
  return /^(?:en|zh)\b/.test(language)
}

function supports(wanted: Quantity, given: Quantity): boolean {
  const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
  return wanted.kind === given.kind
    && equal(wanted.low, given.low)
    && equal(wanted.high, given.high)
    && (wanted.unit === undefined || given.unit === undefined || wanted.unit === given.unit)
    && (wanted.bound === undefined || given.bound === undefined || wanted.bound === given.bound)
}

function describe({ low, high, kind, unit, bound }: Quantity): string {
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6, useGrouping: value >= 10_000 })
  const span = low === high ? number(low) : `${number(low)} to ${number(high)}`
  const value = kind === 'order' ? `an order of ${number(low)}` : span
  const bounded = bound === 'above' ? `more than ${value}` : bound === 'below'
    ? `less than ${value}`
    : value
  return unit ? `${bounded} (${unit})` : bounded
}

/**
 * Whether every number of a figure's value occurs in its evidence: the same value or
 * span, the same unit where both have one, and not above in one and below in the other.
 * A value without any number does not agree.
 */
export function agrees(value: string, evidence: string[]): Agreement {
  const wanted = readNumbers(value)
  const given = evidence.flatMap(readNumbers)
  const found = given.map(quantity => quantity.text)
  if (wanted.length === 0) {
    return {
      ok: false,
      value,
      expected: 'a number',
      found,
      reason: `“${value}” holds no number; a figure’s value must`,
    }
  }
  const missing = wanted.find(quantity => !given.some(other => supports(quantity, other)))
  if (!missing)
    return { ok: true }
  const says = given.length === 0
    ? 'holds no number'
    : `says ${given.map(quantity => `${quantity.text} = ${describe(quantity)}`).join(', ')}`
  return {
    ok: false,
    value: missing.text,
    expected: describe(missing),
    found,
    reason: `“${missing.text}” means ${describe(missing)}, but the evidence ${says}`,
  }
}
