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
import { minutesIn } from '../text/intl.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { figureProps } from './figures.ts'
import { aloneHeight, answerHeight, briefFiguresHeight } from './fit-rows.ts'
import { fitHeadline, roomBelow } from './fit.ts'
import { pageHeadline } from './pages.ts'
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

/** Without minutes it is the talk, and each answer comes with a click; else the section’s own, planned for the talk, stand above. */
export function briefSlides(context: Context, section: Verified<Section>, minutes?: number): Slide[] {
  const steps = minutes === undefined
  const { interview: { languages }, say, notes, supports, voices, whose, asking, words, language, check } = context
  const answers = answersOf(section)
  const highest = (heightIn: (language: string) => number) => Math.max(...languages.map(heightIn))
  const heightsIn = (roomy: boolean) => answers.map(({ question, points }) => highest(each =>
    answerHeight(question ? asking(question, each) : '', points.map(({ text, evidence }) => ({ text: text[each]!, after: voices.referenceRoom(evidence) })), measuresIn(each), each, roomy)))
  const [heights, roomyHeights] = [heightsIn(false), heightsIn(true)]
  const figuresHeight = (figures: Figures) => figures.length ? highest(each => briefFiguresHeight(figures.map(({ value, label, evidence }) => ({ value: value[each]!, label: { text: label[each]!, after: voices.referenceRoom(evidence) } })), measuresIn(each), each)) : 0
  const heightOf = ({ asked, figures }: Page, of = heights) => asked.reduce((sum, answer) => sum + of[answers.indexOf(answer)]!, figuresHeight(figures))
  const room = (pages: number) => roomBelow(section.claim, measures.brief, pages)
  const pages = paged(answers, section.figures, heightOf, room)
  check([section.number, 'claim', language], fitHeadline(say(section.claim), language).excess)
  answers.forEach(({ points }, index) => check([section.number, 'points', section.points.indexOf(points[0]!), 'text', language],
    excessLines('points', heights[index]!, room(pages.length), measures.brief.point.leading)))
  const frame = { ...sectionFrame(context, section, supports(section.evidence)), whose: whose([section, ...section.points].flatMap(({ evidence }) => evidence)) }
  return pages.map((page, index) => {
    const alone = (!section.questions.length && !section.figures.length && highest(each => aloneHeight(section.points.map(({ text, evidence }) => ({ text: text[each]!, after: voices.referenceRoom(evidence) })), measuresIn(each), each)) <= room(1)) || undefined
    const roomy = (!alone && heightOf(page, roomyHeights) <= room(pages.length)) || undefined
    const evidence = index === 0 ? [section, ...section.points, ...section.figures].flatMap(item => item.evidence) : []
    return {
      layout: 'brief',
      frame: { ...frame, kicker: steps ? undefined : [words.inBrief, words.toPresent(minutesIn(words.locale, minutes))].join(' · ') },
      props: { alone, roomy, figures: page.figures.length ? figureProps(context, page.figures) : undefined },
      headline: pageHeadline(words, say(section.claim), index, pages.length),
      answers: page.asked.map(({ question, points }): Answer => ({
        question: question && asking(question),
        points: points.map(({ text, evidence }) => ({ text: say(text), reference: supports(voices.foremost(evidence)) })),
      })),
      steps: steps || undefined,
      ...index > 0 ? { notes: '' } : told(notes({
        say: steps ? section.notes : undefined,
        bridge: steps ? section.bridge : undefined,
        at: [section.number, 'notes'],
        details: section.details.map(({ text, evidence }) => ({ text: say(text), evidence })),
        evidence,
      }), pages.length),
    }
  })
}

/** The answers over as few pages as hold them, the highest as low as can be; each with its figures, or, where that is too high, all of them at the end. */
function paged(answers: Asked[], figures: Figures, heightOf: (page: Page) => number, room: (pages: number) => number): Page[] {
  const whole = { asked: answers, figures }
  if (heightOf(whole) <= room(1))
    return [whole]
  // What is counted in no answer stands with the last.
  const ownerOf = (figure: Figures[number]) => answers.find(answer => answer.figures.includes(figure)) ?? answers.at(-1)!
  const figuresOf = (asked: Asked[]) => figures.filter(figure => asked.includes(ownerOf(figure)))
  const withFigures = (asked: Asked[]): Page => ({ asked, figures: figuresOf(asked) })
  const ofItems = (items: (Asked | 'figures')[]): Page => ({ asked: items.filter(item => item !== 'figures'), figures: items.includes('figures') ? figures : [] })
  const split = <T>(items: T[], pageOf: (items: T[]) => Page) => {
    const height = (page: T[]) => heightOf(pageOf(page))
    return evenly(items, filled(items, page => height(page) <= room(2)).length, height).map(pageOf)
  }
  const each = split(answers, withFigures)
  return answers.length && each.every(page => heightOf(page) <= room(2)) ? each : split([...answers, ...figures.length ? ['figures' as const] : []], ofItems)
}

/** Items in their order in so many pages, the highest as low as can be. */
function evenly<T>(items: T[], count: number, heightOf: (page: T[]) => number): T[][] {
  const heights = items.map((_, from) => items.map((_, last) => last < from ? 0 : heightOf(items.slice(from, last + 1))))
  /** For the first items, as many as its index says: how high their highest page is, and where each of their pages begins. */
  let best: { highest: number, begins: number[] }[] = [0, ...heights[0] ?? []].map(highest => ({ highest, begins: [0] }))
  for (let pages = 2; pages <= count; pages++) {
    best = best.map((_, to) => {
      const ways = best.slice(pages - 1, to).map(({ highest, begins }, index) => {
        const from = index + pages - 1
        return { highest: Math.max(highest, heights[from]![to - 1]!), begins: [...begins, from] }
      })
      return ways.reduce((least, way) => way.highest < least.highest ? way : least, { highest: Infinity, begins: [] as number[] })
    })
  }
  const { begins } = best.at(-1)!
  return begins.map((from, index) => items.slice(from, begins[index + 1]))
}

/** Items in their order in as few pages as hold them; what fits on none has its own. */
function filled<T>(items: T[], fits: (page: T[]) => boolean): T[][] {
  return items.reduce<T[][]>((pages, item) => {
    const last = pages.at(-1)
    return last && fits([...last, item]) ? [...pages.slice(0, -1), [...last, item]] : [...pages, [item]]
  }, [])
}

/** What is said of several slides tells the clicks of all of them, on the first. */
function told({ notesAt, ...notes }: ReturnType<Context['notes']>, pages: number): Pick<Slide, 'notes' | 'notesAt' | 'told'> {
  return pages > 1 ? notes : { ...notes, notesAt }
}

/** The points by the questions that they answer, in the order in which these were asked. */
function answersOf({ questions, points, figures }: Verified<Section>): Asked[] {
  const turnOf = ({ address }: { address: Address }) => address.kind === 'introduction' ? undefined : `${address.section} ${address.number}`
  const answered = (item: { evidence: Excerpt[] }) => questions.find(({ asks }) => turnOf(asks) !== undefined && item.evidence[0] && turnOf(asks) === turnOf(item.evidence[0]))
  const others = points.filter(point => !answered(point))
  return [
    ...others.length ? [{ points: others, figures: [] }] : [],
    ...questions.map(question => ({ question, points: points.filter(point => answered(point) === question), figures: figures.filter(figure => answered(figure) === question) })),
  ]
}
