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
import { paragraphsOf } from './candidates/answers.ts'
import { askedIn } from './candidates/asked.ts'
import { choicesIn } from './candidates/choose.ts'
import { answersShown, figuresToChoose, pointsToChoose, quotesToChoose, shortened } from './suggest.ts'
import { oneLine } from './yaml.ts'

/** The most questions that a section shows. */
const MOST_QUESTIONS = 6
/** Of a question that is none by its marks: what is asked stands at its end. */
const QUESTION_LINES = 6
const OPTIONAL = 'Optional here: tells, which makes a talk of pictures and quotes (AGENTS.md has their fields); bridge; details; and figures'
const SOME = 'of which here are some, each with the number as it is read; take away the “# ” before the lines that you use:'
const COMMENTS = 'The comments hold the source’s words, to go by and to choose from; take them out before others see the file, if the text is not yours.'
const EXAMPLE = [
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

/** `language` is the text's; a light deck is asked only for what no section can do without. */
export function sectionPages(article: Article, speakers: FoundSpeaker[], wanted: Wanted, language: string, light = false): SectionPage[] {
  const { lineAt } = positionsOf(article.text)
  const choiceOf = choicesIn(article, language)
  return article.sections.map((section) => {
    const turns = article.turns.filter(turn => turn.section === section.number)
    const questions = turns.filter(({ kind }) => kind === 'question').flatMap((turn) => {
      const asked = askedIn(paragraphsOf(article, turn), language)
      // Thanks, at the end: nobody answers them.
      const isFarewell = !asked?.isMarked && turn === turns.at(-1)
      return asked === undefined || isFarewell ? [] : { turn, isMarked: asked.isMarked, lines: questionShown(turn, asked.text, language) }
    })
    const chosen = new Set(questions.toSorted((a, b) => Number(b.isMarked) - Number(a.isMarked)).slice(0, MOST_QUESTIONS))
    const [shown, others] = [questions.filter(question => chosen.has(question)), questions.filter(question => !chosen.has(question))]
    const choice = choiceOf(section.number)
    const value = sectionValues(section, shown.map(({ turn }) => turn), mainSpeaker(turns, speakers), wanted, light)
    const comments: Comment[] = [
      ...shown.map(({ lines }, question) => ({ path: ['questions', question], lines })),
      ...others.length > 0 ? [{ path: ['questions'], lines: [`${questions.length} questions are asked here; ${MOST_QUESTIONS} are the most that are shown. The others:`, ...others.flatMap(({ lines }) => lines)] }] : [],
      { path: ['points'], lines: ['Two to twelve, each an answer to one of the questions: to the one in whose answer its first words of evidence stand.', ...answersShown(choice, language)] },
      { path: ['points', 0], lines: pointsToChoose(choice, wanted) },
      { path: ['quotes', 0], lines: quotesToChoose(choice, section.number, wanted) },
      { path: ['line'], lines: ['The line of the source with which the section begins; the text has no headings.'] },
    ]
    const heading = section.heading === undefined ? [] : [`Its heading, in the source’s words: “${oneLine(section.heading)}”`]
    return {
      name: fileName(section, article.sections.length),
      schema: '../interview.schema.json',
      header: [`Section ${section.number} of ${article.sections.length}: lines ${section.line} to ${lineAt(section.end)} of the source.`, ...heading, COMMENTS],
      footer: choice.figures.length > 0
        ? [`${OPTIONAL},`, SOME, ...figuresToChoose(choice, section.number, wanted)]
        : [`${OPTIONAL} such as`, ...EXAMPLE],
      value,
      comments,
    }
  })
}

function questionShown({ line, address }: Turn, asked: string, language: string): string[] {
  return shortened(`Line ${line}, in the source’s words: “${asked}”`, language, QUESTION_LINES, `[… ${address} begins in line ${line} of the source]`, 'end')
}

function sectionValues({ number, heading, line }: SourceSection, questions: Turn[], speaker: string, { each, gloss }: Wanted, light: boolean) {
  const evidence = todo('the source’s words that support it, as few as will do')
  return {
    heading: each('a heading of a few words'),
    // Without headings the text is one section, unless the data says where each begins.
    ...heading === undefined ? { line } : {},
    claim: each('one sentence, the claim of this section'),
    evidence,
    ...light ? {} : { questions: (questions.length ? questions.map(turn => turn.line) : [todo('the line of the source in which it is asked')])
      .map(asks => ({ text: each('what was asked, in your own words'), asks })) },
    points: Array.from({ length: 2 }, () => ({ text: each('a point, in your own words'), evidence })),
    ...light ? {} : { quotes: [{ id: `quote-${number}`, exact: todo('words of an answer worth showing, exactly as they stand in the source'), speaker, ...gloss('the quote') }],
      notes: each('what you say while this section is shown; [click] before each further point') },
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
