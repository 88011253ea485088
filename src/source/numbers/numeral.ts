/**
 * A numeral as it was read.
 * In: a text and where to read. Out: what stands there.
 */

export interface Numeral {
  value: number
  /** A second value where two digits name a span, as in 六七个月. */
  to?: number
  /** UTF-16 index after it. */
  end: number
  /** Whether it says its own scale (million, 亿), so that a span's end cannot lend it one. */
  scaled: boolean
  /** Whether a sign after the digits says "and more", as in 20多. */
  more: boolean
}

/** Reads what stands at `at` if `pattern`, which is sticky, fits there. */
export function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
