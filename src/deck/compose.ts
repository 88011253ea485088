/** The storyline: from a verified interview, and what was taken of its source, to the deck in one language. */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Coverage } from '../source/lock/coverage.ts'
import type { ComposedDeck, Headmatter, Slide } from './model.ts'
import { supporting } from '../interview/excerpts.ts'
import { directionOf, listIn } from '../text/intl.ts'
import { appendixSlides } from './appendix.ts'
import { createContext } from './context.ts'
import { fitHeadline } from './fit.ts'
import { escapeMarkdown, escapeSlideText } from './markdown.ts'
import { openingLength, openingSlides } from './opening.ts'
import { sectionSlides } from './sections.ts'
import { synthesisSlides } from './synthesis.ts'

export function composeDeck(interview: Verified<Interview>, language: string, coverage: Coverage): ComposedDeck {
  const context = createContext(interview, language, coverage)
  const sections = interview.sections.map(section => sectionSlides(context, section))
  let next = openingLength(context) + 1
  const firstSlides = sections.map(({ length }) => (next += length) - length)
  const talk = [...openingSlides(context, firstSlides), ...sections.flat(), ...synthesisSlides(context)]
  return {
    language,
    headmatter: headmatter(interview, language),
    slides: [...talk, ...appendixSlides(context, supporting(interview), talk)].map(slide => withHeadlineSize(slide, language)),
    misfits: context.misfits,
  }
}

/** A long headline takes smaller type; some layouts see to theirs themselves. */
function withHeadlineSize(slide: Slide, language: string): Slide {
  return ['cover', 'map', 'quote', 'closing'].includes(slide.layout) || !fitHeadline(slide.headline, language).isLong
    ? slide
    : { ...slide, frame: { ...slide.frame, longHeadline: true } }
}

/** Slidev's settings that are this deck's; those of every deck are in setup/preparser.ts. */
function headmatter({ title, subtitle, speakers, minutes, languages, source }: Verified<Interview>, language: string): Headmatter {
  const guests = Object.values(speakers).filter(({ host }) => !host).map(({ name }) => name[language]!)
  return {
    theme: 'default',
    // Slidev compiles it as the first slide's title, in its list of slides.
    title: escapeSlideText([title[language], listIn(language, guests)].filter(Boolean).join(' · ')),
    lang: language,
    htmlAttrs: { lang: language, ...directionOf(language) === 'rtl' && { dir: 'rtl' } },
    info: escapeMarkdown(subtitle[language]!),
    duration: `${minutes}min`,
    themeConfig: { languages, source: source.url },
  }
}
