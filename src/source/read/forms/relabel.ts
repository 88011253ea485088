/**
 * Labels in the many ways in which they are written, as `Name: words`; line by line, so that each stays where it is.
 * In: a line. Out: the same with a label that lines.ts reads, and the time that stood beside it.
 */
import { isRole } from '../speakers.ts'
import { cleanName, mayBeLabel } from './label.ts'
import { BRACKETED, secondsIn, TIME } from './times.ts'

export interface Relabelled {
  line: string
  seconds?: number
}

const NAME = String.raw`\p{L}(?:[\p{L}\p{M}\p{N}_ .·・•‧\-'’״׳]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})){0,39}`
const ROLE = String.raw`\s?[（(][^（）():：]{1,30}[）)]`
const EMPHASIS = String.raw`(?:\*{1,3}|_{1,3})`
/** Kramdown's attributes of what stands before: https://kramdown.gettalong.org/syntax.html#inline-attribute-lists */
const ATTRIBUTES = String.raw`\{:[^}]*\}`

/** White space at a place where more than one may take it is counted, or a line of nothing else takes the square of its length. */
const GAP = '[ \\t\u00A0]{0,8}'
const LABELLED = new RegExp([
  String.raw`^(?<open>${EMPHASIS})?(?:(?<before>${TIME})${GAP}[-–|]?${GAP})?(?<open2>${EMPHASIS})?`,
  String.raw`(?<name>${NAME}?)(?<role>${ROLE})??(?:${GAP},?${GAP}(?<beside>${BRACKETED}|[ \t]${TIME}))?`,
  String.raw`(?<close>${GAP}${EMPHASIS})?${GAP}(?!(?<=\d)[:：]\d\d)[:：](?!//)(?<close2>${EMPHASIS}(?=[\s{]|$))?(?<attributes>${ATTRIBUTES})?${GAP}`,
  String.raw`(?:(?<after>${TIME})(?:${EMPHASIS})?(?=\s|$))?(?<close3>${EMPHASIS}(?=\s|$))?(?<words>.*)$`,
].join(''), 'su')
/** A name and a time alone on a line, with the words below, in either order. */
const ABOVE = new RegExp(String.raw`^${EMPHASIS}?(?:(?<name>${NAME}?)(?<role>${ROLE})?${EMPHASIS}?${GAP}(?:[,|•–—]|//)?${GAP}[ \t](?<time>${TIME})|(?<time2>${TIME})${GAP}[-–|]?[ \t]${GAP}${EMPHASIS}?(?<name2>${NAME}))${EMPHASIS}?$`, 'u')
const TIME_ALONE = new RegExp(`^${TIME}$`, 'u')
const TIME_FIRST = new RegExp(String.raw`^(?<time>${BRACKETED})${GAP}(?<words>\S.*)$`, 'u')
/** Of a record of court: `BY MR. LUND:`. */
const EXAMINED_BY = /^BY (?:MR|MS|MRS|DR)\. [^:]+:$/

const isName = (name: string): boolean => mayBeLabel(cleanName(name))

/** HANNA BERG, HOST: as American radio has it; Ida Maro, Ph.D.: */
const WITH_ROLE = /^(?<name>[*_]{0,3}\p{L}[\p{L}\p{M} .'’-]{1,39}), (?<role>[\p{L}. -]{2,30}?)(?<rest>\s?[*_]{0,3}[:：].*)$/su
const AFTER_NAMES = /^(?:[JS]r|I{2,3}|Ph\.? ?D|M\.?D|Esq|[KQ]C|[CMO]BE|MP)\.?$/
/** «Time»: as a magazine that asks is called in Russian or French. */
const QUOTED_NAME = /^(?<before>\W{0,12})«(?<name>[^«»:：]{1,40})»(?=\s?[*_]{0,3}[:：])/u

/** IDA MARO [sighs]: how it is said, which other texts have in round brackets. */
const WITH_ASIDE = new RegExp(String.raw`^(?<before>[*_]{0,3}\p{L}[\p{L}\p{M}\p{N} .'’-]{0,38}[\p{L}\p{N}.]) ?(?!${BRACKETED})\[(?<aside>[^[\]():：]{1,30})\](?<rest>\s?[*_]{0,3}[:：].*)$`, 'su')

/** A label with nothing in it that lines.ts does not take for a name’s: a role behind a comma is put in brackets. */
function plainName(written: string): string {
  const text = written.replace(WITH_ASIDE, '$<before> ($<aside>)$<rest>')
  const { name, role, rest } = WITH_ROLE.exec(text)?.groups ?? {}
  if (role !== undefined && AFTER_NAMES.test(role))
    return `${name}${rest}`
  const isRoleOf = role !== undefined && (isRole(role) || (role === role.toUpperCase() && name === name!.toUpperCase()))
  return isRoleOf ? `${name} (${role})${rest}` : text.replace(QUOTED_NAME, '$<before>$<name>')
}

/** A line whose label, or whose time, is written in another way than lines.ts reads; nothing where it is not. */
export function relabel(line: string): Relabelled | undefined {
  const text = plainName(line.trim())
  const above = ABOVE.exec(text)?.groups
  const name = above?.name ?? above?.name2
  if (above && name !== undefined && isName(name))
    return withTime(`${cleanName(name)}${above.role ?? ''}:`, above.time ?? above.time2)
  const labelled = LABELLED.exec(text)?.groups
  if (labelled && isOther(labelled) && isName(labelled.name!)) {
    const { name, role = '', before, beside, after, words } = labelled
    // What is bold as a whole goes on behind the label.
    const all = labelled.open !== undefined && labelled.close === undefined && labelled.close2 === undefined && labelled.close3 === undefined
    const said = all && words!.endsWith(labelled.open!) ? words!.slice(0, -labelled.open!.length) : words!
    return withTime(`${cleanName(name!)}${role}: ${said.trim()}`.trimEnd(), before ?? beside ?? after)
  }
  if (TIME_ALONE.test(text))
    return withTime('', text)
  const { time, words } = TIME_FIRST.exec(text)?.groups ?? {}
  if (time !== undefined)
    return withTime(words!, time)
  return EXAMINED_BY.test(text) ? { line: '' } : text === line.trim() ? undefined : { line: text }
}

/** Whether lines.ts would not read it, or would take more than the name for the label. */
function isOther({ open, open2, close, close2, close3, name, before, beside, after, attributes }: Record<string, string | undefined>): boolean {
  if (before !== undefined || beside !== undefined || after !== undefined || attributes !== undefined || name!.includes('_'))
    return true
  const mark = open ?? open2
  return mark !== undefined && !['**', '__'].includes(mark) && (close ?? close2 ?? close3) !== undefined
}

function withTime(line: string, time: string | undefined): Relabelled {
  const seconds = time === undefined ? undefined : secondsIn(time)
  return { line, ...(seconds === undefined ? {} : { seconds }) }
}

/** `Q. words`, as records of court have it. */
const STOPPED = /^(?<name>[QAP])\.\s+(?<words>\S.*)$/
const DASHED = /^(?<name>\p{L}[\p{L}\p{M}\p{N} .'’]{0,39}?)\s?[-–—]\s+(?<words>\S.*)$/u
/** Other lines begin so now and then; labels come again, and there are two of them at least. */
const LEAST_USES = 2
const LEAST_NAMES = 2

/** Labels with a stop, which are told by their coming again: `Q. words`. */
export const relabelStopped = (lines: string[]): string[] => relabelBy(lines, STOPPED)

/** Labels with a dash; for a text that has none with a colon, since much that is said has dashes. */
export const relabelDashed = (lines: string[]): string[] => relabelBy(lines, DASHED)

function relabelBy(lines: string[], pattern: RegExp): string[] {
  const uses = new Map<string, number>()
  const found = lines.map((line) => {
    const groups = pattern.exec(line.trim())?.groups
    if (!groups || !isName(groups.name!))
      return undefined
    uses.set(groups.name!, (uses.get(groups.name!) ?? 0) + 1)
    return groups
  })
  const names = new Set([...uses].filter(([, count]) => count >= LEAST_USES).map(([name]) => name))
  return names.size < LEAST_NAMES ? lines : lines.map((line, index) => {
    const { name, words } = found[index] ?? {}
    return name !== undefined && names.has(name) ? `${name}: ${words}` : line
  })
}
