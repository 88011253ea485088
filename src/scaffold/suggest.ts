/**
 * What a person may choose from, as comments.
 * In: the answers of a section, and the candidates in them. Out: comment lines. Candidates are YAML as its schema wants it:
 * without the `# ` before them they stand in the data as they are.
 */
import type { Choice, FigureCandidate } from './candidates/choose.ts'
import type { Candidate } from './candidates/once.ts'
import type { Wanted } from './wanted.ts'
import { stringify } from 'yaml'
import { inColumns } from './columns.ts'
import { oneLine } from './yaml.ts'

/** For all answers of a section; each has its part, of which it may be told at least two. */
const ANSWER_LINES = 160
const LINES_OF_ANSWER = { least: 2, most: 8 }
const TO_USE = 'take away the “# ” before one to use it'

/** Text on so many lines at most; what is left out is told. */
export function shortened(text: string, language: string, most: number, rest: string, keeps: 'start' | 'end' = 'start'): string[] {
  const lines = inColumns(oneLine(text), language)
  if (lines.length <= most)
    return lines
  return keeps === 'start' ? [...lines.slice(0, most), rest] : [rest, ...lines.slice(-most)]
}

/** What is answered, each answer with its address, the long ones shortened. */
export function answersShown({ answers }: Choice, language: string): string[] {
  const share = Math.floor(ANSWER_LINES / Math.max(1, answers.length))
  const most = Math.min(LINES_OF_ANSWER.most, Math.max(LINES_OF_ANSWER.least, share))
  return answers.flatMap(({ turn: { address, line }, paragraphs }) => [
    `${address}, line ${line}:`,
    ...shortened(paragraphs.join(' '), language, most, `[… the rest of ${address} stands in the source from line ${line}]`).map(words => `  ${words}`),
  ])
}

/** Items of `points`. */
export function pointsToChoose({ core }: Choice, { each }: Wanted): string[] {
  return core.length === 0
    ? []
    : [`The core of the longer answers, as evidence for points; ${TO_USE}:`, ...core.flatMap(candidate => pasted([{ text: each('a point, in your own words'), evidence: candidate.exact }], candidate))]
}

/** Items of `quotes`. */
export function quotesToChoose({ quotes }: Choice, section: number, { gloss }: Wanted): string[] {
  return quotes.length === 0
    ? []
    : [`Short sentences that stand on their own; ${TO_USE}:`, ...quotes.flatMap((candidate, index) => pasted([{
        id: `quote-${section}-${index + 1}`,
        exact: candidate.exact,
        speaker: candidate.turn.speaker,
        ...gloss('the quote'),
      }], candidate))]
}

/** The list `figures`. */
export function figuresToChoose({ figures }: Choice, section: number, { each }: Wanted): string[] {
  return ['figures:', ...figures.flatMap((figure, index) => pasted([figureItem(figure, `figure-${section}-${index + 1}`, each)], figure).map(line => `  ${line}`))]
}

function figureItem({ value, exact }: FigureCandidate, id: string, each: Wanted['each']) {
  return {
    id,
    value: each('the number with its unit', value),
    label: each('what the number counts'),
    evidence: exact,
  }
}

/** As YAML, the address beside the words. */
function pasted(item: unknown, { turn, line }: Candidate): string[] {
  return stringify(item, { lineWidth: 0 }).trimEnd().split('\n').map(text => /^[ -] (?:exact|evidence): /.test(text) ? `${text} # ${turn.address}, line ${line}` : text)
}
