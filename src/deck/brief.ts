/**
 * A section in brief: its claim, each question that was asked with its answer, and its figures.
 * In: a Context and a section. Out: one slide, or more where the answers go on.
 */
import type { Section } from '../interview/schema.ts'
import type { Address } from '../source/address.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Answer, Slide } from './model.ts'
import { excessLines } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { wordsInEach } from '../words/deck.ts'
import { figureProps } from './figures.ts'
import { aloneHeight, answerHeight, briefFiguresHeight, headedHeight } from './fit-rows.ts'
import { fitHeadline, roomBelow } from './fit.ts'
import { evenly, filled, pageHeadline, pagesOf } from './pages.ts'
import { sectionFrame } from './parts.ts'

type Figures = Verified<Section>['figures']

interface Asked {
  /** None for what stands in no answer. */
  question?: Verified<Section>['questions'][number]
  points: Verified<Section>['points']
  /** What is counted in the question or in its answer. */
  figures: Figures
}

interface Page {
  asked: Asked[]
  figures: Figures
}

/** A question and all its answers have one number. */
const turnOf = ({ address }: { address: Address }) => address.kind === 'introduction' ? undefined : `${address.section} ${address.number}`

/** With `steps` it is the talk, and each answer comes with a click; else it stands behind it. */
export function briefSlides(context: Context, section: Verified<Section>, steps: boolean): Slide[] {
  const { interview: { languages }, say, notes, supports, voices, whose, asking, words, language, check } = context
  const highest = (heightIn: (language: string) => number) => Math.max(...languages.map(heightIn))
  const supportedIn = ({ points }: Pick<Asked, 'points'>, each: string) => points.map(({ text, evidence }) => ({ text: text[each]!, after: voices.referenceRoom(evidence) }))
  const askedHeight = (answer: Asked) => highest(each => answerHeight(answer.question ? asking(answer.question, each) : '', supportedIn(answer, each), measuresIn(each), each))
  const figuresHeight = (figures: Figures) => figures.length ? highest(each => briefFiguresHeight(figures.map(({ value, label, evidence }) => ({ value: value[each]!, label: { text: label[each]!, after: voices.referenceRoom(evidence) } })), measuresIn(each), each)) : 0
  // A further page is headed by its only question, or by the section’s name.
  const continued = wordsInEach(languages, (own, each) => own.continued(section.heading[each]!, 1, 2))
  const headable = section.questions.filter(question => languages.every(each => !fitHeadline(asking(question, each), each).excess))
  const whole = answersOf(section)
  const isFirst = ({ asked }: Page) => asked[0] !== undefined && asked[0].question === whole[0]?.question && asked[0].points[0] === whole[0]?.points[0]
  const headOf = (page: Page) => isFirst(page) || page.asked.length !== 1 ? undefined : headable.find(question => question === page.asked[0]!.question)
  /** By how much a page is higher than its room. */
  const excessOf = (page: Page): number => {
    const head = headOf(page)
    const headline = isFirst(page) ? section.claim : head ? Object.fromEntries(languages.map(each => [each, asking(head, each)])) : continued
    const answered = head ? highest(each => headedHeight(supportedIn(page.asked[0]!, each), measuresIn(each), each)) : page.asked.reduce((sum, answer) => sum + askedHeight(answer), 0)
    // The space below the last row counts where figures follow it.
    const between = page.figures.length ? measures.brief.around : 0
    return answered + between + figuresHeight(page.figures) - roomBelow(headline, measures.brief)
  }
  const isWhole = excessOf({ asked: whole, figures: section.figures }) <= 0
  // An answer that is higher than a page goes on on the next.
  const answers = isWhole ? whole : whole.flatMap(answer => answer.points.length < 2 ? answer : pagesOf(answer.points, points => askedHeight({ ...answer, points }) <= roomBelow([section.claim, continued], measures.brief))
    .map((points, index, { length }): Asked => ({ ...answer, points, figures: index === length - 1 ? answer.figures : [] })))
  const pages = isWhole ? [{ asked: whole, figures: section.figures }] : paged(answers, section.figures, excessOf)
  check([section.number, 'claim', language], fitHeadline(say(section.claim), language).excess)
  answers.forEach(answer => check([section.number, 'points', section.points.indexOf(answer.points[0]!), 'text', language],
    excessLines('points', askedHeight(answer), roomBelow([section.claim, continued], measures.brief), measures.brief.point.leading)))
  const frame = { ...sectionFrame(context, section, supports(section.evidence)), whose: whose([section, ...section.points].flatMap(({ evidence }) => evidence)) }
  return pages.map((page, index) => {
    const alone = (!section.questions.length && !section.figures.length && highest(each => aloneHeight(supportedIn(section, each), measuresIn(each), each)) <= roomBelow(section.claim, measures.brief)) || undefined
    const head = headOf(page)
    const evidence = index === 0 ? [section, ...section.points, ...section.figures].flatMap(item => item.evidence) : []
    return {
      layout: 'brief',
      frame: { ...frame, kicker: steps ? undefined : words.inBrief },
      props: { alone, headed: head && true, figures: page.figures.length ? figureProps(context, page.figures) : undefined },
      headline: head ? asking(head) : pageHeadline(words, say(section.claim), say(section.heading), index, pages.length),
      answers: page.asked.map(({ question, points }): Answer => ({
        question: question && question !== head ? asking(question) : undefined,
        points: points.map(({ text, evidence }) => ({ text: say(text), reference: supports(voices.foremost(evidence)) })),
      })),
      steps: steps || undefined,
      ...index > 0 ? { notes: '' } : told(notes({
        say: steps ? section.notes : undefined,
        bridge: steps ? section.bridge : undefined,
        at: [section.number, 'notes'],
        details: section.details.map(({ text, evidence }) => ({ text: say(text), evidence, ...pages.length > 1 && { page: pageNear(evidence, pages) } })),
        evidence,
      }), pages.length),
    }
  })
}

/** The answers over as few pages as hold them, the highest as low as can be; each with its figures, or, where that is too high, all of them at the end. */
function paged(answers: Asked[], figures: Figures, excessOf: (page: Page) => number): Page[] {
  // What is counted in no answer stands with the last.
  const ownerOf = (figure: Figures[number]) => answers.find(answer => answer.figures.includes(figure)) ?? answers.at(-1)!
  const figuresOf = (asked: Asked[]) => figures.filter(figure => asked.includes(ownerOf(figure)))
  const withFigures = (asked: Asked[]): Page => ({ asked, figures: figuresOf(asked) })
  const ofItems = (items: (Asked | 'figures')[]): Page => ({ asked: items.filter(item => item !== 'figures'), figures: items.includes('figures') ? figures : [] })
  const split = <T>(items: T[], pageOf: (items: T[]) => Page) => {
    const excess = (page: T[]) => excessOf(pageOf(page))
    return evenly(items, filled(items, page => excess(page) <= 0).length, excess).map(pageOf)
  }
  const each = split(answers, withFigures)
  return answers.length && each.every(page => excessOf(page) <= 0) ? each : split([...answers, ...figures.length ? ['figures' as const] : []], ofItems)
}

/** The page on which stands what is nearest in the source to a detail, in the same answer where any of it is told. */
function pageNear(evidence: Excerpt[], pages: Page[]): number {
  const nearest = (isNear: (here: Excerpt, there: Excerpt) => boolean) => pages.map(({ asked }) => Math.min(...asked.flatMap(({ points }) => points.flatMap(point => point.evidence))
    .flatMap(there => evidence.flatMap(here => here.of === there.of && isNear(here, there) ? Math.abs(here.start - there.start) : []))))
  const inAnswer = nearest((here, there) => turnOf(here) === turnOf(there))
  const distances = inAnswer.some(Number.isFinite) ? inAnswer : nearest(() => true)
  return distances.indexOf(Math.min(...distances))
}

/** What is said of several slides tells the clicks of all of them, on the first. */
function told({ notesAt, ...notes }: ReturnType<Context['notes']>, pages: number): Pick<Slide, 'notes' | 'notesAt' | 'told'> {
  return pages > 1 ? notes : { ...notes, notesAt }
}

/** The points by the questions that they answer, in the order in which these were asked. */
function answersOf({ questions, points, figures }: Verified<Section>): Asked[] {
  const answered = (item: { evidence: Excerpt[] }) => questions.find(({ asks }) => turnOf(asks) !== undefined && item.evidence[0] && turnOf(asks) === turnOf(item.evidence[0]))
  const others = points.filter(point => !answered(point))
  return [
    ...others.length ? [{ points: others, figures: [] }] : [],
    ...questions.map(question => ({ question, points: points.filter(point => answered(point) === question), figures: figures.filter(figure => answered(figure) === question) })),
  ]
}
