/**
 * Interviews that name nobody and set the questions in bold.
 * In: lines. Out: the same lines, the questions labelled Q, the answers A; nothing where it is no such text.
 */
import { isBlank, isCaption, isEnd, readHeading } from '../lines.ts'

const HEADING = /^#{2,6}\s+(?:\d{1,3}[.、．)）] ?)?(?<words>\S.*)$/u
const BOLD = /^(?:>\s?)?(?:\*\*|__)(?:\d{1,3}[.、．)）] ?)?(?<words>[^*\s][^*]*)(?:\*\*|__)$/u
const ASKS = /[?？؟;；]["'”’」』）)\s]*$/u
/** Fewer are no sign. */
const LEAST_QUESTIONS = 2

export function questionsInBold(lines: string[]): string[] | undefined {
  const questions = lines.map(line => (BOLD.exec(line.trim()) ?? HEADING.exec(line.trim()))?.groups?.words)
  if (questions.filter(words => words !== undefined && ASKS.test(words)).length < LEAST_QUESTIONS)
    return undefined
  let isAnswered = true
  return lines.map((line, index) => {
    const text = line.trim()
    const question = questions[index]
    if (question !== undefined && ASKS.test(question)) {
      isAnswered = false
      return `Q: ${question.trim()}`
    }
    const isWords = !isBlank(text) && !isCaption(text) && !isEnd(text) && readHeading(text)?.style !== 'markdown'
    if (isAnswered || !isWords)
      return line
    isAnswered = true
    return `A: ${text}`
  })
}
