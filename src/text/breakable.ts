/**
 * Where a line may break.
 * In: a text and its language. Out: its pieces, between which a line may break; joined they are the text. None is white
 * space alone, which a template would lose at the edge of an element.
 *
 * Chinese and Japanese are written without spaces, and a browser breaks them between any two characters. In large type
 * a word torn in two is ugly, so that lines break between words only. In Chinese a word of one character belongs to a
 * neighbour: to the next where it leads (不, 很), to the one before elsewhere (创造力, 候选人); words that are read in one
 * breath stay together (phrases.ts). In Japanese what a word is followed by in hiragana belongs to it (japanese.ts).
 */

import { joinsInJapanese, leadsInJapanese } from './japanese.ts'
import { phrases } from './phrases.ts'
import { widthOf } from './width.ts'

/** Where a sentence falls in two, the strongest first. */
const CLAUSE_ENDS = [/(?<=[；：。？！]\s*)(?=[^\s\p{Pe}\p{Pf}])/u, /(?<=，\s*)(?=\S)/u]
/** In Chinese it stands between the things of a list. */
const JAPANESE_COMMA = /(?<=、\s*)(?=\S)/u

const CLOSING = /^[\s\p{Pd}～\p{Pe}\p{Pf}\p{Po}]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
const ONE_CHARACTER = /^\p{Script=Han}$/u
const LEADS = /^(?:[近约不没未无很更最较太尤可能会要想应该须将也都只还又再就才便却一数有每各这那其我你他她它从在把被与和对向为让给用于但而或及若如因]|有数)$/u
const DASH = /^[\p{Pd}～]$/u
/** Common compounds of which the dictionary of ICU, which browsers and Node segment with, has the parts only. */
const COMPOUND = /(通用人工智能|人工智能|社交媒体|AI社交网络|社交网络|批判性思维|心理健康问题|心理健康|心理问题|云计算|数据中心|做不成|下一波|替身互动|计算平台|警告标签|持续不断|价值观|总有一天|基础设施|应用公司|青少年|手机平台|卫生部长|AI生成的|(?<![公打展离分避召])开源|闭源|第[一二三四五六七八九十]+[个次名位])/u
const SPACE = /^\s+$/
const NUMBER_END = /\d$/
const CHINESE_NUMBER_END = /[数几多十百千万亿]$/u
const SCALE = /^[百千万亿](?!一)/u

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
  for (const segment of wordsOf(text, language)) {
    const before = pieces.at(-1)
    const joins: boolean = before !== undefined && (leads || CLOSING.test(segment) || OPENING.test(before) || SPACE.test(before)
      || (inJapanese
        ? joinsInJapanese(before, segment)
        : (ONE_CHARACTER.test(segment) && !LEADS.test(segment) && !CLOSING.test(before.at(-1)!)) || (CHINESE_NUMBER_END.test(before) && SCALE.test(segment)))
      || (NUMBER_END.test(before) && /^\p{Script=Han}/u.test(segment)))
    if (joins)
      pieces[pieces.length - 1] = before + segment
    else
      pieces.push(segment)
    // What begins a clause has no word before it: the first character of a name that is in no dictionary.
    leads = inJapanese ? leadsInJapanese(segment) : LEADS.test(segment) || DASH.test(segment) || (!joins && before !== undefined && CLOSING.test(before.at(-1)!) && ONE_CHARACTER.test(segment))
  }
  return inJapanese ? pieces : phrases(pieces)
}

/** The words of a text: the compounds, and what the dictionary has between them. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenterFor(language)
  return text.split(COMPOUND).flatMap((part, index) => index % 2 ? part : Array.from(segmenter.segment(part), ({ segment }) => segment))
}

const RANGE = /(\d[\d.,]*[\p{Pd}～]\d[\d.,]*|\p{Script=Han}{1,2}（[A-Z/]{1,8}）|\p{Script=Han}·\p{Script=Han})/iu

/** A text by its ranges of numbers, abbreviations in brackets and joints of names, every second part: browsers break there, which no reader does. */
export function rangesOf(text: string): string[] {
  return text.split(RANGE)
}

/** The parts of a headline that stand on lines of their own: the text goes on after a semicolon. */
export function clausesOf(headline: string): string[] {
  return headline.split(/(?<=[;；؛]\s*)(?=[^\s;；؛])/)
}

/** Its sentences, each of which stands on lines of its own. */
export function sentencesOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim())
}

/** The same of one sentence: between its two clauses only, where each has room on a line of so many ems. */
export function breakableSentence(text: string, language: string, room: number): string[] {
  const end = [...CLAUSE_ENDS, ...isJapanese(language) ? [JAPANESE_COMMA] : []].find(end => end.test(text))
  const clauses = end ? text.split(end) : []
  return isUnspaced(language) && clauses.length === 2 && clauses.every(clause => widthOf(clause, 'serif-bold', language) <= room)
    ? clauses
    : breakable(text, language)
}
