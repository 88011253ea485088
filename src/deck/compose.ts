/** The storyline: from a verified interview, and what was taken of its source, to the deck in one language. */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { Context } from './context.ts'
import type { ComposedDeck, Headmatter, Slide, ThemeConfig } from './model.ts'
import { supporting } from '../interview/excerpts.ts'
import { wantedBy } from '../interview/todo.ts'
import { excerptsIn } from '../source/excerpt.ts'
import { composed } from '../text/composed.ts'
import { directionOf, listIn } from '../text/intl.ts'
import { clock, isFile, recordingLink, recordingPart } from '../text/recording.ts'
import { appendixSlides } from './appendix.ts'
import { createContext } from './context.ts'
import { fitHeadline } from './fit.ts'
import { escapeMarkdown, escapeSlideText } from './markdown.ts'
import { openingSlides } from './opening.ts'
import { plannedMinutes } from './plan.ts'
import { sectionSlides } from './sections.ts'
import { synthesisSlides } from './synthesis.ts'

/** `isDraft`: something of it is still to be written. */
export function composeDeck(interview: Verified<Interview>, language: string, coverage: Coverage, isDraft = false): ComposedDeck {
  const context = createContext(interview, language, coverage, isDraft)
  const plan = plannedMinutes(interview)
  const talk = [
    ...openingSlides(context, plan.opening),
    ...interview.sections.flatMap((section, index) => sectionSlides(context, section, plan.sections[index]!)),
    ...synthesisSlides(context, plan.synthesis),
  ]
  const { recording } = interview.source
  return {
    language,
    ...recording !== undefined && isFile(recording) && { recording },
    headmatter: composed(headmatter(context)),
    slides: composed([...talk, ...appendixSlides(context, supporting(interview), talk)].map(slide => withHeadlineSize(slide, language))),
    misfits: context.misfits,
  }
}

/** A long headline takes smaller type; some layouts see to theirs themselves. */
function withHeadlineSize(slide: Slide, language: string): Slide {
  return ['cover', 'map', 'quote', 'closing', 'divider'].includes(slide.layout) || !fitHeadline(slide.headline, language).isLong
    ? slide
    : { ...slide, frame: { ...slide.frame, longHeadline: true } }
}

/** Slidev's settings that are this deck's; those of every deck are in setup/preparser.ts. */
function headmatter({ interview, language, say, words, isDraft }: Context): Headmatter {
  const { title, subtitle, speakers, minutes, languages, source } = interview
  const guests = Object.values(speakers).filter(({ host }) => !host)
  const whose = words.whose(guests.length === 1 ? say(guests[0]!.short ?? guests[0]!.name) : undefined)
  return {
    theme: 'default',
    // Slidev compiles it as the first slide's title, in its list of slides.
    title: escapeSlideText([say(title), listIn(language, guests.map(({ name }) => say(name))), isDraft && words.draft].filter(Boolean).join(' · ')),
    lang: language,
    htmlAttrs: { lang: language, ...directionOf(language) === 'rtl' && { dir: 'rtl' } },
    info: escapeMarkdown(say(subtitle)),
    duration: `${minutes}min`,
    themeConfig: {
      languages,
      ...source.url !== undefined && wantedBy(source.url) === undefined && { source: source.url },
      ...recordingOf(interview),
      ...spokenIn(interview),
      whose,
      whoseDated: `${whose}${words.datedBy(source.publisher && say(source.publisher))}`,
      ...isDraft && { draft: words.draft },
    },
  }
}

/** When each excerpt is said, where that and the recording are known. */
function recordingOf(interview: Context['interview']): Pick<ThemeConfig, 'recording'> {
  const { recording } = interview.source
  if (recording === undefined)
    return {}
  const said = excerptsIn(interview).flatMap(({ excerpt: { text, seconds, until, of } }) => seconds === undefined || of === 'original'
    ? []
    : [[text, { time: clock(seconds), ...isFile(recording) ? recordingPart(recording, seconds, until) : { href: recordingLink(recording, seconds) } }] as const])
  return said.length > 0 ? { recording: Object.fromEntries(said) } : {}
}

/** What was spoken, where the original is at hand. */
function spokenIn(interview: Context['interview']): Pick<ThemeConfig, 'spoken'> {
  const spoken = excerptsIn(interview).filter(({ excerpt }) => excerpt.of === 'original').map(({ excerpt: { text, href } }) => [text, href] as const)
  return spoken.length ? { spoken: Object.fromEntries(spoken) } : {}
}
