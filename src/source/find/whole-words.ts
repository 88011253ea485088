/**
 * Whether a passage begins and ends with whole words.
 * In: a text and places in it, in UTF-16 units. Out: whether a word goes on over a place, and where it ends.
 */

/** Scripts that set words apart by spaces, and no other signs within them; a digit is part of its number. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N}]/u

const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
const after = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? ''

/** Whether a word, or a number, stands on both sides of a place. */
function isWithinWord(text: string, at: number): boolean {
  return LETTER.test(before(text, at)) && LETTER.test(after(text, at))
}

/** A passage with the whole of its first and last words. */
export function withWholeWords(text: string, [start, end]: readonly [start: number, end: number]): [start: number, end: number] {
  let [from, to] = [start, end]
  while (isWithinWord(text, from))
    from -= before(text, from).length
  while (isWithinWord(text, to))
    to += after(text, to).length
  return [from, to]
}
