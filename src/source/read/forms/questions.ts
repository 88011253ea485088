/**
 * Interviews that name nobody and set the questions in bold, as headings, or behind a Japanese dash.
 * In: lines. Out: the same lines, the questions labelled Q, the answers A; nothing where it is no such text.
 */
import { isBlank, isCaption, isEnd, readHeading } from '../lines.ts'

const HEADING = /^#{2,6}\s+(?:\d{1,3}[.、．)）] ?)?(?<words>\S.*)$/u
const BOLD = /^(?:>\s?)?(?:\*\*|__)(?:\d{1,3}[.、．)）] ?)?(?<words>[^*\s][^*]*)(?:\*\*|__)$/u
const ASKS = /[?？؟;；]["'”’」』）)\s]*$/u
/** What is asked for without a question mark: “Tell us what it cost her.” Words in quotation marks are somebody else's, set in bold to be seen. */
const ASKS_FOR = /^(?!["'“”‘’«»„「『]).*[.。…！!:：]$/u
/** Japanese interviews set a dash before each question. */
const DASH = /^[―—─]{1,2}\s*(?<words>[^\s―—─].*)$/u
const ASKS_IN_JAPANESE = /(?:[?？]|か。?)$/u
/** Fewer are no sign. */
const LEAST_QUESTIONS = 2

/** The questions by the index of their lines. */
export function questionsAlone(lines: string[]): string[] | undefined {
  const all = lines.map(line => line.trim())
  const questions = inBold(all) ?? behindDashes(all)
  return questions && labelled(all, lines, questions)
}

/** Those that ask; and between them, where what is bold asks more often than not, those that ask for something. */
function inBold(lines: string[]): (string | undefined)[] | undefined {
  const bold = lines.map(line => BOLD.exec(line)?.groups!.words)
  const asked = lines.map((line, index) => bold[index] ?? HEADING.exec(line)?.groups!.words).map(words => words !== undefined && ASKS.test(words) ? words : undefined)
  const count = asked.filter(words => words !== undefined).length
  if (count < LEAST_QUESTIONS)
    return undefined
  const first = asked.findIndex(words => words !== undefined)
  const requests = bold.map((words, index) => words !== undefined && index > first && asked[index] === undefined && ASKS_FOR.test(words) ? words : undefined)
  return requests.filter(words => words !== undefined).length <= count ? asked.map((words, index) => words ?? requests[index]) : asked
}

function behindDashes(lines: string[]): (string | undefined)[] | undefined {
  const dashed = lines.map(line => DASH.exec(line)?.groups!.words)
  return dashed.filter(words => words !== undefined && ASKS_IN_JAPANESE.test(words)).length < LEAST_QUESTIONS ? undefined : dashed
}

/** A question that goes on in the next paragraph is one; what follows it is the answer. */
function labelled(lines: string[], given: string[], questions: (string | undefined)[]): string[] {
  let isAsked = false
  let isAnswered = true
  return lines.map((text, index) => {
    const question = questions[index]?.trim()
    if (question !== undefined) {
      const label = isAsked ? '' : 'Q: '
      isAsked = true
      isAnswered = false
      return `${label}${question}`
    }
    const isWords = !isBlank(text) && !isCaption(text) && !isEnd(text) && readHeading(text)?.style !== 'markdown'
    if (!isWords)
      return given[index]!
    isAsked = false
    if (isAnswered)
      return given[index]!
    isAnswered = true
    return `A: ${text}`
  })
}
