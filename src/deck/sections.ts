/**
 * A section of the interview: one claim slide, its visual where it has one, its quotes.
 * In: a Context and a section. Out: two or more slides, the claim first.
 */
import type { Visual } from '../../components/visuals/index.ts'
import type { Quote, Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { visualProps } from '../../components/visuals/index.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { linesOf } from '../text/room.ts'
import { isCrowded } from './crowded.ts'
import { figureProps } from './figures.ts'
import { sectionKicker } from './parts.ts'
import { first } from './references.ts'

const MOST_FIGURES_BESIDE_POINTS = 2
/** A quote beside the points, in pixels: the room it has, its type, and the source's words below it. */
const BESIDE = { height: 350, width: 404, size: 38, leading: 48, exact: { size: 20, leading: 32, above: 32 }, speaker: 88 }

export function sectionSlides(context: Context, section: Verified<Section>): Slide[] {
  const aside = section.figures.length ? undefined : section.quotes.slice(1).find(quote => fitsBeside(context, quote))
  return [
    claimSlide(context, section, aside),
    ...section.visual ? [visualSlide(context, section, section.visual)] : [],
    ...section.quotes.filter(quote => quote !== aside).map((quote, index) => quoteSlide(context, section, quote, index)),
  ]
}

/** In every language, so that the slides are the same in all of them. */
function fitsBeside({ interview: { languages, source } }: Context, { exact, gloss = {} }: Verified<Quote>): boolean {
  const { height, width, size, leading, exact: below, speaker } = BESIDE
  return languages.every((language) => {
    const wording = language === source.language ? undefined : gloss[language]
    const words = wording === undefined ? 0 : below.above + below.leading * linesOf(exact.text, below.size, width)
    return leading * linesOf(wording ?? exact.text, size, width) + words + speaker <= height
  })
}

function frameOf({ say }: Context, { number, heading }: Verified<Section>, references: FrameProps['references']): FrameProps {
  return { section: number, heading: say(heading), references }
}

function claimSlide(context: Context, section: Verified<Section>, quote?: Verified<Quote>): Slide {
  const { say, notes, references, words } = context
  const figures = section.figures.slice(0, MOST_FIGURES_BESIDE_POINTS)
  const evidence = [section, ...section.points, ...figures].flatMap(item => item.evidence)
  const headline = say(section.claim)
  const points = section.points.map(point => say(point.text))
  const asked = `${words.asked}${words.colon}${section.questions.map(({ text }) => say(text)).join(words.listSeparator)}`
  return {
    layout: 'claim',
    frame: { ...frameOf(context, section, references(section.evidence)), minutes: section.minutes },
    props: {
      asked,
      dense: isCrowded.claim({ headline, points, asked, beside: figures.length > 0 || quote !== undefined }) || undefined,
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

function quoteSlide(context: Context, section: Verified<Section>, quote: Verified<Quote>, index: number): Slide {
  const { notes, references } = context
  const frame: FrameProps = { ...frameOf(context, section, references([quote.exact])), tone: (section.number + index) % 2 ? 'ink' : 'accent' }
  return {
    layout: 'quote',
    frame,
    props: { quote: context.quote(quote) },
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
  const { say, notes, references } = context
  const evidence = excerptsIn(visual).map(({ excerpt }) => excerpt)
  return {
    layout: 'visual',
    frame: frameOf(context, section, references(evidence)),
    props: { visual: visualProps(visual, context) },
    headline: say(visual.message),
    ...notes({ say: visual.notes, at: [section.number, 'visual', 'notes'], asked: evidence, evidence }),
  }
}
