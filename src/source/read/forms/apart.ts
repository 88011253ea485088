/**
 * Names that no colon follows, or that a mark stands before: told by their coming again, in a text that has no other labels.
 * In: lines. Out: as many lines, those names as `Name: words`, or the mark before them taken off; nothing where there are no two.
 */
import { isBlank, labelIn, looksLikeName } from '../lines.ts'
import { isRole } from '../speakers.ts'
import { cleanName, mayBeLabel } from './label.ts'
import { relabel } from './relabel.ts'

/** How a line begins where somebody speaks, and as what it is read then. */
interface Head {
  name: string
  line: string
}

type Way = (lines: string[]) => (Head | undefined)[]

/** Other lines look so now and then; names come again, and there are two of them at least. */
const LEAST_USES = 2
const LEAST_NAMES = 2

/** A change of speaker in captions for the deaf (CEA-608), a quotation or a list of Markdown. */
const MARK = /^\s*(?:>{1,3}|[-*+•])\s+(?=\S)/
const IN_BRACKETS = /^\s*[[【] ?(?<name>\p{L}[^[\]【】:：]{0,39})[\]】](?<words>[\s\S]*)$/u
const COLON_FIRST = /^\s*[:：]/
/** A name and nothing else: in bold, as a heading, or as it is. */
const ALONE = /^(?:(?<bold>\*\*|__)(?<name>\p{L}[^*_:：]{0,39})\k<bold>|#{2,6}\s+(?<heading>\p{L}[^#:：]{0,39})|(?<plain>\p{L}[\p{L}\p{M}\p{N} .·・•'’-]{0,39}))$/u
const SENTENCE_END = /[.。!！?？…,，]$/u
/** Japanese interviews set a dash before each question, and the family name and a wide space, or a colon, before an answer. */
const DASHED_QUESTION = /^\s*[―—─]{1,2}\s*(?<words>[^\s―—─].*)$/u
const WIDE = /^\s*(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,10})(?:\u3000+|\s?[:：]\s*)(?<words>\S.*)$/u
/** In bold, with the words behind it and no colon between. */
const BOLD_FIRST = /^(?<bold>\*\*|__)(?<name>\p{L}[^*_:：]{0,39})\k<bold>\s{0,4}(?:[-–—|]\s{0,4})?(?<words>\S.*)$/u

const marked: Way = lines => lines.map((line) => {
  const rest = line.replace(MARK, '')
  const label = rest === line ? undefined : labelIn((relabel(rest)?.line ?? rest).trim())
  return label && mayBeLabel(label.name) ? { name: label.name, line: rest } : undefined
})

const inBrackets: Way = lines => lines.map((line) => {
  const { name, words } = IN_BRACKETS.exec(line)?.groups ?? {}
  return name !== undefined && mayBeLabel(cleanName(name)) ? { name: cleanName(name), line: `${cleanName(name)}: ${words!.replace(COLON_FIRST, '').trimStart()}` } : undefined
})

/** What is not set off has two words, or tells a part: a single word on a line may be anything. */
const alone: Way = lines => lines.map((line, index) => {
  const { name, heading, plain } = ALONE.exec(line.trim())?.groups ?? {}
  const written = cleanName(name ?? heading ?? plain ?? '')
  const isName = looksLikeName(written) || isRole(written)
  const isPlainName = plain === undefined || (isRole(written) && written.length > 1) || (written.includes(' ') && isBlank((lines[index - 1] ?? '').trim().replace(/^[\d:.,\s-]+$/, '')))
  return isName && isPlainName && !SENTENCE_END.test(written) ? { name: written, line: `${written}:` } : undefined
})

const boldFirst: Way = lines => lines.map((line) => {
  const { name, words } = BOLD_FIRST.exec(line.trim())?.groups ?? {}
  return name !== undefined && mayBeLabel(cleanName(name)) && !SENTENCE_END.test(name) ? { name: cleanName(name), line: `${cleanName(name)}: ${words}` } : undefined
})

const dashed: Way = (lines) => {
  const asked = lines.map(line => DASHED_QUESTION.exec(line)?.groups?.words)
  return lines.map((line, index) => {
    const words = asked[index]
    if (words !== undefined)
      return { name: 'Q', line: `Q: ${words}` }
    const answer = WIDE.exec(line)?.groups
    return answer ? { name: answer.name!, line: `${answer.name}: ${answer.words}` } : undefined
  })
}

/** The lines as they are read in the first way in which they name two people. */
function readBy(ways: Way[], lines: string[]): string[] | undefined {
  for (const way of ways) {
    const heads = way(lines)
    const uses = new Map<string, number>()
    for (const head of heads) {
      if (head)
        uses.set(head.name, (uses.get(head.name) ?? 0) + 1)
    }
    const again = new Set([...uses].filter(([, count]) => count >= LEAST_USES).map(([name]) => name))
    if (again.size >= LEAST_NAMES)
      return lines.map((line, index) => heads[index] && again.has(heads[index].name) ? heads[index].line : line)
  }
  return undefined
}

/** For a text. */
export const namesApart = (lines: string[]): string[] | undefined => readBy([marked, inBrackets, alone, boldFirst, dashed], lines)

/** For the words of captions, of each cue its own. */
export const namesInCues = (cues: string[]): string[] | undefined => readBy([marked, inBrackets], cues)
