/**
 * How much of a text somebody says.
 * In: an article. Out: the share of its words that stand in turns, what stands outside of them, and the labels that were
 * taken for words.
 */
import type { Article } from '../source/read/article.ts'
import { isBlank, isEnd, isNarration, labelIn, looksLikeName } from '../source/read/lines.ts'
import { positionsOf } from '../source/text/code-points.ts'
import { oneLine } from './yaml.ts'

export interface Share {
  /** From 0 to 1, counted in characters that are no white space; headings, captions, credits and what tells of the text left out. */
  inTurns: number
  /** In order. */
  outside: { line: number, text: string }[]
  /** What stands before a colon at the start of a line as a name would, and was not taken for one, with how often it does. */
  refused: { label: string, uses: number }[]
  /** The programme's own voices, which neither ask nor answer, with how often they speak. */
  narrated: { label: string, uses: number }[]
}

/** “Transcribed by …”, and no more: who wrote it tells of the text. */
const LONGEST_END = 60
const APART = new Set(['metadata', 'heading', 'label', 'caption', 'credit'])

export function shareInTurns(article: Article): Share {
  const { slice } = positionsOf(article.text)
  const size = (start: number, end: number) => slice(start, end).replace(/\s+/gu, '').length
  const regions = article.regions.filter(({ kind }) => !APART.has(kind)).map(({ start, end, line }) => ({ line, size: size(start, end), text: oneLine(slice(start, end)) })).filter(({ text }) => !isBlank(text) && !(isEnd(text) && text.length < LONGEST_END))
  const inTurns = article.turns.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { start, end }) => sum + size(start, end), 0)
  const outside = regions.reduce((sum, { size }) => sum + size, 0)
  return {
    inTurns: inTurns / Math.max(1, inTurns + outside),
    outside: regions.map(({ line, text }) => ({ line, text })),
    refused: refusedLabels(article, slice),
    narrated: counted(regions.map(({ text }) => labelIn(text)?.name ?? '').filter(isNarration)),
  }
}

/** Labels at the start of a paragraph within a turn. */
function refusedLabels({ turns }: Article, slice: (start: number, end: number) => string): Share['refused'] {
  return counted(turns.flatMap(({ paragraphs }) => paragraphs.slice(1)).map(({ start, end }) => labelIn(slice(start, end))?.name ?? '').filter(looksLikeName))
}

function counted(labels: string[]): Share['refused'] {
  const uses = new Map<string, number>()
  for (const label of labels)
    uses.set(label, (uses.get(label) ?? 0) + 1)
  return Array.from(uses, ([label, uses]) => ({ label, uses })).toSorted((a, b) => b.uses - a.uses)
}
