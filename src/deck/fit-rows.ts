/**
 * The heights of what goes on over several slides, and of figures.
 * In: texts in a language. Out: heights in pixels of the canvas.
 */
import type { Excess } from '../text/fit.ts'
import type { Measures, Type } from '../text/measures.ts'
import type { ReadingRow } from './props.ts'
import { excessNumber, heightIn, linesIn, WIDTH, widthIn } from '../text/fit.ts'
import { measures } from '../text/measures.ts'
import { splitValue } from './figures.ts'

/** A rule above a row. */
const RULE = 1

/** A figure's number in a column; what stands before and after it is smaller. */
export function fitNumber(value: string, size: number, width: number, language: string): { height: number, excess?: Excess } {
  const { figure } = measures
  const { before = '', number, unit = '' } = splitValue(value)
  const small = { face: figure.face, leading: 0, size: Math.max(figure.beside.share * size, figure.beside.least) }
  const large = { face: figure.face, leading: 0, spacing: figure.spacing, size: /\d/.test(number) ? size : Math.max(figure.words.share * size, figure.words.least) }
  const parts = [{ text: before, type: small }, { text: number, type: large }, { text: unit, type: small }].filter(({ text }) => text)
  const together = parts.reduce((sum, { text, type }, index) => sum + widthIn(index ? ` ${text}` : text, type, language), 0)
  const lines = together <= width ? 1 : parts.reduce((sum, { text, type }) => sum + linesIn(text, type, width, language), 0)
  return { height: size * lines, excess: excessNumber(number, large, width, language) }
}

export interface FigureSizes {
  number: number
  label: Type & { above: number }
}

/** A text, and the room of the references behind it. */
export interface Supported { text: string, after: number }

export function figureHeight(value: string, labels: Supported[], { number, label }: FigureSizes, width: number, language: string): number {
  return fitNumber(value, number, width, language).height
    + labels.reduce((sum, { text, after }) => sum + label.above + heightIn(`${text} `, label, width, language, after), 0)
}

/** What stands around a figure among the numbers. */
export function numberAround({ numbers }: Measures): number {
  return RULE + 2 * numbers.around
}

export function claimRowHeight(claim: string, { map }: Measures, language: string): number {
  return RULE + map.claim.above + map.claim.below + heightIn(claim, map.claim, (WIDTH - map.gap) / 2 - map.claim.number, language)
}

/** A question beside the points that answer it; without a question the points stand in the same place. */
export function answerHeight(question: string, points: Supported[], { brief }: Measures, language: string): number {
  const width = WIDTH - brief.question.width - brief.gap
  const { around, question: questionType, point } = brief
  return RULE + 2 * around + Math.max(
    heightIn(question, questionType, brief.question.width, language),
    points.reduce((sum, { text, after }) => sum + point.below + heightIn(`${text} `, point, width, language, after), -point.below),
  )
}

/** Points under the question that heads their page, over the whole width. */
export function headedHeight(points: Supported[], { brief: { around, point } }: Measures, language: string): number {
  return RULE + 4 * around + points.reduce((sum, { text, after }) => sum + 2 * point.below + heightIn(`${text} `, point, WIDTH, language, after), -2 * point.below)
}

/** Points without any question, over the whole width. */
export function aloneHeight(points: Supported[], { brief: { alone } }: Measures, language: string): number {
  return RULE + 2 * alone.around + points.reduce((sum, { text, after }) => sum + alone.point.below + heightIn(`${text} `, alone.point, WIDTH, language, after), -alone.point.below)
}

/** The figures of a section side by side. */
export function briefFiguresHeight(figures: { value: string, label: Supported }[], { brief: { figures: sizes } }: Measures, language: string): number {
  const width = briefFigureWidth(figures.length)
  return sizes.above + RULE + sizes.above + Math.max(...figures.map(({ value, label }) => figureHeight(value, [label], sizes, width, language)))
}

function briefFigureWidth(count: number): number {
  return (WIDTH - (count - 1) * measures.brief.figures.gap) / count
}

/** Few rows stand in larger type, where one page has room for that. */
export function areFew(heights: number[], room: number): true | undefined {
  return (heights.length <= 3 && heights.reduce((sum, height) => sum + height, 0) <= room) || undefined
}

/** A question over two sides that stand against each other. */
export function tensionHeight(name: string, sides: Supported[], { tensions }: Measures, language: string, few = false): number {
  const { name: nameType, side: sideType } = few ? tensions.few : tensions
  const { around, link, side: { above, inside, within } } = tensions
  const width = (WIDTH - link) / 2 - 2 * inside
  return 2 * around + heightIn(name, nameType, WIDTH, language) + above + 2 * within
    + Math.max(...sides.map(({ text, after }) => heightIn(`${text} `, sideType, width, language, after)))
}

export function predictionHeight({ text, after }: Supported, by: string, status: string, { predictions, gutter }: Measures, language: string, few = false): number {
  const { by: byType, around, text: textType, status: statusType } = few ? predictions.few : predictions
  const statusWidth = widthIn(status, statusType, language)
  const width = WIDTH - byType.width - statusWidth - Math.max(predictions.reference, after) - 3 * gutter
  return RULE + 2 * around + Math.max(heightIn(text, textType, width, language), heightIn(by, byType, byType.width, language))
}

export function ledgerRowHeight({ text, after }: Supported, { ledger, reference }: Measures, language: string): number {
  // The column is as wide as the widest of them.
  const width = WIDTH - Math.max(ledger.reference, after * ledger.row.size / reference.size) - ledger.kind - ledger.shown - ledger.after
  return RULE + 2 * ledger.around + heightIn(text, ledger.row, width, language)
}

export function stripRowHeight(heading: string, { strip }: Measures, language: string): number {
  return 2 * strip.around + heightIn(heading, strip.row, strip.heading - strip.number, language)
}

export function readingRowHeight({ mark = '', text, looks = [] }: ReadingRow, { reading, gutter }: Measures, language: string): number {
  const width = Math.min(reading.text.width, WIDTH - reading.mark - gutter)
  const { swatch, gap } = reading.looks
  // One after another, each whole on its line.
  const { lines } = looks.reduce(({ lines, end }, look) => {
    const own = swatch + widthIn(look.text, reading.text, language)
    return lines > 0 && end + gap + own <= width ? { lines, end: end + gap + own } : { lines: lines + 1, end: own }
  }, { lines: 0, end: 0 })
  const height = text === undefined ? lines * reading.text.leading : heightIn(text, reading.text, width, language)
  return RULE + 2 * reading.around + Math.max(height, 32 * linesIn(mark, { ...measures.kicker, spacing: 0 }, reading.mark, language))
}
