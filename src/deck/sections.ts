/**
 * A section of the interview: one claim slide, its visual where it has one, its quotes.
 * In: a Context and a section. Out: two or more slides, the claim first.
 */
import type { Visual } from '../../components/visuals/index.ts'
import type { InterviewPath } from '../interview/load.ts'
import type { Figure, Quote, Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Excess } from '../text/fit.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { visualKind, visualProps } from '../../components/visuals/index.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { longestOf } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { createContext } from './context.ts'
import { figureProps, sameValues } from './figures.ts'
import { asideWidth, fitQuote, quoteHeightBeside, quoteTexts } from './fit-quote.ts'
import { figureHeight, fitNumber } from './fit-rows.ts'
import { fitClaim, fitHeadline, fitKicker, roomUnder } from './fit.ts'
import { sectionKicker } from './parts.ts'
import { first } from './references.ts'

const MOST_FIGURES_BESIDE_POINTS = 2

export function sectionSlides(context: Context, section: Verified<Section>): Slide[] {
  const aside = section.figures.length ? undefined : section.quotes.slice(1).find(quote => fitsBeside(context, quote))
  return [
    claimSlide(context, section, aside),
    ...section.visual ? [visualSlide(context, section, section.visual)] : [],
    ...section.quotes.filter(quote => quote !== aside).map((quote, index) => quoteSlide(context, section, quote, index)),
  ]
}

/** In every language, so that the slides are the same in all of them. */
function fitsBeside({ interview, coverage }: Context, quote: Verified<Quote>): boolean {
  return interview.languages.every(language => heightBeside(createContext(interview, language, coverage), quote) !== undefined)
}

function heightBeside({ quote: propsOf, language }: Context, quote: Verified<Quote>): number | undefined {
  return quoteHeightBeside(quoteTexts(propsOf(quote), language), measuresIn(language), language)
}

/** Figures below one another beside the points; one whose number is wider than the column does not fit. */
function figuresHeight({ language, say, check }: Context, { number }: Verified<Section>, figures: Verified<Figure>[]): number {
  const { claim, figure } = measuresIn(language)
  const width = asideWidth(claim)
  figures.forEach(({ value }, index) => check([number, 'figures', index, 'value', language],
    fitNumber(say(value), claim.aside.number, width, language).excess))
  return sameValues(figures).reduce((sum, same) =>
    sum + claim.aside.gap + figureHeight(say(same[0]!.value), same.map(({ label }) => say(label)), { number: claim.aside.number, label: figure.label }, width, language), -claim.aside.gap)
}

function frameOf({ say }: Context, { number, heading }: Verified<Section>, references: FrameProps['references']): FrameProps {
  return { section: number, heading: say(heading), references }
}

function claimSlide(context: Context, section: Verified<Section>, quote?: Verified<Quote>): Slide {
  const { say, notes, references, words, language, check } = context
  const figures = section.figures.slice(0, MOST_FIGURES_BESIDE_POINTS)
  const evidence = [section, ...section.points, ...figures].flatMap(item => item.evidence)
  const headline = say(section.claim)
  const points = section.points.map(point => say(point.text))
  const asked = `${words.asked}${words.colon}${section.questions.map(({ text }) => say(text)).join(words.listSeparator)}`
  const frame = { ...frameOf(context, section, references(section.evidence)), minutes: section.minutes }
  const kicker = sectionKicker(frame)!
  const beside = figures.length ? figuresHeight(context, section, figures) : quote && heightBeside(context, quote)
  const { dense, excess } = fitClaim({ kicker, headline, points, asked, beside }, language)
  check([section.number, 'heading', language], fitKicker(kicker, language))
  check([section.number, 'claim', language], fitHeadline(headline, language).excess)
  check(placeOfExcess(section, excess, points, language), excess)
  return {
    layout: 'claim',
    frame,
    props: {
      asked,
      dense,
      figures: figures.length ? figureProps(context, figures) : undefined,
      quote: quote && { ...context.quote(quote), reference: references([quote.exact]) },
    },
    headline,
    points: section.points.map(({ text, evidence }) => ({ text: say(text), reference: first(references(evidence)) })),
    ...notes({
      say: section.notes,
      at: [section.number, 'notes'],
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
function placeOfExcess({ number, questions, figures }: Verified<Section>, excess: Excess | undefined, points: string[], language: string): InterviewPath {
  switch (excess?.of) {
    case 'beside': return figures.length ? [number, 'figures', longestOf(figures.map(({ label }) => label[language]!)), 'label', language] : [number, 'quotes']
    case 'questions': return [number, 'questions', longestOf(questions.map(({ text }) => text[language]!)), 'text', language]
    default: return [number, 'points', longestOf(points), 'text', language]
  }
}

function quoteSlide(context: Context, section: Verified<Section>, quote: Verified<Quote>, index: number): Slide {
  const { notes, references, language, check } = context
  const props = context.quote(quote)
  const frame: FrameProps = { ...frameOf(context, section, references([quote.exact])), tone: (section.number + index) % 2 ? 'ink' : 'accent' }
  check([section.number, 'quotes', section.quotes.indexOf(quote), ...props.gloss ? ['gloss', language] : ['exact']], fitQuote(quoteTexts(props, language), language).excess)
  return {
    layout: 'quote',
    frame,
    props: { quote: props },
    headline: sectionKicker(frame)!,
    ...notes({
      say: quote.notes,
      at: [section.number, 'quotes', section.quotes.indexOf(quote), 'notes'],
      asked: [quote.exact],
      evidence: [quote.exact],
    }),
  }
}

function visualSlide(context: Context, section: Verified<Section>, visual: Verified<Visual>): Slide {
  const { say, notes, references, language, check } = context
  const evidence = excerptsIn(visual).map(({ excerpt }) => excerpt)
  const frame = frameOf(context, section, references(evidence))
  const props = visualProps(visual, context)
  const headline = say(visual.message)
  check([section.number, 'visual', 'message', language], fitHeadline(headline, language).excess)
  const excess = visualKind(visual.kind).fit(props, roomUnder(sectionKicker(frame)!, headline, language) - measures.visual.above, language)
  check([section.number, 'visual', ...excess?.at ?? [], language], excess)
  return {
    layout: 'visual',
    frame,
    props: { visual: props },
    headline,
    ...notes({ say: visual.notes, at: [section.number, 'visual', 'notes'], asked: evidence, evidence }),
  }
}
