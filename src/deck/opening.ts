/**
 * The opening: cover, three things to remember, the claims, how to read the deck.
 * In: a Context and where the sections begin. Out: four slides, or more where the claims go on.
 */
import type { Interview, Section } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { SectionMark, Slide } from './deck.ts'
import { dateIn } from '../text/intl.ts'
import { mostLinesOf } from '../text/room.ts'
import { isCrowded, titleSize } from './crowded.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { reading } from './reading.ts'

/** The claims' column on the slide, in pixels: its height and the width of its text, and of a claim the type and the space above. */
const CLAIMS = { height: 460, width: 488, size: 24, leading: 32, above: 14 }
/** More people than these stand in two lines, guests and hosts, without their roles. */
const MOST_PEOPLE_WITH_ROLES = 4

export function openingSlides(context: Context, sections: SectionMark[]): Slide[] {
  return [cover(context), takeaways(context), ...map(context, sections), reading(context)]
}

/** How many slides the opening has; known before it is known where the sections begin. */
export function openingLength(context: Context): number {
  return 3 + claimPages(context).length
}

function cover({ interview, words, say, notes, languageName, language, locale }: Context): Slide {
  const { source } = interview
  return {
    frame: {
      layout: 'cover',
      titleSize: titleSize(say(interview.title), [78, 64, 52, 42], 650, 270, 1.1),
      kicker: [words.interview, say(interview.place), words.released(dateIn(locale, interview.date))].join(' · '),
      subtitle: say(interview.subtitle),
      people: people(interview, say, words.colon),
      address: source.url.replace(/^https?:\/\/(?:www\.)?/, ''),
      sourceLine: words.sourceLine({
        publisher: say(source.publisher),
        original: source.original && say(source.original.publisher),
        published: dateIn(locale, source.published),
        translated: source.rendering === 'translation',
        sameLanguage: language === source.language,
        language: languageName(source.language),
        deckLanguage: languageName(language),
      }),
      bars: { label: words.sectionsByLength },
    },
    headline: say(interview.title),
    points: [],
    placed: [{ component: 'SectionBars', from: 'bars' }],
    ...notes({ say: interview.notes.cover }),
  }
}

function people({ speakers }: Verified<Interview>, say: Context['say'], colon: string): string[] {
  const all = Object.values(speakers)
  if (all.length <= MOST_PEOPLE_WITH_ROLES)
    return all.map(({ name, role }) => `${say(name)}${colon}${say(role)}`)
  const names = (hosts: boolean) => all.filter(({ host }) => host === hosts).map(({ name }) => say(name)).join(' · ')
  return [names(false), names(true)].filter(Boolean)
}

function takeaways({ interview, words, say, notes, references }: Context): Slide {
  const { headline, items, notes: spoken } = interview.takeaways
  const evidence = items.flatMap(item => item.evidence)
  const points = items.map(item => say(item.text))
  return {
    frame: {
      layout: 'takeaways',
      kicker: words.takeaways,
      dense: isCrowded.takeaways({ headline: say(headline), points }) || undefined,
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
function claimPages({ interview }: Context): Verified<Section>[][] {
  const heights = interview.sections.map(({ claim }) => CLAIMS.above + CLAIMS.leading * mostLinesOf(claim, CLAIMS.size, CLAIMS.width))
  const heightOf = (section: Verified<Section> | undefined) => section ? heights[section.number - 1]! : 0
  return pagesOf(interview.sections, (page) => {
    const rows = Math.ceil(page.length / 2)
    return page.slice(0, rows).reduce((sum, section, row) => sum + Math.max(heightOf(section), heightOf(page[rows + row])), 0) <= CLAIMS.height
  })
}
