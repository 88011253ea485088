/**
 * How to read the deck: each mark that it uses, and what it means.
 * In: a Context. Out: one slide; a mark that this deck does not use has no row.
 */
import type { Interview } from '../interview/schema.ts'
import type { Context } from './context.ts'
import type { Slide } from './deck.ts'
import type { ReadingRow } from './props.ts'
import { listExcerpts } from '../interview/excerpts.ts'
import { measures, measuresIn } from '../text/measures.ts'
import { quotationMarks } from '../text/quotation.ts'
import { MOST_TICKS } from './deck.ts'
import { readingRowHeight } from './fit-rows.ts'
import { excessLines, roomBelow } from './fit.ts'

export function reading(context: Context): Slide {
  const { interview, words, notes, references, language, check } = context
  const remark = interview.source.remark?.evidence
  const rows = [...sourceRows(context), ...referenceRow(context), ...markRows(context)]
  const height = rows.reduce((sum, { mark = '', text }) => sum + readingRowHeight(mark, text, measuresIn(language), language), 0)
  check(['interview', 'source', ...remark ? ['remark', 'text', language] : ['publisher', language]],
    excessLines('row', height, roomBelow({ [language]: words.readingHeadline }, measures.reading, 1), measures.reading.text.leading))
  return {
    frame: {
      layout: 'reading',
      kicker: words.reading,
      references: references(remark ?? []),
      key: { rows },
    },
    headline: words.readingHeadline,
    points: [],
    placed: [{ component: 'ReadingKey', from: 'key' }],
    ...notes({ say: interview.notes.reading, evidence: remark }),
  }
}

/** What the words in the deck are: the source's own, its translation, or our rendering. */
function sourceRows({ interview, words, say, languageName, language }: Context): ReadingRow[] {
  const { source } = interview
  const { readingRows: rows } = words
  const name = languageName(source.language)
  const original = source.original && languageName(source.original.language)
  const translation = source.rendering === 'translation' && [
    rows.translation({ publisher: say(source.publisher), from: original, to: name }),
    source.remark && say(source.remark.text),
  ].filter(Boolean).join(words.semicolon)
  return [
    ...translation ? [{ sample: 'text' as const, mark: name, text: translation }] : [],
    language === source.language
      ? { sample: 'quotation', mark: quotationMarks(language).join('…'), text: translation ? rows.exactTranslation(original) : rows.exact }
      : { sample: 'text', mark: words.translatedFrom(name), text: rows.gloss(name) },
  ]
}

/** The first second answer as a sample, since its number says more than a first; else the first turn that is cited. */
function referenceRow({ interview, words, references, turnOf }: Context): ReadingRow[] {
  const cited = listExcerpts(interview).flatMap(({ exact }) => {
    const turn = turnOf(exact)
    return turn ? [{ exact, ...turn }] : []
  })
  const sample = cited.find(({ kind, number }) => kind === 'answer' && number === 2) ?? cited[0]
  if (!sample)
    return []
  const { exact, section, kind, number } = sample
  return [{ sample: 'reference', reference: references([exact])[0], text: words.readingRows.reference({ section, kind, turn: number }) }]
}

function markRows({ interview, words: { readingRows } }: Context): ReadingRow[] {
  return [
    ...interview.sections.length <= MOST_TICKS ? [{ sample: 'ticks' as const, text: readingRows.ticks }] : [],
    ...hopesForSomething(interview) ? [{ sample: 'hoped' as const, text: readingRows.hoped }] : [],
  ]
}

/** Whether anything on the slides is shown as hoped for, estimated or doubted. */
function hopesForSomething({ sections, timeline, predictions }: Interview): boolean {
  const isHope = ({ status }: { status: string }) => status !== 'fact'
  return predictions !== undefined
    || (timeline?.parts.some(({ pivots }) => pivots.some(isHope)) ?? false)
    || sections.some(({ figures, visual }) => figures.some(isHope) || (visual && (
      visual.kind === 'duration-scale' ? visual.bars.some(isHope) : visual.kind === 'ladder' ? visual.steps.some(isHope) : true)))
}
