/** Names as the forms have them, as labels that lines.ts reads. */
import { isNobody, looksLikeName } from '../lines.ts'
import { isRole } from '../speakers.ts'

/** As directories of firms have names: Maro, Ida. */
const LAST_FIRST = /^\s*(?<last>\p{Lu}[\p{L}'’-]+), (?<first>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)?)(?=\s*(?:[（(]|$))/u
/** No label of lines.ts has these. */
const NOT_IN_A_LABEL = /[^\p{L}\p{M}\p{N} .·・•‧\-'’״׳()（）]+/gu
const LONGEST_LABEL = 40

/** SPEAKER_00 as SPEAKER 00. */
export const cleanName = (name: string): string => name.replaceAll('_', ' ').replace(/\s+/g, ' ').trim()

/** Whether a name may stand before a colon for whoever speaks, or for what happens. */
export const mayBeLabel = (name: string): boolean => [isRole, isNobody, looksLikeName].some(test => test(name))

/** What a form gives as a speaker, without what no label may have; 0, or A, as Speaker 0. Nothing where no name is left. */
export function labelOf(speaker: string | undefined): string | undefined {
  const name = cleanName(speaker?.replace(LAST_FIRST, '$<first> $<last>').replace(NOT_IN_A_LABEL, ' ') ?? '').slice(0, LONGEST_LABEL).trim()
  return !name ? undefined : /^\p{L}/u.test(name) && !/^[A-Z]$/.test(name) ? name : `Speaker ${name}`
}
