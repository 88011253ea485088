/**
 * The sections of a text as files to be filled in.
 * In: an article and the languages wanted. Out: the values of each section's file, with what the source asks there as comments.
 */
import type { Article, SourceSection, Turn } from '../source/read/article.ts'
import type { FoundSpeaker } from '../source/read/find-speakers.ts'
import type { Wanted } from './wanted.ts'
import type { Comment, Page } from './yaml.ts'
import { todo } from '../interview/todo.ts'
import { positionsOf } from '../source/text/code-points.ts'
import { oneLine } from './yaml.ts'

/** The most questions that a section shows. */
const MOST_QUESTIONS = 6
const MOST_CHARACTERS = 120
const OPTIONAL = [
  'Optional here: tells, which makes a talk of pictures and quotes (docs/visuals.md); bridge; details; and figures such as',
  'figures:',
  '  - id: steps',
  '    value: { en: 405 steps }',
  '    label: { en: in the tower }',
  '    evidence: the tower has 405 steps',
]

export interface SectionPage extends Page {
  /** `07-fog.yaml` */
  name: string
}

export function sectionPages(article: Article, speakers: FoundSpeaker[], wanted: Wanted): SectionPage[] {
  const { slice, lineAt } = positionsOf(article.text)
  const cut = (text: string) => {
    const points = [...oneLine(text)]
    return points.length > MOST_CHARACTERS ? `${points.slice(0, MOST_CHARACTERS).join('').trimEnd()}…` : points.join('')
  }
  return article.sections.map((section) => {
    const turns = article.turns.filter(turn => turn.section === section.number)
    const questions = turns.filter(({ kind }) => kind === 'question')
    const asked = questions.map(({ start, end, line }) => `Line ${line}, in the source’s words: “${cut(slice(start, end))}”`)
    const value = sectionValues(section, questions.slice(0, MOST_QUESTIONS), mainSpeaker(turns, speakers), wanted)
    const comments: Comment[] = [
      ...asked.slice(0, MOST_QUESTIONS).map((line, question) => ({ path: ['questions', question], lines: [line] })),
      ...asked.length > MOST_QUESTIONS ? [{ path: ['questions'], lines: [`${asked.length} questions are asked here; ${MOST_QUESTIONS} are the most that are shown. The others:`, ...asked.slice(MOST_QUESTIONS)] }] : [],
      { path: ['points'], lines: ['Two to twelve, each an answer to one of the questions: to the one in whose answer its first words of evidence stand.'] },
      { path: ['line'], lines: ['The line of the source with which the section begins; the text has no headings.'] },
    ]
    const heading = section.heading === undefined ? [] : [`Its heading, in the source’s words: “${cut(section.heading)}”`]
    return {
      name: fileName(section, article.sections.length),
      schema: '../interview.schema.json',
      header: [`Section ${section.number} of ${article.sections.length}: lines ${section.line} to ${lineAt(section.end)} of the source.`, ...heading],
      footer: OPTIONAL,
      value,
      comments,
    }
  })
}

function sectionValues({ number, heading, line }: SourceSection, questions: Turn[], speaker: string, { each, gloss }: Wanted) {
  const evidence = todo('the source’s words that support it, as few as will do')
  return {
    heading: each('a heading of a few words'),
    // Without headings the text is one section, unless the data says where each begins.
    ...heading === undefined ? { line } : {},
    claim: each('one sentence, the claim of this section'),
    evidence,
    questions: (questions.length ? questions.map(turn => turn.line) : [todo('the line of the source in which it is asked')])
      .map(asks => ({ text: each('what was asked, in your own words'), asks })),
    points: Array.from({ length: 2 }, () => ({ text: each('a point, in your own words'), evidence })),
    quotes: [{ id: `quote-${number}`, exact: todo('words of an answer worth showing, exactly as they stand in the source'), speaker, ...gloss('the quote') }],
    notes: each('what you say while this section is shown; [click] before each further point'),
  }
}

/** Who answers most in these turns. */
function mainSpeaker(turns: Turn[], speakers: FoundSpeaker[]): string {
  const said = (id: string) => turns.filter(turn => turn.speaker === id).reduce((sum, { start, end }) => sum + end - start, 0)
  return speakers.filter(({ host }) => !host).reduce((most, speaker) => said(speaker.id) > said(most.id) ? speaker : most).id
}

/** The number, in as many digits as sort well, and the first words of the heading where they are ASCII's. */
function fileName({ number, heading = '' }: SourceSection, count: number): string {
  const words = heading.normalize('NFKD').toLowerCase().match(/[a-z0-9]+/g)?.slice(0, 4).join('-')
  return `${String(number).padStart(Math.max(2, String(count).length), '0')}-${words ?? 'section'}.yaml`
}
