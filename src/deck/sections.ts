/**
 * A section of the interview: one claim slide, its visual where it has one, its quotes.
 * In: a Context and a section. Out: two or more slides, the claim first.
 */
import type { Quote, Section, Visual } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './deck.ts'
import type { VisualProps } from './props.ts'
import { monthsOf } from '../interview/values.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { spanIn, yearsIn } from '../text/intl.ts'
import { linesOf } from '../text/room.ts'
import { isCrowded } from './crowded.ts'
import { figureProps } from './figures.ts'

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

/** What every slide of a section says above its headline: 7 · China. */
function kicker({ say }: Context, { number, heading }: Verified<Section>): string {
  return `${number} · ${say(heading)}`
}

function claimSlide(context: Context, section: Verified<Section>, quote?: Verified<Quote>): Slide {
  const { say, notes, references, words } = context
  const figures = section.figures.slice(0, MOST_FIGURES_BESIDE_POINTS)
  const evidence = [section, ...section.points, ...figures].flatMap(item => item.evidence)
  const headline = say(section.claim)
  const points = section.points.map(point => say(point.text))
  const asked = `${words.asked}${words.colon}${section.questions.map(({ text }) => say(text)).join(words.listSeparator)}`
  return {
    frame: {
      layout: 'claim',
      section: section.number,
      kicker: kicker(context, section),
      asked,
      dense: isCrowded.claim({ headline, points, asked, beside: figures.length > 0 || quote !== undefined }) || undefined,
      figures: figures.length ? figureProps(context, figures) : undefined,
      quote: quote && { ...context.quote(quote), reference: references([quote.exact])[0] },
      references: references(section.evidence),
    },
    headline,
    points,
    pointReferences: section.points.map(point => references(point.evidence)[0]),
    shows: [...figures.map(({ id }) => id), ...quote ? [quote.id] : []],
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

function quoteSlide(context: Context, section: Verified<Section>, quote: Verified<Quote>, index: number): Slide {
  const { notes, references } = context
  return {
    frame: {
      layout: 'quote',
      section: section.number,
      tone: (section.number + index) % 2 ? 'ink' : 'accent',
      references: references([quote.exact]),
      quote: context.quote(quote),
    },
    headline: kicker(context, section),
    points: [],
    shows: [quote.id],
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

function visualSlide(context: Context, section: Verified<Section>, visual: Verified<Visual>): Slide {
  const { say, notes, references } = context
  const evidence = excerptsIn(visual).map(({ excerpt }) => excerpt)
  return {
    frame: {
      layout: 'visual',
      section: section.number,
      kicker: kicker(context, section),
      references: references(evidence),
      visual: visualProps(context, visual),
    },
    headline: say(visual.message),
    points: [],
    placed: [{ component: VISUAL_COMPONENTS[visual.kind], from: 'visual' }],
    ...notes({ say: visual.notes, asked: evidence, evidence }),
  }
}

function visualProps({ say, language }: Context, visual: Verified<Visual>): VisualProps {
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
