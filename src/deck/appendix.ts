/**
 * The appendix: the claims, each section in brief, the numbers, how to read the deck, where every quote and figure stands, what
 * was taken and what left out, how the deck was made.
 * In: a Context, every excerpt of the interview, and the slides of the talk. Out: the appendix's slides.
 */
import type { InterviewPath } from '../interview/load.ts'
import type { Localized } from '../interview/schema.ts'
import type { Excerpt } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import type { FigureProps, LedgerRow, StripRow } from './props.ts'
import { supporting } from '../interview/excerpts.ts'
import { wantedBy } from '../interview/todo.ts'
import { excessLines, heightIn, mostIn, WIDTH, widthIn } from '../text/fit.ts'
import { percentIn } from '../text/intl.ts'
import { measures } from '../text/measures.ts'
import { quotationMarks } from '../text/quotation.ts'
import { deckWords, localeOf, wordsInEach } from '../words/deck.ts'
import { briefSlides } from './brief.ts'
import { ledgerRowHeight, stripRowHeight } from './fit-rows.ts'
import { roomBelow } from './fit.ts'
import { mapLength, mapSlides } from './map.ts'
import { numberSlides } from './numbers.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { reading } from './reading.ts'
import { written } from './unwritten.ts'

/**
 * `talk` is what comes before. A section that is in the talk in brief is not in brief once more, and its claim leads there;
 * where all are, the claims have been told one by one, and are not told again.
 */
export function appendixSlides(context: Context, excerpts: Excerpt[], talk: Slide[]): Slide[] {
  const { interview, words } = context
  const hasMap = interview.sections.some(({ tells }) => tells.length)
  const briefs = interview.sections.map(section => section.tells.length ? briefSlides(context, section, false) : [])
  // Behind the talk, the divider and the claims.
  let next = talk.length + 1 + (hasMap ? mapLength(context) : 0) + 1
  const leads = briefs.map((slides, index) => slides.length
    ? (next += slides.length) - slides.length
    : talk.findIndex(({ frame }) => frame.section === index + 1) + 1)
  const slides = [
    ...hasMap ? mapSlides(context, leads) : [],
    ...briefs.flat(),
    ...numberSlides(context),
    reading(context, talk),
    ...ledger(context, talk),
    ...strip(context),
    // Of a draft it would not be true yet.
    ...context.isDraft ? [] : [making(context, excerpts)],
  ]
  const names: [Slide['layout'], string][] = [['map', words.map], ['brief', words.inBrief], ['numbers', words.numbers], ['reading', words.reading], ['ledger', words.ledger], ['strip', words.strip], ['making', words.making]]
  const contents = names.flatMap(([layout, text]) => {
    const at = slides.findIndex(slide => slide.layout === layout)
    return at < 0 ? [] : { text, slide: talk.length + 2 + at }
  })
  const divider: Slide = {
    layout: 'divider',
    frame: { part: words.appendix },
    props: { contents },
    headline: words.appendix,
    notes: '',
  }
  return [divider, ...slides]
}

function ledger({ interview, words, say, references, voices, language, check }: Context, talk: Slide[]): Slide[] {
  const { source, sections, languages } = interview
  const after = Math.max(...supporting(sections).map(excerpt => voices.referenceRoom([excerpt])))
  const heightOf = (texts: Localized) => mostIn(texts, (text, ...more) => ledgerRowHeight({ text, after }, ...more))
  // Read from the end, so that the first slide of several stays.
  const shown = new Map(talk.flatMap((slide, index) => idsOn(slide).map(id => [id, index + 1] as const)).toReversed())
  const answerShown = (section: number) => talk.findIndex(slide => slide.frame.section === section && slide.layout === 'visual' && slide.props.visual.kind === 'answer') + 1 || undefined
  const quoteRow = ({ text, of }: Excerpt) => {
    const rowLanguage = of === 'original' ? source.original!.language : source.language
    const quoted = quotationMarks(rowLanguage).join(text)
    return { kind: of === 'original' ? words.spoken : words.quote, text: quoted, language: rowLanguage, height: heightOf({ [rowLanguage]: quoted }) }
  }
  const rows = sections.flatMap((section): (LedgerRow & { height: number, path: InterviewPath })[] => [
    ...answersQuoted(section).map(({ exact, index }) => ({ ...quoteRow(exact), reference: references([exact]), shown: answerShown(section.number), path: [section.number, 'tells', index, 'answer', 'exact'] as const })),
    ...section.quotes.flatMap(({ id, exact, spoken }, index) => [spoken, exact].flatMap(excerpt => excerpt
      ? { ...quoteRow(excerpt), reference: references([excerpt]), shown: shown.get(id), path: [section.number, 'quotes', index, excerpt === spoken ? 'spoken' : 'exact'] as const }
      : [])),
    ...section.figures.map(({ id, value, label, evidence }, index) => {
      const texts = Object.fromEntries(languages.map(language => [language, `${value[language]}${deckWords(language).colon}${label[language]}`]))
      return { kind: words.figure, text: say(texts), reference: references(voices.foremost(evidence)), shown: shown.get(id), height: heightOf(texts), path: [section.number, 'figures', index, 'label', language] as const }
    }),
  ])
  const headlines = wordsInEach(languages, ({ ledgerHeadline }) => ledgerHeadline)
  const room = roomBelow(headlines, measures.ledger)
  const pages = pagesOf(rows, page => page.reduce((sum, { height }) => sum + height, 0) <= room)
  rows.forEach(({ path, height }) => check(path, excessLines('row', height, room, measures.ledger.row.leading)))
  return pages.map((page, index) => ({
    layout: 'ledger',
    frame: { kicker: words.ledger },
    props: { rows: page.map(({ height: _, path: __, ...row }) => row) },
    headline: pageHeadline(words, words.ledgerHeadline, words.ledger, index, pages.length),
    notes: '',
  }))
}

/** The answers of one word that a section tells: their exact words are quotes as others are. */
function answersQuoted({ tells }: Context['interview']['sections'][number]): { exact: Excerpt, index: number }[] {
  return tells.flatMap((tell, index) => tell.kind === 'answer' ? [{ exact: (tell as unknown as { answer: { exact: Excerpt } }).answer.exact, index }] : [])
}

/** The quotes and figures that a slide of the talk shows. */
function idsOn(slide: Slide): string[] {
  switch (slide.layout) {
    case 'quote': return [slide.props.quote.id]
    case 'numbers': return idsOf(slide.props.figures)
    case 'brief': return idsOf(slide.props.figures ?? [])
    default: return []
  }
}

function idsOf(figures: FigureProps[]): string[] {
  return figures.flatMap(({ labels }) => labels.map(({ id }) => id))
}

function strip({ interview, words, say, coverage, locale, language }: Context): Slide[] {
  const { sections, touchedShare, quotedShare } = coverage
  if (!sections.length)
    return []
  const isTranslation = interview.source.rendering === 'translation'
  const headingOf = (section: number) => interview.sections[section - 1]!.heading
  const headlines = wordsInEach(interview.languages, ({ stripHeadline }, language) => stripHeadline(percentIn(localeOf(language), touchedShare), isTranslation))
  const captions = wordsInEach(interview.languages, ({ stripKey }) => stripKey)
  // Below the rows the key, and the shares in one line.
  const below = measures.strip.below + measures.caption.leading + mostIn(captions, (key, { caption }, language) => heightIn(key, caption, WIDTH, language))
  const pages = pagesOf(sections, page => page.reduce((sum, { section }) => sum + mostIn(headingOf(section), stripRowHeight), 0)
    <= roomBelow(headlines, { above: measures.strip.above }) - below)
  return pages.map((page, index) => ({
    layout: 'strip',
    frame: { kicker: words.strip },
    props: {
      rows: page.map(({ section, start, end, spans, share }): StripRow => ({
        section,
        heading: say(headingOf(section)),
        length: end - start,
        spans: spans.map(span => [span.start - start, span.end - start]),
        share: percentIn(language, share),
      })),
      longest: Math.max(...sections.map(({ start, end }) => end - start)),
      legend: words.stripKey,
      share: words.stripShare({ touched: percentIn(locale, touchedShare), quoted: quotedShare > 0 ? percentIn(locale, quotedShare) : undefined }),
    },
    headline: pageHeadline(words, words.stripHeadline(percentIn(locale, touchedShare), isTranslation), words.strip, index, pages.length),
    notes: '',
  }))
}

/** What the foot has room for beside the ticks. */
const MOST_AT_FOOT = 480

function making({ interview, words, language }: Context, excerpts: Excerpt[]): Slide {
  const { url } = interview.source
  const address = written(url ?? '', language).replace(/^https?:\/\/(?:www\.)?/, '')
  const quotes = interview.sections.reduce((sum, section) => sum + section.quotes.length + answersQuoted(section).length, 0)
  const figures = interview.sections.reduce((sum, section) => sum + section.figures.length, 0)
  const label = widthIn(address, measures.footText, language) <= MOST_AT_FOOT || wantedBy(url) !== undefined || url === undefined ? address : new URL(url).host
  return {
    layout: 'making',
    // The source as a whole: no words of it.
    frame: { kicker: words.making, references: url === undefined ? undefined : { [label]: '' } },
    props: {},
    headline: words.makingHeadline,
    points: words.makingRows({ quotes, figures, excerpts: new Set(excerpts.map(({ text }) => text)).size, languages: interview.languages.length }).map(text => ({ text })),
    notes: '',
  }
}
