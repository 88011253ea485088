/**
 * How to read the deck: each mark that it uses, and what it means.
 * In: a Context, and the slides of the talk. Out: one slide; a mark that this deck does not use has no row.
 */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Context } from './context.ts'
import type { Slide } from './model.ts'
import type { ReadingRow } from './props.ts'
import { drawingOf } from '../../components/visuals/drawings.ts'
import { hasHopes } from '../../components/visuals/marks.ts'
import { valuesBelow } from '../base/tree.ts'
import { supporting } from '../interview/excerpts.ts'
import { wantedBy } from '../interview/todo.ts'
import { excessLines } from '../text/fit.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { quotationMarks } from '../text/quotation.ts'
import { readingRowHeight } from './fit-rows.ts'
import { roomBelow } from './fit.ts'
import { MOST_TICKS } from './parts.ts'

/** In the order of the key. */
const LOOKS = ['own', 'given', 'world', 'aim', 'doubt'] as const

export function reading(context: Context, talk: Slide[]): Slide {
  const { interview, words, notes, references, language, check } = context
  const remark = interview.source.remark?.evidence
  const rows = [...translationRow(context), quotedRow(context), ...referenceRow(context), ...markRows(context, talk)]
  const height = rows.reduce((sum, row) => sum + readingRowHeight(row, measuresIn(language), language), 0)
  check(['interview', 'source', ...remark ? ['remark', 'text', language] : interview.source.publisher ? ['publisher', language] : []],
    excessLines('row', height, roomBelow({ [language]: words.readingHeadline }, measures.reading), measures.reading.text.leading))
  return {
    layout: 'reading',
    frame: { kicker: words.reading, references: references(remark ?? []) },
    props: { rows },
    headline: words.readingHeadline,
    ...notes({ at: ['interview', 'source', 'remark'], evidence: remark }),
  }
}

/** How the words came into the source's language, where they were spoken in another. */
function translationRow({ interview: { source }, words, say, languageName }: Context): ReadingRow[] {
  if (source.rendering !== 'translation')
    return []
  const [from, to] = [source.original && languageName(source.original.language), languageName(source.language)]
  const text = [words.readingRows.translation({ publisher: source.publisher && say(source.publisher), from, to }), source.remark && say(source.remark.text)].filter(Boolean).join(words.semicolon)
  return [{ sample: 'text', mark: words.basis, text }]
}

/**
 * What the words of quotes are: spoken, the source's own, or our rendering of either. It is one row whatever quotes there are, so
 * that who reads it learns of each word whose it is, in every language of the deck.
 */
function quotedRow({ interview: { source, sections }, words, languageName, language }: Context): ReadingRow {
  const { readingRows: rows } = words
  const { original } = source
  // An answer of one word has none.
  const quotes = sections.flatMap(({ quotes, tells }) => [...quotes, ...tells.filter(({ kind }) => kind === 'answer')])
  const isSpoken = (quote: object) => 'spoken' in quote && quote.spoken !== undefined
  const quotation = (of: string, text: string): ReadingRow => ({ sample: 'quotation', mark: quotationMarks(of).join('…'), text })
  const rendered = (of: string): ReadingRow => ({ sample: 'text', mark: words.ourRenderingShort, text: rows.gloss(languageName(of)) })
  if (original && quotes.some(isSpoken)) {
    const [spoken, published] = [languageName(original.language), languageName(source.language)]
    if (!quotes.every(isSpoken))
      return quotation(original.language, rows.spokenOrNot(spoken, published, language !== source.language))
    return [source.language, original.language].includes(language) ? quotation(original.language, rows.spoken(spoken, published)) : rendered(original.language)
  }
  return language === source.language
    ? quotation(language, source.rendering === 'translation' ? rows.exactTranslation(original && languageName(original.language)) : rows.exact)
    : rendered(source.language)
}

/** The first second answer as a sample, since its number says more than a first; else the first turn that is cited. */
function referenceRow({ interview, words, references }: Context): ReadingRow[] {
  const cited = supporting(interview).flatMap(excerpt => excerpt.address.kind === 'introduction' ? [] : { excerpt, ...excerpt.address })
  const sample = cited.find(({ kind, number, part }) => kind === 'answer' && number === 2 && !part) ?? cited[0]
  if (!sample)
    return []
  const { excerpt, section, kind, number } = sample
  const { url } = interview.source
  const isLink = url !== undefined && wantedBy(url) === undefined
  return [{ sample: 'reference', reference: references([excerpt]), text: words.readingRows.reference({ section, kind, turn: number, isLink }) }]
}

function markRows({ interview, language, words }: Context, talk: Slide[]): ReadingRow[] {
  const { readingRows } = words
  return [
    ...interview.sections.length <= MOST_TICKS ? [{ sample: 'ticks' as const, text: readingRows.ticks }] : [],
    ...isAnythingHoped(interview, talk, language) ? [{ sample: 'looks' as const, mark: words.looks, looks: LOOKS.map(look => ({ look, text: readingRows.looks[look] })) }] : [],
  ]
}

/** Whether anything on the slides is shown as hoped for, estimated or doubted. */
function isAnythingHoped(interview: Verified<Interview>, talk: Slide[], language: string): boolean {
  return talk.some(slide => slide.layout === 'visual' && hasHopes(drawingOf(slide.props.visual, language)))
    || valuesBelow(interview).some(({ key, value }) => key === 'status' && typeof value === 'string' && value !== 'fact')
}
