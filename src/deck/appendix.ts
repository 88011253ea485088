/**
 * The appendix: where every quote and figure stands, what was taken and what left out, how the deck was made.
 * In: a Context, every excerpt of the interview, and the slides of the talk. Out: the appendix's slides.
 */
import type { InterviewPath } from '../interview/load.ts'
import type { Localized } from '../interview/schema.ts'
import type { Excerpt } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import type { FigureProps, LedgerRow, StripRow } from './props.ts'
import { excessLines, heightIn, mostIn, WIDTH, widthIn } from '../text/fit.ts'
import { percentIn } from '../text/intl.ts'
import { measures } from '../text/measures.ts'
import { quotationMarks } from '../text/quotation.ts'
import { localeOf, wordsInEach } from '../words/deck.ts'
import { ledgerRowHeight, stripRowHeight } from './fit-rows.ts'
import { roomBelow } from './fit.ts'
import { pageHeadline, pagesOf } from './pages.ts'
import { first } from './references.ts'

export function appendixSlides(context: Context, excerpts: Excerpt[], talk: Slide[]): Slide[] {
  return [...ledger(context, talk), ...strip(context), making(context, excerpts)]
}

function ledger({ interview, words, say, references, language, check }: Context, talk: Slide[]): Slide[] {
  const { source, sections, languages } = interview
  const [open, close] = quotationMarks(source.language)
  const heightOf = (texts: Localized) => mostIn(texts, ledgerRowHeight)
  // Read from the end, so that the first slide of several stays.
  const shown = new Map(talk.flatMap((slide, index) => idsOn(slide).map(id => [id, index + 1] as const)).toReversed())
  const rows = sections.flatMap((section): (LedgerRow & { height: number, path: InterviewPath })[] => [
    ...section.quotes.map(({ id, exact }, index) => {
      const text = `${open}${exact.text}${close}`
      return { kind: words.quote, text, language: source.language, reference: references([exact]), shown: shown.get(id), height: heightOf({ [source.language]: text }), path: [section.number, 'quotes', index, 'exact'] as const }
    }),
    ...section.figures.map(({ id, value, label, evidence }, index) => {
      const texts = Object.fromEntries(languages.map(language => [language, `${value[language]} · ${label[language]}`]))
      return { kind: words.figure, text: say(texts), reference: first(references(evidence)), shown: shown.get(id), height: heightOf(texts), path: [section.number, 'figures', index, 'label', language] as const }
    }),
  ])
  const headlines = wordsInEach(languages, ({ ledgerHeadline }) => ledgerHeadline)
  const room = (pages: number) => roomBelow(headlines, measures.ledger, pages)
  const pages = pagesOf(rows, (page, pages) => page.reduce((sum, { height }) => sum + height, 0) <= room(pages))
  rows.forEach(({ path, height }) => check(path, excessLines('row', height, room(pages.length), measures.ledger.row.leading)))
  return pages.map((page, index) => ({
    layout: 'ledger',
    frame: { kicker: words.ledger, part: index === 0 ? words.appendix : undefined },
    props: { rows: page.map(({ height: _, path: __, ...row }) => row) },
    headline: pageHeadline(words, words.ledgerHeadline, index, pages.length),
    notes: '',
  }))
}

/** The quotes and figures that a slide of the talk shows. */
function idsOn(slide: Slide): string[] {
  switch (slide.layout) {
    case 'quote': return [slide.props.quote.id]
    case 'numbers': return idsOf(slide.props.figures)
    case 'claim': return [...idsOf(slide.props.figures ?? []), ...slide.props.quote ? [slide.props.quote.id] : []]
    default: return []
  }
}

function idsOf(figures: FigureProps[]): string[] {
  return figures.flatMap(({ labels }) => labels.map(({ id }) => id))
}

function strip({ interview, words, say, coverage, locale, language }: Context): Slide[] {
  const { sections, touchedShare, quotedShare } = coverage
  const headingOf = (section: number) => interview.sections[section - 1]!.heading
  const headlines = wordsInEach(interview.languages, ({ stripHeadline }, language) => stripHeadline(percentIn(localeOf(language), touchedShare)))
  const captions = wordsInEach(interview.languages, ({ stripKey }) => stripKey)
  // Below the rows the key, and the shares in one line.
  const below = measures.strip.below + measures.caption.leading + mostIn(captions, (key, { caption }, language) => heightIn(key, caption, WIDTH, language))
  const pages = pagesOf(sections, (page, pages) => page.reduce((sum, { section }) => sum + mostIn(headingOf(section), stripRowHeight), 0)
    <= roomBelow(headlines, { above: measures.strip.above }, pages) - below)
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
      share: words.stripShare({ touched: percentIn(locale, touchedShare), quoted: percentIn(locale, quotedShare) }),
    },
    headline: pageHeadline(words, words.stripHeadline(percentIn(locale, touchedShare)), index, pages.length),
    notes: '',
  }))
}

/** What the foot has room for beside the ticks. */
const MOST_AT_FOOT = 480

function making({ interview, words, language }: Context, excerpts: Excerpt[]): Slide {
  const address = interview.source.url.replace(/^https?:\/\/(?:www\.)?/, '')
  const quotes = interview.sections.reduce((sum, section) => sum + section.quotes.length, 0)
  const figures = interview.sections.reduce((sum, section) => sum + section.figures.length, 0)
  const label = widthIn(address, measures.reference, language) <= MOST_AT_FOOT ? address : new URL(interview.source.url).host
  return {
    layout: 'making',
    // The source as a whole: no words of it.
    frame: { kicker: words.making, references: { [label]: '' } },
    props: {},
    headline: words.makingHeadline,
    points: words.makingRows({ quotes, figures, excerpts: new Set(excerpts.map(({ text }) => text)).size, languages: interview.languages.length }).map(text => ({ text })),
    notes: '',
  }
}
