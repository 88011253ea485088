/**
 * The opening: the cover, the timeline, three things to remember.
 * In: a Context. Out: the cover, and the slides of what else the interview has.
 */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import { longestOf } from '../text/fit.ts'
import { quotationMarks } from '../text/quotation.ts'
import { inShort } from '../words/unwritten.ts'
import { fitCover, fitHeadline, fitTakeaways } from './fit.ts'
import { slabsOf, timelineSlide } from './timeline.ts'
import { unwrittenSlides, written, writtenDay } from './unwritten.ts'

/** More people than these stand without their roles. */
const MOST_PEOPLE_WITH_ROLES = 4

/** The spans stand on the cover where they leave the title so large. */
const LEAST_ABOVE_SLABS = 72

export function openingSlides(context: Context, minutes: number): Slide[] {
  return [
    cover(context, minutes),
    ...timelineSlide(context),
    ...unwrittenSlides(context, { kicker: context.words.timeline }, context.interview.unwritten?.timeline),
    ...takeaways(context),
  ]
}

function cover(context: Context, minutes: number): Slide {
  const { interview, words, isDraft, say, notes, languageName, language, locale, check } = context
  const { source } = interview
  const day = writtenDay(interview.date, locale, language)
  // Of a translation the day is known on which the original was released.
  const heldOn = source.original ? words.released(day) : day
  const kicker = [...isDraft ? [words.draft] : [], words.interview, say(interview.place), heldOn].join(' · ')
  const subtitle = say(interview.subtitle)
  const named = people(interview, say, words)
  const address = written(source.url ?? '', language).replace(/^https?:\/\/(?:www\.)?/, '')
  const sourceLine = inShort(words.sourceLine({
    publisher: source.publisher && say(source.publisher),
    original: source.original && [say(source.original.publisher), source.original.title && quotationMarks(source.original.language).join(source.original.title)].filter(Boolean).join(' '),
    published: source.published && writtenDay(source.published, locale, language),
    translated: source.rendering === 'translation',
    sameLanguage: language === source.language,
    language: languageName(source.language),
    deckLanguage: languageName(language),
  }))
  const texts = { kicker, title: say(interview.title), subtitle, people: named, source: sourceLine }
  const drawn = slabsOf(context)
  const above = drawn && fitCover(texts, language, true)
  const slabs = above && !above.excess && (above.titleSize ?? LEAST_ABOVE_SLABS) >= LEAST_ABOVE_SLABS ? drawn : undefined
  const { titleSize, excess } = fitCover(texts, language, slabs !== undefined)
  check(['interview', excess?.of === 'subtitle' ? 'subtitle' : 'title', language], excess)
  return {
    layout: 'cover',
    frame: {
      part: words.opening,
      minutes,
      kicker,
    },
    props: {
      titleSize,
      subtitle,
      people: named,
      address,
      sourceLine,
      slabs,
    },
    headline: say(interview.title),
    ...notes({ say: interview.notes?.cover, at: ['interview', 'notes', 'cover'] }),
  }
}

function people({ speakers, source: { original } }: Verified<Interview>, say: Context['say'], { people: told }: Context['words']): string {
  const all = Object.values(speakers)
  // Of a translation it is known who released the original, and that says more of it than who its hosts are.
  const publisher = original && say(original.publisher)
  const those = (hosts: boolean) => all.filter(({ host }) => host === hosts).map(({ name, role }) => ({ name: say(name), role: all.length <= MOST_PEOPLE_WITH_ROLES && !(hosts && publisher) ? say(role) : undefined }))
  return told({ guests: those(false), hosts: those(true), publisher })
}

function takeaways({ interview, words, say, notes, supports, voices, whose, language, check }: Context): Slide[] {
  if (!interview.takeaways)
    return []
  const { headline, items, notes: spoken } = interview.takeaways
  const evidence = items.flatMap(item => item.evidence)
  const points = items.map(item => say(item.text))
  // A question here is nobody’s but the deck’s.
  const kicker = [words.takeaways, ...points.every(text => /[?？]$/.test(text)) ? [words.ownQuestions] : []].join(' · ')
  const { dense, excess } = fitTakeaways({ kicker, headline: say(headline), points }, language)
  check(['interview', 'takeaways', 'headline', language], fitHeadline(say(headline), language).excess)
  check(['interview', 'takeaways', 'items', longestOf(points), 'text', language], excess)
  return [{
    layout: 'takeaways',
    frame: { kicker, whose: whose(evidence) },
    props: { dense },
    headline: say(headline),
    points: items.map(item => ({ text: say(item.text), reference: supports(voices.foremost(item.evidence)) })),
    ...notes({ say: spoken, at: ['interview', 'takeaways', 'notes'], evidence }),
  }]
}
