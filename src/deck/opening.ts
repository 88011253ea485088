/**
 * The opening: the cover, the timeline, three things to remember.
 * In: a Context. Out: the cover, and the slides of what else the interview has.
 */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import { longestOf } from '../text/fit.ts'
import { minutesIn } from '../text/intl.ts'
import { fitCover, fitHeadline, fitTakeaways } from './fit.ts'
import { timelineSlide } from './timeline.ts'
import { unwrittenSlides, written, writtenDay } from './unwritten.ts'

/** More people than these stand in two lines, guests and hosts, without their roles. */
const MOST_PEOPLE_WITH_ROLES = 4

export function openingSlides(context: Context, minutes: number): Slide[] {
  return [
    cover(context, minutes),
    ...timelineSlide(context),
    ...unwrittenSlides(context, { kicker: context.words.timeline }, context.interview.unwritten?.timeline),
    ...takeaways(context),
  ]
}

function cover({ interview, words, isDraft, say, notes, languageName, language, locale, check }: Context, minutes: number): Slide {
  const { source } = interview
  const day = writtenDay(interview.date, locale, language)
  // Of a translation the day is known on which the original was released.
  const heldOn = source.original ? words.released(day) : day
  const kicker = [...isDraft ? [words.draft] : [], words.interview, say(interview.place), heldOn, words.talkOf(minutesIn(locale, interview.minutes))].join(' · ')
  const subtitle = say(interview.subtitle)
  const named = people(interview, say, words)
  const address = written(source.url ?? '', language).replace(/^https?:\/\/(?:www\.)?/, '')
  const sourceLine = words.sourceLine({
    publisher: say(source.publisher),
    original: source.original && say(source.original.publisher),
    published: writtenDay(source.published, locale, language),
    translated: source.rendering === 'translation',
    sameLanguage: language === source.language,
    language: languageName(source.language),
    deckLanguage: languageName(language),
  })
  const { titleSize, excess } = fitCover({ kicker, title: say(interview.title), subtitle, people: named, source: [sourceLine, address] }, language)
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
      spans: spansOf(interview, say),
    },
    headline: say(interview.title),
    ...notes({ say: interview.notes?.cover, at: ['interview', 'notes', 'cover'] }),
  }
}

function spansOf({ timeline }: Verified<Interview>, say: Context['say']): { value: string, label: string }[] | undefined {
  const { behind, ahead } = timeline ?? {}
  return behind && ahead && [behind, ahead].map(({ value, label }) => ({ value: say(value), label: say(label) }))
}

function people({ speakers }: Verified<Interview>, say: Context['say'], { person }: Context['words']): string[] {
  const all = Object.values(speakers)
  if (all.length <= MOST_PEOPLE_WITH_ROLES)
    return all.map(({ name, role, host }) => person({ name: say(name), role: say(role), isHost: host }))
  const names = (hosts: boolean) => all.filter(({ host }) => host === hosts).map(({ name }) => say(name)).join(' · ')
  return [names(false), names(true)].filter(Boolean)
}

function takeaways({ interview, words, say, notes, supports, voices, whose, language, check }: Context): Slide[] {
  if (!interview.takeaways)
    return []
  const { headline, items, notes: spoken } = interview.takeaways
  const evidence = items.flatMap(item => item.evidence)
  const points = items.map(item => say(item.text))
  const { dense, excess } = fitTakeaways({ kicker: words.takeaways, headline: say(headline), points }, language)
  check(['interview', 'takeaways', 'headline', language], fitHeadline(say(headline), language).excess)
  check(['interview', 'takeaways', 'items', longestOf(points), 'text', language], excess)
  return [{
    layout: 'takeaways',
    frame: { kicker: words.takeaways, whose: whose(evidence) },
    props: { dense },
    headline: say(headline),
    points: items.map(item => ({ text: say(item.text), reference: supports(voices.foremost(item.evidence)) })),
    ...notes({ say: spoken, at: ['interview', 'takeaways', 'notes'], evidence }),
  }]
}
