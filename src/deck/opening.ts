/**
 * The opening: cover, three things to remember, the claims, how to read the deck.
 * In: a Context and where the sections begin. Out: four slides, or more where the claims go on.
 */
import type { Interview, Section } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { SectionMark, Slide } from './deck.ts'
import { dateIn } from '../text/intl.ts'
import { measures } from '../text/measures.ts'
import { claimRowHeight } from './fit-rows.ts'
import { fitCover, fitHeadline, fitTakeaways, mostIn, roomBelow } from './fit.ts'
import { longestOf } from './overflow.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { reading } from './reading.ts'
import { wordsInEach } from './words.ts'

/** More people than these stand in two lines, guests and hosts, without their roles. */
const MOST_PEOPLE_WITH_ROLES = 4

export function openingSlides(context: Context, sections: SectionMark[]): Slide[] {
  return [cover(context), takeaways(context), ...map(context, sections), reading(context)]
}

/** How many slides the opening has; known before it is known where the sections begin. */
export function openingLength(context: Context): number {
  return 3 + claimPages(context).length
}

function cover({ interview, words, say, notes, languageName, language, locale, check }: Context): Slide {
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
    frame: {
      layout: 'cover',
      titleSize,
      kicker,
      subtitle,
      people: named,
      address,
      sourceLine,
      bars: { label: words.sectionsByLength },
    },
    headline: say(interview.title),
    points: [],
    placed: [{ component: 'SectionBars', from: 'bars' }],
    ...notes({ say: interview.notes.cover }),
  }
}

function people({ speakers }: Interview, say: Context['say'], colon: string): string[] {
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
    frame: {
      layout: 'takeaways',
      kicker: words.takeaways,
      dense,
      references: references(evidence),
    },
    headline: say(headline),
    points,
    placed: [],
    ...notes({ say: spoken, evidence }),
  }
}

function map(context: Context, sections: SectionMark[]): Slide[] {
  const { interview, words, say, notes } = context
  const pages = claimPages(context)
  const headline = words.mapHeadline(sections.length)
  return pages.map((page, index) => ({
    frame: {
      layout: 'map',
      kicker: words.map,
      rows: Math.ceil(page.length / 2),
      first: page[0]!.number > 1 ? page[0]!.number : undefined,
    },
    headline: pageHeadline(words, headline, index, pages.length),
    points: [],
    links: page.map(({ number, claim }) => ({ number, slide: sections[number - 1]!.slide, text: say(claim) })),
    placed: [],
    ...index === 0 ? notes({ say: interview.notes.map }) : { notes: '' },
  }))
}

/** The claims in two columns a page, the left one filled first. */
function claimPages({ interview }: Context): Section[][] {
  const heights = interview.sections.map(({ claim }) => mostIn(claim, claimRowHeight))
  const headline = wordsInEach(interview.languages, words => words.mapHeadline(interview.sections.length))
  const heightOf = (section: Section | undefined) => section ? heights[section.number - 1]! : 0
  return pagesOf(interview.sections, (page, pages) => {
    const rows = Math.ceil(page.length / 2)
    return page.slice(0, rows).reduce((sum, section, row) => sum + Math.max(heightOf(section), heightOf(page[rows + row])), 0) <= roomBelow(headline, measures.map, pages)
  })
}
