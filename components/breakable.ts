/**
 * Where a line may break.
 * In: a text and its language. Out: its pieces, between which a line may break; joined they are the text.
 *
 * Chinese and Japanese are written without spaces, and a browser breaks them between any two characters. In large type
 * a word torn in two is ugly, so that lines break between words only, and never before closing marks.
 */

const UNSPACED = /^(?:zh|ja)\b/
const STAYS_WITH_WORD_BEFORE = /^[\p{Pe}\p{Pf}\p{Po}的了着过吗呢吧们]/u
const STAYS_WITH_WORD_AFTER = /[\p{Ps}\p{Pi}]$/u

export function breakable(text: string, language: string): string[] {
  if (!UNSPACED.test(language))
    return [text]
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && (STAYS_WITH_WORD_BEFORE.test(segment) || STAYS_WITH_WORD_AFTER.test(before)))
      pieces[pieces.length - 1] = before + segment
    else
      pieces.push(segment)
  }
  return pieces
}
