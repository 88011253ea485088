/** Pieces of text on a page, put together as they are read. */
import type { Piece } from '../../../../src/publish/pdf/reading-order.ts'
import { expect, it } from 'vitest'
import { inReadingOrder } from '../../../../src/publish/pdf/reading-order.ts'

/** Pieces from left to right, a line each. */
const painted = (...lines: string[][]): Piece[] => lines.flatMap((line, row) => line.map((text, column) => ({ text, x: column * 10, y: 100 - row * 20, size: 12 })))

it.each([
  ['left to right', painted(['one ', 'two'], ['three']), 'ltr', 'one twothree'],
  ['right to left', painted(['ג', ' ', 'ב', ' ', 'א'], ['ה', ' ', 'ד']), 'rtl', 'א ב ג ד ה'],
  ['a name and a year within right to left', painted(['ד', ' ', 'Vue', ' ', '2026', ' ', 'א']), 'rtl', 'א Vue 2026 ד'],
  ['right to left within left to right', painted(['a', ' ', 'ב', ' ', 'א', ' ', 'b']), 'ltr', 'a א ב b'],
  ['a number within right to left within left to right', painted(['a', ' ', 'ב', ' ', '2026', ' ', 'א', ' ', 'b 1']), 'ltr', 'a א 2026 ב b 1'],
  ['a point that stands off its line', [{ text: 'ב', x: 0, y: 100, size: 12 }, { text: 'א', x: 10, y: 103, size: 12 }], 'rtl', 'אב'],
] as const)('%s', (_, pieces, direction, read) => {
  expect(inReadingOrder([...pieces], direction)).toBe(read)
})
