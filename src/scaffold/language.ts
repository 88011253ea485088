/**
 * The language of a text, by its script where that decides alone, else by its words.
 * In: words. Out: a language tag, the script where that alone decided, and whether it is sure.
 */
import type { Article } from '../source/read/article.ts'
import { Buffer } from 'node:buffer'
import { eld } from 'eld/small'
import { positionsOf } from '../source/text/code-points.ts'
import { traditionalIn } from './han.ts'

export interface GuessedLanguage {
  /** A tag that the data takes. */
  language: string
  /** The ISO 15924 code of the script, where it alone decided. */
  script?: string
  sure: boolean
}

/** Scripts of one language each, as far as interviews go, by their ISO 15924 codes; Unicode's likely subtags name the language. */
const ALONE = ['Armn', 'Beng', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang', 'Hebr', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Orya', 'Sinh', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt']
/**
 * Scripts that several languages share, each with how many times the next one's score a language must have to be sure.
 * In the Universal Declaration of Human Rights the languages that eld knows have more, and most of those that it takes for
 * one of them less: Galician for Spanish, Macedonian for Serbian, Pashto for Persian, Nepali for Hindi. eld counts bytes;
 * the more of them a script needs for a letter, the more its languages have in common.
 */
const SHARED: Record<string, number> = { Latn: 1.12, Cyrl: 1.1, Arab: 1.25, Deva: 1.03 }
/** Of Chinese and Japanese. */
const EAST = 'Jpan'
const EAST_LETTERS = String.raw`\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}`
/** Kana make out far more than this of a Japanese text; a Chinese one may hold a name in them. */
const KANA = { most: 0.02, least: 0.1, sure: 0.2 }
/** A word is some two letters in these, some five elsewhere. */
const SHORT = [EAST, 'Hang']

/** The characters that tell a language; more of them tell no more. */
const MOST = 20_000
/** What eld reads of a text, in bytes. */
const PIECE = 340
/** The share of the words that is in one script where that script is sure to be the text's. */
const MOSTLY = 2 / 3
/** How far the best must be ahead of the next, in scores times letters, to be sure: of 8400 pieces of the Declaration from four words on, one in nine below it was wrong, one in seven thousand above. */
const LEAD = 1000
/** Han characters without kana that are sure to be Chinese. */
const CHINESE = 10

/** eld knows no Indonesian and finds Malay in it, which is nearly the same, and of which there is less. */
const MALAY = 'ms'
/** eld's languages by other tags: its Kurdish is in Arabic letters. */
const TAGS: Record<string, string> = { ku: 'ckb', [MALAY]: 'id' }

/** What is said in the turns, without the names of who says it, as far as it is looked at. */
export function wordsOf({ text, turns }: Article): string {
  const { slice } = positionsOf(text)
  let words = ''
  for (const { start, end } of turns.flatMap(({ paragraphs }) => paragraphs)) {
    if (words.length >= MOST)
      break
    words += `${slice(start, end)}\n`
  }
  return words
}

const lettersOf = (script: string) => script === EAST ? EAST_LETTERS : String.raw`\p{sc=${script}}`
const likely = (script: string) => new Intl.Locale(`und-${script}`).maximize().language
const tagOf = (language: string) => TAGS[language] ?? Intl.getCanonicalLocales(language)[0]!

/** eld tells a score s by the n-gram as s / (s + 25); only the scores themselves add up. */
const unscaled = (score: number) => 25 * score / (1 - score)

/**
 * The language of the script that most of the words are in; English, and not surely, where there is no letter.
 * It takes the first 20,000 characters.
 */
export function guessLanguage(text: string): GuessedLanguage {
  // eld was made of composed letters: Vietnamese in decomposed ones passes for Yoruba.
  const sample = text.slice(0, MOST).normalize('NFC')
  const shares = [...ALONE, ...Object.keys(SHARED), EAST].map(script => ({
    script,
    words: (sample.match(new RegExp(`[${lettersOf(script)}]`, 'gu'))?.length ?? 0) / (SHORT.includes(script) ? 2 : 5),
  }))
  const most = shares.reduce((best, share) => share.words > best.words ? share : best)
  if (most.words === 0)
    return { language: 'en', sure: false }
  const guessed = most.script === EAST ? eastAsian(sample) : most.script in SHARED ? byWords(sample, most.script) : { language: likely(most.script), script: most.script, sure: true }
  return { ...guessed, sure: guessed.sure && most.words >= MOSTLY * shares.reduce((sum, { words }) => sum + words, 0) }
}

function eastAsian(sample: string): GuessedLanguage {
  const han = sample.match(/\p{sc=Hani}/gu)?.length ?? 0
  const kana = sample.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0
  const share = kana / (han + kana)
  if (share > KANA.least)
    return { language: 'ja', script: EAST, sure: share > KANA.sure }
  const sure = share < KANA.most && han >= CHINESE
  return traditionalIn(sample) > 0 ? { language: 'zh-Hant', script: 'Hant', sure } : { language: 'zh', script: 'Hans', sure }
}

/** By the words in one script, with eld: its scores in each piece, by how long the piece is. */
function byWords(sample: string, script: string): GuessedLanguage {
  const totals = new Map<string, number>()
  let letters = 0
  let reliable = 0
  for (const piece of piecesOf(sample.match(new RegExp(`[${lettersOf(script)}\\p{M}'’]+`, 'gu')) ?? [])) {
    const result = eld.detect(piece)
    for (const [language, score] of Object.entries(result.getScores()))
      totals.set(language, (totals.get(language) ?? 0) + piece.length * unscaled(score))
    letters += piece.length
    reliable += result.isReliable() ? piece.length : 0
  }
  const [best = ['', 0], [, next] = ['', 0]] = [...totals].toSorted((a, b) => b[1] - a[1])
  const [language, score] = best
  const isAhead = score - next >= LEAD
  if (!isAhead && reliable === 0)
    return { language: likely(script), sure: false }
  return { language: tagOf(language), sure: isAhead && reliable >= letters / 2 && score >= SHARED[script]! * next && language !== MALAY }
}

/** Words in pieces as long as eld reads. */
function piecesOf(words: string[]): string[] {
  const pieces: string[][] = []
  let room = 0
  for (const word of words) {
    const size = Buffer.byteLength(word) + 1
    if (size > room) {
      pieces.push([])
      room = PIECE
    }
    pieces.at(-1)!.push(word)
    room -= size
  }
  return pieces.map(piece => piece.join(' '))
}
