/**
 * Lines broken at a width, within a paragraph, put together again.
 * In: lines. Out: as many lines, each paragraph on its first.
 */
import { isBlank, isCaption, isEnd, labelIn, readHeading, readMetadata } from '../lines.ts'
import { join } from './join.ts'

const SENTENCE_END = /[。！？!?…；;：:.]["'”’」』）)]*$/u
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]$/u
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What stands directly above a label, or alone, and is no sentence, may be a heading. */
const mayBeHeading = (next = '') => next.trim() === '' || labelIn(next.trim()) !== undefined

function isApart(text: string): boolean {
  return labelIn(text) !== undefined || isBlank(text) || isCaption(text) || isEnd(text) || readHeading(text) !== undefined || readMetadata(text) !== undefined
}

/**
 * Only where the script has no spaces: there a line end within a word would be found as a space, and no excerpt across it.
 * Elsewhere white space is one space wherever it stands.
 */
export function unwrap(lines: string[]): string[] {
  const unwrapped = [...lines]
  let open = -1
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    const before = open === -1 ? '' : unwrapped[open]!.trimEnd()
    const isBroken = open !== -1 && UNSPACED_END.test(before) && !SENTENCE_END.test(before) && UNSPACED_START.test(text) && !isApart(text)
    if (isBroken && (SENTENCE_END.test(text) || !mayBeHeading(lines[index + 1]))) {
      unwrapped[open] = join(before, text)
      unwrapped[index] = ''
    }
    else if (labelIn(text) !== undefined) {
      open = index
    }
    else {
      // Only what somebody says: lines above the first label, or below a heading, may be names and titles.
      open = open === -1 || isApart(text) ? -1 : index
    }
  }
  return unwrapped
}
