/**
 * A section in brief: its claim, each question that was asked with its answer, and its figures.
 * In: a Context and a section. Out: one slide, or more where the answers go on.
 */
import type { Section } from '../interview/schema.ts'
import type { Address } from '../source/address.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Answer, Slide } from './model.ts'
import { excessLines, mostIn } from '../text/fit.ts'
import { minutesIn } from '../text/intl.ts'
import { measures } from '../text/measures.ts'
import { figureProps } from './figures.ts'
import { answerHeight, briefFiguresHeight } from './fit-rows.ts'
import { fitHeadline, roomBelow } from './fit.ts'
import { pageHeadline } from './pages.ts'
import { sectionFrame } from './parts.ts'
import { first } from './references.ts'

interface Asked {
  /** None for what stands in no answer. */
  question?: Verified<Section>['questions'][number]
  points: Verified<Section>['points']
}

/** Without minutes it is the talk, and each answer comes with a click; else the section’s own, planned for the talk, stand above. */
export function briefSlides(context: Context, section: Verified<Section>, minutes?: number): Slide[] {
  const steps = minutes === undefined
  const { interview: { languages }, say, notes, supports, words, language, check } = context
  const answers = answersOf(section)
  const heights = answers.map(({ question, points }) => mostIn(Object.fromEntries(languages.map(each => [each, each])), (_, measures, each) =>
    answerHeight(question?.text[each] ?? '', points.map(({ text }) => text[each]!), measures, each)))
  const heightOf = (page: Asked[]) => page.reduce((sum, answer) => sum + heights[answers.indexOf(answer)]!, 0)
  const figures = section.figures.length ? mostIn(Object.fromEntries(languages.map(each => [each, each])), (_, measures, each) =>
    briefFiguresHeight(section.figures.map(({ value, label }) => ({ value: value[each]!, label: label[each]! })), measures, each)) : 0
  const room = (pages: number) => roomBelow(section.claim, measures.brief, pages)
  const heightsOf = (items: (Asked | 'figures')[]) => heightOf(items.filter(item => item !== 'figures')) + (items.includes('figures') ? figures : 0)
  const items = [...answers, ...figures ? ['figures' as const] : []]
  const fewest = filled(items, page => heightsOf(page) <= room(heightsOf(items) <= room(1) ? 1 : 2)).length
  const pages = evenly(items, fewest, heightsOf)
  check([section.number, 'claim', language], fitHeadline(say(section.claim), language).excess)
  answers.forEach(({ points }, index) => check([section.number, 'points', section.points.indexOf(points[0]!), 'text', language],
    excessLines('points', heights[index]!, room(pages.length), measures.brief.point.leading)))
  const frame = sectionFrame(context, section, supports(section.evidence))
  return pages.map((page, index) => {
    const shown = page.filter(item => item !== 'figures')
    const evidence = index === 0 ? [section, ...section.points, ...section.figures].flatMap(item => item.evidence) : []
    return {
      layout: 'brief',
      frame: { ...frame, kicker: steps ? undefined : [words.inBrief, words.toPresent(minutesIn(words.locale, minutes))].join(' · ') },
      props: { figures: page.includes('figures') ? figureProps(context, section.figures) : undefined },
      headline: pageHeadline(words, say(section.claim), index, pages.length),
      answers: shown.map(({ question, points }): Answer => ({
        question: question && say(question.text),
        points: points.map(({ text, evidence }) => ({ text: say(text), reference: first(supports(evidence)) })),
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
function answersOf({ questions, points }: Verified<Section>): Asked[] {
  const turnOf = ({ address }: { address: Address }) => address.kind === 'introduction' ? undefined : `${address.section} ${address.number}`
  const answered = (point: { evidence: Excerpt[] }) => questions.find(({ asks }) => turnOf(asks) !== undefined && point.evidence[0] && turnOf(asks) === turnOf(point.evidence[0]))
  const others = points.filter(point => !answered(point))
  return [
    ...others.length ? [{ points: others }] : [],
    ...questions.map(question => ({ question, points: points.filter(point => answered(point) === question) })),
  ]
}
