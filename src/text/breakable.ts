/**
 * Where a line may break.
 * In: a text and its language. Out: its pieces, between which a line may break; joined they are the text. None is white
 * space alone, which a template would lose at the edge of an element.
 *
 * Chinese and Japanese are written without spaces, and a browser breaks them between any two characters. In large type
 * a word torn in two is ugly, so that lines break between words only. In Chinese a word of one character belongs to a
 * neighbour: to the next where it leads (不, 很), to the one before elsewhere (创造力, 候选人). In Japanese what a word is
 * followed by in hiragana belongs to it (japanese.ts).
 */

import { joinsInJapanese, leadsInJapanese } from './japanese.ts'
import { widthOf } from './width.ts'

/** Where a sentence falls in two, the strongest first. */
const CLAUSE_ENDS = [/(?<=[；：。？！]\s*)(?=[^\s\p{Pe}\p{Pf}])/u, /(?<=，\s*)(?=\S)/u]
/** In Chinese it stands between the things of a list. */
const JAPANESE_COMMA = /(?<=、\s*)(?=\S)/u

const CLOSING = /^[\s\p{Pd}\p{Pe}\p{Pf}\p{Po}]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
const ONE_CHARACTER = /^\p{Script=Han}$/u
const LEADS = /^(?:[不没未无很更最较太尤可能会要想应该将也都只还又再就才便却一数有每各这那其我你他她它从在把被与和对向为让给用于但而或及若如因]|有数)$/u
const DASH = /^\p{Pd}$/u
/** Common compounds of which the dictionary of ICU, which browsers and Node segment with, has the parts only. */
const COMPOUNDS = /通用人工智能|人工智能|社交媒体|AI社交网络|社交网络|批判性思维|心理健康|心理问题|云计算|数据中心|做不成|下一波|替身互动|计算平台|警告标签|价值观/gu
const SPACE = /^\s+$/
const NUMBER_END = /\d$/

/** Making one takes longer than most texts do. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

/** Whether a language is written without spaces between words. */
export function isUnspaced(language: string): boolean {
  return /^(?:zh|ja)\b/.test(language)
}

const isJapanese = (language: string) => /^ja\b/.test(language)

/** The language in which lines of a text break of which no more is known: kana stand in Japanese alone. */
export function unspacedLanguageOf(text: string): 'ja' | 'zh' | undefined {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : /\p{Script=Han}/u.test(text) ? 'zh' : undefined
}

export function breakable(text: string, language: string): string[] {
  if (!isUnspaced(language))
    return [text]
  const pieces: string[] = []
  const inJapanese = isJapanese(language)
  let leads = false
  for (const { segment } of segmenterFor(language).segment(text)) {
    const before = pieces.at(-1)
    const joins: boolean = before !== undefined && (leads || CLOSING.test(segment) || OPENING.test(before) || SPACE.test(before)
      || (inJapanese ? joinsInJapanese(before, segment) : ONE_CHARACTER.test(segment) && !LEADS.test(segment) && !CLOSING.test(before.at(-1)!))
      || (NUMBER_END.test(before) && /^\p{Script=Han}/u.test(segment)))
    if (joins)
      pieces[pieces.length - 1] = before + segment
    else
      pieces.push(segment)
    // What begins a clause has no word before it: the first character of a name that is in no dictionary.
    leads = inJapanese ? leadsInJapanese(segment) : LEADS.test(segment) || DASH.test(segment) || (!joins && before !== undefined && CLOSING.test(before.at(-1)!) && ONE_CHARACTER.test(segment))
  }
  return withWhole(pieces, text)
}

/** Pieces of a text, joined where a break would tear a compound. */
function withWhole(pieces: string[], text: string): string[] {
  const compounds = Array.from(text.matchAll(COMPOUNDS), ({ 0: word, index }) => ({ from: index, to: index + word.length }))
  const whole: string[] = []
  let start = 0
  for (const piece of pieces) {
    if (compounds.some(({ from, to }) => start > from && start < to))
      whole[whole.length - 1] += piece
    else
      whole.push(piece)
    start += piece.length
  }
  return whole
}

const RANGE = /(\d[\d.,]*\p{Pd}\d[\d.,]*)/u

/** A text by its ranges of numbers, every second part: browsers break after their dash, which no reader does. */
export function rangesOf(text: string): string[] {
  return text.split(RANGE)
}

/** The parts of a headline that stand on lines of their own: the text goes on after a semicolon. */
export function clausesOf(headline: string): string[] {
  return headline.split(/(?<=[;；؛]\s*)(?=[^\s;；؛])/)
}

/** The same of one sentence: between its two clauses only, where each has room on a line of so many ems. */
export function breakableSentence(text: string, language: string, room: number): string[] {
  const end = [...CLAUSE_ENDS, ...isJapanese(language) ? [JAPANESE_COMMA] : []].find(end => end.test(text))
  const clauses = end ? text.split(end) : []
  return isUnspaced(language) && clauses.length === 2 && clauses.every(clause => widthOf(clause, 'serif-bold', language) <= room)
    ? clauses
    : breakable(text, language)
}
