/**
 * The appendix: where every quote and figure stands, what was taken and what left out, how the deck was made.
 * In: a Context and every excerpt of the interview. Out: its slides.
 */
import type { Context } from './context.ts'
import type { LedgerRow, Slide, StripRow } from './deck.ts'
import { quotationMarks } from './quotation.ts'

const ROWS_A_PAGE = 13

export function appendixSlides(context: Context, excerpts: string[]): Slide[] {
  return [...ledger(context), strip(context), making(context, excerpts)]
}

function ledger({ interview, words, say, references }: Context): Slide[] {
  const { source, sections } = interview
  const [open, close] = quotationMarks(source.language)
  const rows: LedgerRow[] = sections.flatMap(section => [
    ...section.quotes.map(quote => ({
      kind: words.quote,
      text: `${open}${quote.exact}${close}`,
      language: source.language,
      reference: references([quote.exact])[0],
    })),
    ...section.figures.map(figure => ({ kind: words.figure, text: `${say(figure.value)} · ${say(figure.label)}`, reference: references(figure.evidence)[0] })),
  ])
  const pages = Math.ceil(rows.length / ROWS_A_PAGE)
  const perPage = Math.ceil(rows.length / pages)
  return Array.from({ length: pages }, (_, page) => ({
    frame: {
      layout: 'ledger',
      kicker: words.ledger,
      ledger: {
        rows: rows.slice(page * perPage, (page + 1) * perPage),
      },
    },
    headline: words.ledgerHeadline(page + 1, pages),
    points: [],
    placed: [{ component: 'LedgerTable', from: 'ledger' }],
    notes: '',
  }))
}

function strip({ interview, words, say, places, language }: Context): Slide {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const { sections, touchedShare, quotedShare } = places.coverage
  const rows = sections.map(({ section, start, end, spans, share }): StripRow => ({
    section,
    heading: say(interview.sections[section - 1]!.heading),
    length: end - start,
    spans: spans.map(span => [span.start - start, span.end - start]),
    share: percent.format(share),
  }))
  return {
    frame: {
      layout: 'strip',
      kicker: words.strip,
      strip: {
        rows,
        legend: words.stripKey,
        share: words.stripShare({ touched: percent.format(touchedShare), quoted: percent.format(quotedShare) }),
      },
    },
    headline: words.stripHeadline,
    points: [],
    placed: [{ component: 'CoverageStrip', from: 'strip' }],
    notes: '',
  }
}

function making({ interview, words }: Context, excerpts: string[]): Slide {
  const quotes = interview.sections.reduce((sum, section) => sum + section.quotes.length, 0)
  const figures = interview.sections.reduce((sum, section) => sum + section.figures.length, 0)
  return {
    frame: {
      layout: 'making',
      kicker: words.making,
      references: [{ label: interview.source.url.replace(/^https?:\/\/(?:www\.)?/, ''), href: interview.source.url }],
    },
    headline: words.makingHeadline,
    points: words.makingRows({ quotes, figures, excerpts: new Set(excerpts).size }),
    placed: [],
    notes: '',
  }
}
