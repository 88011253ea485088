/**
 * A section of the interview in the talk: its pictures and quotes, in the order in which it tells them.
 * In: a Context and a section. Out: its slides; where it tells nothing, it stands there in brief, with its quotes.
 */
import type { Visual } from '../../components/visuals/index.ts'
import type { InterviewPath } from '../interview/load.ts'
import type { Localized, Quote, Section, UnwrittenTell } from '../interview/schema.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { FrameProps, Slide } from './model.ts'
import { drawingOf } from '../../components/visuals/drawings.ts'
import { visualProps } from '../../components/visuals/index.ts'
import { fitDrawing } from '../../components/visuals/typesetting.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { briefSlides } from './brief.ts'
import { fitAbovePicture, fitKicker, fitOpening } from './fit.ts'
import { sectionFrame, sectionKicker } from './parts.ts'
import { unwrittenSlides } from './unwritten.ts'

type Tell = Verified<Section>['tells'][number]

export function sectionSlides(context: Context, section: Verified<Section>, minutes: number): Slide[] {
  const { number, tells, quotes, bridge } = section
  const slides = tells.length
    ? tells.flatMap((tell, index) => tellSlides(context, section, tell, [number, 'tells', index], index === tells.length - 1 ? bridge : undefined))
    : [...briefSlides(context, section, true), ...quotes.map(quote => quoteSlide(context, section, quote))]
  const [first, ...others] = [...slides, ...unwrittenSlides(context, sectionFrame(context, section, {}), section.unwritten)]
  context.check([number, 'heading', context.language], fitOpening(first!.frame.heading!, context.language) ?? fitKicker(sectionKicker(first!.frame)!, context.language))
  // A quote has no headline but its section: where it opens that, the number stands set off before the name.
  const headline = first!.layout === 'quote' ? `${number} ${first!.frame.heading}` : first!.headline
  return [{ ...first!, headline, frame: { ...first!.frame, opens: true, minutes } } as Slide, ...others]
}

function tellSlides(context: Context, section: Verified<Section>, tell: Tell, at: InterviewPath, bridge: Localized | undefined): Slide[] {
  if (tell.kind === 'unwritten') {
    const { wanted, headline, notes } = tell as UnwrittenTell
    return unwrittenSlides(context, sectionFrame(context, section, {}), wanted, headline).map(slide => ({ ...slide, ...context.notes({ say: notes, bridge, at: [...at, 'notes'] }) }))
  }
  if (tell.kind !== 'quote')
    return [visualSlide(context, section, tell as Verified<Visual>, at, bridge)]
  const quote = section.quotes.find(({ id }) => id === (tell as { quote: string }).quote)!
  return [quoteSlide(context, section, quote, { notes: tell.notes, evidence: (tell as { notesEvidence?: Excerpt[] }).notesEvidence, at, bridge })]
}

function quoteSlide(context: Context, section: Verified<Section>, quote: Verified<Quote>, told: { notes?: Localized, evidence?: Excerpt[], at?: InterviewPath, bridge?: Localized } = {}): Slide {
  const { notes, references, whose, check } = context
  const { props, excess, at } = context.quote(quote)
  const said = quote.spoken ? [quote.exact, quote.spoken] : [quote.exact]
  const place = [section.number, 'quotes', section.quotes.indexOf(quote)] as const
  const frame: FrameProps = { ...sectionFrame(context, section, references(said)), whose: whose([quote.exact]), tone: toneOf(context, quote) }
  check([...place, ...at], excess)
  return {
    layout: 'quote',
    frame,
    props: { quote: props },
    headline: sectionKicker(frame)!,
    ...notes({
      say: told.notes,
      bridge: told.bridge,
      at: [...told.at ?? place, 'notes'],
      asked: [quote.exact, ...told.evidence ?? []],
      evidence: [...said, ...told.evidence ?? []],
    }),
  }
}

/** As in the pictures: blue is who answers, and ink who asks. */
function toneOf({ interview: { speakers } }: Context, { speaker }: Verified<Quote>): 'ink' | 'accent' {
  return speakers[speaker]!.host ? 'ink' : 'accent'
}

function visualSlide(context: Context, section: Verified<Section>, visual: Verified<Visual>, at: InterviewPath, bridge: Localized | undefined): Slide {
  const { interview: { languages, source }, say, notes, references, whose, language, check } = context
  const { notesEvidence = [], ...drawn } = visual
  const evidence = excerptsIn(drawn).map(({ excerpt }) => excerpt)
  const supports = [...evidence, ...notesEvidence]
  const props = visualProps(credited(context, visual) as unknown as Visual, { say, languages, sourceLanguage: source.language })
  const drawing = drawingOf(props, language)
  const headline = say(visual.headline)
  const excess = fitDrawing(drawing, language)
  check([...at, 'headline', language], fitAbovePicture(headline, language))
  check([...at, ...excess?.at ?? [], ...excess?.at.length ? [language] : []], excess)
  return {
    layout: 'visual',
    frame: { ...sectionFrame(context, section, references(evidence)), whose: whose(evidence), foot: drawing.foot },
    props: { visual: props },
    headline,
    ...notes({ say: visual.notes, bridge, at: [...at, 'notes'], asked: supports, evidence: supports }),
  }
}

/** Of several guests it is said whose the one word of an answer is. */
function credited({ interview: { speakers }, voices }: Context, visual: Verified<Visual>): Verified<Visual> {
  if (visual.kind !== 'answer' || !voices.isPanel)
    return visual
  const { answer } = visual as unknown as { answer: { speaker: string, credit?: Localized } }
  return { ...visual, answer: { credit: speakers[answer.speaker]!.name, ...answer } } as Verified<Visual>
}
