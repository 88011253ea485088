/** Pieces of one text, put together as its script has it. */

/** A piece that is no more than a mark, as some transcribers write them one by one. */
const CLOSING = /^[,.?!;:…]$/
/** What is written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFF60]/u

export function join(before: string, after: string): string {
  return before === '' || CLOSING.test(after) || (UNSPACED.test(before.at(-1)!) && UNSPACED.test(after[0] ?? '')) ? before + after : `${before} ${after}`
}
