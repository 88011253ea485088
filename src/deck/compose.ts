/**
 * The storyline.
 * In: a checked interview, a language, and the places of its excerpts. Out: the deck in that language.
 */
import type { Interview } from '../interview/schema.ts'
import type { Context, Places } from './context.ts'
import type { ComposedDeck, DeckLanguage, SectionMark, Slide, ThemeConfig } from './deck.ts'
import { listExcerpts } from '../interview/excerpts.ts'
import { directionOf, listIn } from '../text/intl.ts'
import { appendixSlides } from './appendix.ts'
import { createContext } from './context.ts'
import { fitHeadline } from './fit.ts'
import { escapeMarkdown, escapeSlideText } from './markdown.ts'
import { openingLength, openingSlides } from './opening.ts'
import { planParts } from './plan.ts'
import { sectionSlides } from './sections.ts'
import { synthesisSlides } from './synthesis.ts'

export function composeDeck(interview: Interview, language: string, places: Places): ComposedDeck {
  const context = createContext(interview, language, places)
  const bySection = interview.sections.map(section => sectionSlides(context, section))
  const sections = sectionMarks(context, openingLength(context), bySection.map(slides => slides.length))
  const beforeSynthesis = [...openingSlides(context, sections), ...bySection.flat()]
  const talk = [...beforeSynthesis, ...synthesisSlides(context)]
  return {
    language,
    headmatter: headmatter(interview, language, {
      sections,
      ledger: { label: context.words.ledger, slide: talk.length + 1 },
      languages: interview.languages.map(deckLanguage),
      plan: planParts(context, sections, beforeSynthesis.length + 1, talk.length + 1),
      words: context.words.room,
    }),
    slides: [...talk, ...appendixSlides(context, listExcerpts(interview).map(({ exact }) => exact), talk)].map(slide => withHeadlineSize(slide, language)),
    problems: context.problems,
  }
}

function sectionMarks({ interview, places, say }: Context, before: number, counts: number[]): SectionMark[] {
  const lengths = places.coverage.sections.map(({ length }) => length)
  const longest = Math.max(...lengths, 1)
  let next = before + 1
  return interview.sections.map(({ number, heading }, index) => {
    const slide = next
    next += counts[index]!
    return {
      number,
      text: say(heading),
      slide,
      length: Math.round((lengths[index] ?? longest) / longest * 1000) / 1000,
    }
  })
}

function deckLanguage(tag: string, index: number): DeckLanguage {
  return {
    tag,
    endonym: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
    folder: index ? `${tag}/` : '',
  }
}

/** A long headline takes smaller type; some layouts see to theirs themselves. */
function withHeadlineSize(slide: Slide, language: string): Slide {
  const { layout } = slide.frame
  return ['cover', 'map', 'quote', 'closing'].includes(layout) || !fitHeadline(slide.headline, language).isLong
    ? slide
    : { ...slide, frame: { ...slide.frame, class: 'long-headline' } }
}

/** Slidev's settings. What is off is what no slide uses or what would ask the network. */
function headmatter(interview: Interview, language: string, themeConfig: ThemeConfig) {
  const guests = Object.values(interview.speakers).filter(({ host }) => !host).map(({ name }) => name[language]!)
  return {
    theme: 'default',
    // Slidev compiles it as the first slide's title, in its list of slides.
    title: escapeSlideText([interview.title[language], listIn(language, guests)].filter(Boolean).join(' · ')),
    titleTemplate: '%s',
    lang: language,
    htmlAttrs: { lang: language, ...directionOf(language) === 'rtl' && { dir: 'rtl' } },
    info: escapeMarkdown(interview.subtitle[language]!),
    canvasWidth: 1280,
    aspectRatio: '16/9',
    colorSchema: 'auto',
    fonts: {
      provider: 'none',
      sans: 'Deck Sans',
      serif: 'Deck Serif',
      mono: 'Deck Sans',
      fallbacks: false,
    },
    favicon: '/favicon.svg',
    transition: 'none',
    drawings: { enabled: false },
    record: false,
    browserExporter: false,
    contextMenu: false,
    editor: false,
    mcp: false,
    twoslash: false,
    monaco: false,
    preloadImages: false,
    selectable: true,
    duration: `${interview.minutes}min`,
    themeConfig,
  }
}
