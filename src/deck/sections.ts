import type { InterviewPath } from '../interview/load.ts'
/**
 * A section of the interview: one claim slide, its visual where it has one, its quotes.
 * In: a Context and a section. Out: two or more slides, the claim first.
 */
import type { Figure, Quote, Section, Visual } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { Slide } from './deck.ts'
import type { Excess } from './fit.ts'
import type { VisualProps } from './props.ts'
import { monthsOf } from '../interview/values.ts'
import { spanIn, yearsIn } from '../text/intl.ts'
import { measuresIn } from '../text/measures.ts'
import { createContext } from './context.ts'
import { figureProps, sameValues } from './figures.ts'
import { asideWidth, fitQuote, quoteHeightBeside, quoteTexts } from './fit-quote.ts'
import { figureHeight, fitNumber } from './fit-rows.ts'
import { fitVisual } from './fit-visuals.ts'
import { fitClaim, fitHeadline, fitKicker } from './fit.ts'
import { longestOf } from './overflow.ts'

const MOST_FIGURES_BESIDE_POINTS = 2

export function sectionSlides(context: Context, section: Section): Slide[] {
  const aside = section.figures.length ? undefined : section.quotes.slice(1).find(quote => fitsBeside(context, quote))
  return [
    claimSlide(context, section, aside?.id),
    ...section.visual ? [visualSlide(context, section, section.visual)] : [],
    ...section.quotes.filter(quote => quote !== aside).map((quote, index) => quoteSlide(context, section, quote.id, index)),
  ]
}

/** In every language, so that the slides are the same in all of them. */
function fitsBeside({ interview, places }: Context, { id }: Quote): boolean {
  return interview.languages.every(language => heightBeside(createContext(interview, language, places), id) !== undefined)
}

function heightBeside({ quote, language }: Context, id: string): number | undefined {
  return quoteHeightBeside(quoteTexts(quote(id), language), measuresIn(language), language)
}

/** Figures below one another beside the points; one whose number is wider than the column does not fit. */
function figuresHeight({ language, say, check }: Context, { number }: Section, figures: Figure[]): number {
  const { claim, figure } = measuresIn(language)
  const width = asideWidth(claim)
  figures.forEach(({ value }, index) => check([number, 'figures', index, 'value', language],
    fitNumber(say(value), claim.aside.number, width, language).excess))
  return sameValues(figures).reduce((sum, same) =>
    sum + claim.aside.gap + figureHeight(say(same[0]!.value), same.map(({ label }) => say(label)), { number: claim.aside.number, label: figure.label }, width, language), -claim.aside.gap)
}

/** What every slide of a section says above its headline: 7 · China. */
function kicker({ say }: Context, { number, heading }: Section): string {
  return `${number} · ${say(heading)}`
}

function claimSlide(context: Context, section: Section, quoteId?: string): Slide {
  const { say, notes, references, words, language, check } = context
  const figures = section.figures.slice(0, MOST_FIGURES_BESIDE_POINTS)
  const evidence = [section, ...section.points, ...figures].flatMap(item => item.evidence)
  const quote = quoteId === undefined ? undefined : context.quote(quoteId)
  const headline = say(section.claim)
  const points = section.points.map(point => say(point.text))
  const asked = `${words.asked}${words.colon}${section.questions.map(say).join(words.listSeparator)}`
  const beside = figures.length ? figuresHeight(context, section, figures) : quote && heightBeside(context, quote.id)
  const { dense, excess } = fitClaim({ kicker: kicker(context, section), headline, points, asked, beside }, language)
  check([section.number, 'heading', language], fitKicker(kicker(context, section), language))
  check([section.number, 'claim', language], fitHeadline(headline, language).excess)
  check(placeOfExcess(section, excess, points, language), excess)
  return {
    frame: {
      layout: 'claim',
      section: section.number,
      kicker: kicker(context, section),
      asked,
      dense,
      figures: figures.length ? figureProps(context, figures) : undefined,
      quote: quote && { ...quote, reference: references([quote.exact])[0] },
      references: references(section.evidence),
    },
    headline,
    points,
    pointReferences: section.points.map(point => references(point.evidence)[0]),
    shows: [...figures.map(({ id }) => id), ...quoteId === undefined ? [] : [quoteId]],
    placed: [
      ...figures.length ? [{ component: 'KeyFigure', from: 'figures', each: true }] : [],
      ...quote ? [{ component: 'QuoteCallout', from: 'quote' }] : [],
    ],
    ...notes({
      say: section.notes,
      asked: evidence,
      details: section.details.map(detail => ({
        text: say(detail.text),
        evidence: detail.evidence,
      })),
      evidence,
    }),
  }
}

/** Where the longest text is of those that are too long together. */
function placeOfExcess({ number, questions, figures }: Section, excess: Excess | undefined, points: string[], language: string): InterviewPath {
  switch (excess?.of) {
    case 'beside': return figures.length ? [number, 'figures', longestOf(figures.map(({ label }) => label[language]!)), 'label', language] : [number, 'quotes']
    case 'questions': return [number, 'questions', longestOf(questions.map(question => question[language]!)), language]
    default: return [number, 'points', longestOf(points), 'text', language]
  }
}

function quoteSlide(context: Context, section: Section, id: string, index: number): Slide {
  const { notes, references } = context
  const quote = section.quotes.find(candidate => candidate.id === id)!
  const { gloss } = context.quote(id)
  context.check([section.number, 'quotes', section.quotes.indexOf(quote), ...gloss ? ['gloss', context.language] : ['exact']],
    fitQuote(quoteTexts(context.quote(id), context.language), context.language).excess)
  return {
    frame: {
      layout: 'quote',
      section: section.number,
      tone: (section.number + index) % 2 ? 'ink' : 'accent',
      references: references([quote.exact]),
      quote: context.quote(id),
    },
    headline: kicker(context, section),
    points: [],
    shows: [id],
    placed: [{ component: 'QuoteCallout', from: 'quote' }],
    ...notes({
      say: quote.notes,
      asked: [quote.exact],
      evidence: [quote.exact],
    }),
  }
}

export const VISUAL_COMPONENTS: Record<Visual['kind'], string> = {
  'duration-scale': 'DurationScale',
  'fan-out': 'FanOut',
  'ladder': 'MediumLadder',
  'then-and-now': 'ThenAndNow',
}

function visualSlide(context: Context, section: Section, visual: Visual): Slide {
  const { say, notes, references, language, check } = context
  const evidence = visualEvidence(visual)
  const props = visualProps(context, visual)
  const headline = say(visual.message)
  check([section.number, 'visual', 'message', language], fitHeadline(headline, language).excess)
  const excess = fitVisual(props, { kicker: kicker(context, section), headline }, language)
  check([section.number, 'visual', ...excess?.at ?? [], language], excess)
  return {
    frame: {
      layout: 'visual',
      section: section.number,
      kicker: kicker(context, section),
      references: references(evidence),
      visual: props,
    },
    headline,
    points: [],
    placed: [{ component: VISUAL_COMPONENTS[visual.kind], from: 'visual' }],
    ...notes({ say: visual.notes, asked: evidence, evidence }),
  }
}

/** Every excerpt of a visual, in reading order. */
export function visualEvidence(visual: Visual): string[] {
  switch (visual.kind) {
    case 'duration-scale': return visual.bars.flatMap(bar => bar.evidence)
    case 'fan-out': return [visual.origin, ...visual.targets, visual.outcome].flatMap(item => item.evidence)
    case 'ladder': return visual.steps.flatMap(step => step.evidence)
    case 'then-and-now': return [...visual.then.rows, ...visual.now.rows].flatMap(row => row.evidence)
  }
}

function visualProps({ say, language }: Context, visual: Visual): VisualProps {
  const caption = visual.caption && say(visual.caption)
  switch (visual.kind) {
    case 'duration-scale': return {
      kind: visual.kind,
      language,
      axis: yearsIn(language, Math.max(...visual.bars.map(({ to }) => monthsOf(to))) / 12),
      bars: visual.bars.map(({ label, from, to, status }) => ({
        value: spanIn(language, monthsOf(from), monthsOf(to)),
        label: say(label),
        months: [monthsOf(from), monthsOf(to)],
        status,
      })),
      caption,
    }
    case 'fan-out': return {
      kind: visual.kind,
      origin: {
        value: say(visual.origin.value),
        text: say(visual.origin.text),
      },
      targets: visual.targets.map(({ text, status }) => ({ text: say(text), status })),
      outcome: {
        value: say(visual.outcome.value),
        text: say(visual.outcome.text),
      },
      caption,
    }
    case 'ladder': return {
      kind: visual.kind,
      steps: visual.steps.map(({ name, cause, status }) => ({
        name: say(name),
        cause: say(cause),
        status,
      })),
      caption,
    }
    case 'then-and-now': return {
      kind: visual.kind,
      then: {
        title: say(visual.then.title),
        rows: visual.then.rows.map(({ text, status }) => ({ text: say(text), status })),
      },
      now: {
        title: say(visual.now.title),
        rows: visual.now.rows.map(({ text, status }) => ({ text: say(text), status })),
      },
      caption,
    }
  }
}
