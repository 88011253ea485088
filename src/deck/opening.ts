/**
 * The opening: cover, three things to remember, the claims, how to read the deck.
 * In: a Context and where the sections begin. Out: four slides, or more where the claims go on.
 */
import type { Interview, Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import { longestOf, mostIn } from '../text/fit.ts'
import { dateIn } from '../text/intl.ts'
import { measures } from '../text/measures.ts'
import { wordsInEach } from '../words/deck.ts'
import { claimRowHeight } from './fit-rows.ts'
import { fitCover, fitHeadline, fitTakeaways, roomBelow } from './fit.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { plannedMinutes } from './plan.ts'
import { reading } from './reading.ts'

/** More people than these stand in two lines, guests and hosts, without their roles. */
const MOST_PEOPLE_WITH_ROLES = 4

/** `firstSlides` are the numbers of the sections' first slides. */
export function openingSlides(context: Context, firstSlides: number[]): Slide[] {
  return [cover(context), takeaways(context), ...map(context, firstSlides), reading(context)]
}

/** How many slides the opening has; known before it is known where the sections begin. */
export function openingLength(context: Context): number {
  return 3 + claimPages(context).length
}

function cover({ interview, words, say, notes, languageName, language, locale, coverage, check }: Context): Slide {
  const { source } = interview
  const kicker = [words.interview, say(interview.place), words.released(dateIn(locale, interview.date))].join(' · ')
  const subtitle = say(interview.subtitle)
  const named = people(interview, say, words.colon)
  const address = source.url.replace(/^https?:\/\/(?:www\.)?/, '')
  const sourceLine = words.sourceLine({
    publisher: say(source.publisher),
    original: source.original && say(source.original.publisher),
    published: dateIn(locale, source.published),
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
      minutes: plannedMinutes(interview).opening,
      kicker,
    },
    props: {
      titleSize,
      subtitle,
      people: named,
      address,
      sourceLine,
      barsLabel: words.sectionsByLength,
      barLengths: barLengths(coverage),
    },
    headline: say(interview.title),
    ...notes({ say: interview.notes.cover, at: ['interview', 'notes', 'cover'] }),
  }
}

/** The sections' lengths in the source, relative to the longest. */
function barLengths({ sections }: Coverage): number[] {
  const longest = Math.max(...sections.map(({ length }) => length), 1)
  return sections.map(({ length }) => Math.round(length / longest * 1000) / 1000)
}

function people({ speakers }: Verified<Interview>, say: Context['say'], colon: string): string[] {
  const all = Object.values(speakers)
  if (all.length <= MOST_PEOPLE_WITH_ROLES)
    return all.map(({ name, role }) => `${say(name)}${colon}${say(role)}`)
  const names = (hosts: boolean) => all.filter(({ host }) => host === hosts).map(({ name }) => say(name)).join(' · ')
  return [names(false), names(true)].filter(Boolean)
}

function takeaways({ interview, words, say, notes, references, language, check }: Context): Slide {
  const { headline, items, notes: spoken } = interview.takeaways
  const evidence = items.flatMap(item => item.evidence)
  const points = items.map(item => say(item.text))
  const { dense, excess } = fitTakeaways({ kicker: words.takeaways, headline: say(headline), points }, language)
  check(['interview', 'takeaways', 'headline', language], fitHeadline(say(headline), language).excess)
  check(['interview', 'takeaways', 'items', longestOf(points), 'text', language], excess)
  return {
    layout: 'takeaways',
    frame: { kicker: words.takeaways, references: references(evidence) },
    props: { dense },
    headline: say(headline),
    points: points.map(text => ({ text })),
    ...notes({ say: spoken, at: ['interview', 'takeaways', 'notes'], evidence }),
  }
}

function map(context: Context, firstSlides: number[]): Slide[] {
  const { interview, words, say, notes } = context
  const pages = claimPages(context)
  const headline = words.mapHeadline(firstSlides.length)
  return pages.map((page, index) => ({
    layout: 'map',
    frame: { kicker: words.map },
    props: { rows: Math.ceil(page.length / 2), first: page[0]!.number > 1 ? page[0]!.number : undefined },
    headline: pageHeadline(words, headline, index, pages.length),
    links: page.map(({ number, claim }) => ({ number, slide: firstSlides[number - 1]!, text: say(claim) })),
    ...index === 0 ? notes({ say: interview.notes.map, at: ['interview', 'notes', 'map'] }) : { notes: '' },
  }))
}

/** The claims in two columns a page, the left one filled first. */
function claimPages({ interview }: Context): Verified<Section>[][] {
  const heights = interview.sections.map(({ claim }) => mostIn(claim, claimRowHeight))
  const headline = wordsInEach(interview.languages, words => words.mapHeadline(interview.sections.length))
  const heightOf = (section: Verified<Section> | undefined) => section ? heights[section.number - 1]! : 0
  return pagesOf(interview.sections, (page, pages) => {
    const rows = Math.ceil(page.length / 2)
    return page.slice(0, rows).reduce((sum, section, row) => sum + Math.max(heightOf(section), heightOf(page[rows + row])), 0) <= roomBelow(headline, measures.map, pages)
  })
}
