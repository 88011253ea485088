/**
 * The storyline.
 * In: a checked interview, a language, and the places of its excerpts. Out: the deck in that language.
 */
import type { Interview } from '../interview/schema.ts'
import type { Places } from './context.ts'
import type { Deck, DeckLanguage, SectionMark, ThemeConfig } from './deck.ts'
import { listExcerpts } from '../interview/excerpts.ts'
import { appendixSlides } from './appendix.ts'
import { createContext } from './context.ts'
import { escapeMarkdown, escapeSlideText } from './markdown.ts'
import { opening } from './opening.ts'
import { planParts } from './plan.ts'
import { sectionSlides } from './sections.ts'
import { synthesisSlides } from './synthesis.ts'

export function composeDeck(interview: Interview, language: string, places: Places): Deck {
  const context = createContext(interview, language, places)
  const bySection = interview.sections.map(section => sectionSlides(context, section))
  const sections = sectionMarks(context.say, interview, places, bySection.map(slides => slides.length))
  const beforeSynthesis = [...opening.map(slide => slide(context, sections)), ...bySection.flat()]
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
    slides: [...talk, ...appendixSlides(context, listExcerpts(interview).map(({ exact }) => exact))],
  }
}

function sectionMarks(say: (text: Record<string, string>) => string, interview: Interview, places: Places, counts: number[]): SectionMark[] {
  const lengths = places.coverage.sections.map(({ length }) => length)
  const longest = Math.max(...lengths, 1)
  let next = opening.length + 1
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

/** Slidev's settings. What is off is what no slide uses or what would ask the network. */
function headmatter(interview: Interview, language: string, themeConfig: ThemeConfig) {
  const guest = Object.values(interview.speakers).filter(speaker => !speaker.host).map(speaker => speaker.name[language])
  return {
    theme: 'default',
    // Slidev compiles it as the first slide's title, in its list of slides.
    title: escapeSlideText(`${interview.title[language]} · ${guest.join(', ')}`),
    titleTemplate: '%s',
    lang: language,
    htmlAttrs: { lang: language },
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
