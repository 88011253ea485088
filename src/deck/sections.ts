/**
 * A section of the interview: one claim slide, its visual where it has one, its quotes.
 * In: a Context and a section. Out: two or more slides, the claim first.
 */
import type { Visual } from '../../components/visuals/index.ts'
import type { Quote, Section } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { visualProps } from '../../components/visuals/index.ts'
import { evidenceBelow } from '../fields/tree.ts'
import { linesOf } from '../text/room.ts'
import { isCrowded } from './crowded.ts'
import { figureProps } from './figures.ts'
import { sectionKicker } from './parts.ts'
import { first } from './references.ts'

const MOST_FIGURES_BESIDE_POINTS = 2
/** A quote beside the points, in pixels: the room it has, its type, and the source's words below it. */
const BESIDE = { height: 350, width: 404, size: 38, leading: 48, exact: { size: 20, leading: 32, above: 32 }, speaker: 88 }

export function sectionSlides(context: Context, section: Section): Slide[] {
  const aside = section.figures.length ? undefined : section.quotes.slice(1).find(quote => fitsBeside(context, quote))
  return [
    claimSlide(context, section, aside?.id),
    ...section.visual ? [visualSlide(context, section, section.visual)] : [],
    ...section.quotes.filter(quote => quote !== aside).map((quote, index) => quoteSlide(context, section, quote.id, index)),
  ]
}

/** In every language, so that the slides are the same in all of them. */
function fitsBeside({ interview: { languages, source } }: Context, { exact, gloss = {} }: Quote): boolean {
  const { height, width, size, leading, exact: below, speaker } = BESIDE
  return languages.every((language) => {
    const wording = language === source.language ? undefined : gloss[language]
    const words = wording === undefined ? 0 : below.above + below.leading * linesOf(exact, below.size, width)
    return leading * linesOf(wording ?? exact, size, width) + words + speaker <= height
  })
}

function frameOf({ say }: Context, { number, heading }: Section, references: FrameProps['references']): FrameProps {
  return { section: number, heading: say(heading), references }
}

function claimSlide(context: Context, section: Section, quoteId?: string): Slide {
  const { say, notes, references, words } = context
  const figures = section.figures.slice(0, MOST_FIGURES_BESIDE_POINTS)
  const evidence = [section, ...section.points, ...figures].flatMap(item => item.evidence)
  const quote = quoteId === undefined ? undefined : context.quote(quoteId)
  const headline = say(section.claim)
  const points = section.points.map(point => say(point.text))
  const asked = `${words.asked}${words.colon}${section.questions.map(say).join(words.listSeparator)}`
  return {
    layout: 'claim',
    frame: { ...frameOf(context, section, references(section.evidence)), minutes: section.minutes },
    props: {
      asked,
      dense: isCrowded.claim({ headline, points, asked, beside: figures.length > 0 || quote !== undefined }) || undefined,
      figures: figures.length ? figureProps(context, figures) : undefined,
      quote: quote && { ...quote, reference: references([quote.exact]) },
    },
    headline,
    points: section.points.map(({ text, evidence }) => ({ text: say(text), reference: first(references(evidence)) })),
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

function quoteSlide(context: Context, section: Section, id: string, index: number): Slide {
  const { notes, references } = context
  const quote = section.quotes.find(candidate => candidate.id === id)!
  const frame: FrameProps = { ...frameOf(context, section, references([quote.exact])), tone: (section.number + index) % 2 ? 'ink' : 'accent' }
  return {
    layout: 'quote',
    frame,
    props: { quote: context.quote(id) },
    headline: sectionKicker(frame)!,
    ...notes({
      say: quote.notes,
      asked: [quote.exact],
      evidence: [quote.exact],
    }),
  }
}

function visualSlide(context: Context, section: Section, visual: Visual): Slide {
  const { say, notes, references } = context
  const evidence = evidenceBelow(visual).flatMap(item => item.evidence)
  return {
    layout: 'visual',
    frame: frameOf(context, section, references(evidence)),
    props: { visual: visualProps(visual, context) },
    headline: say(visual.message),
    ...notes({ say: visual.notes, asked: evidence, evidence }),
  }
}
