/**
 * The sentences of what is said, and their words.
 * In: a text and its language. Out: its sentences in order, joined they are the text; the words of one, in small letters.
 *
 * Boundaries are Unicode's (UAX 29, as ICU has them), mended where they are known to fail. Its exceptions for
 * abbreviations (CLDR's `ss-standard`) are not to be had from Intl.Segmenter.
 */

/** Titles and the like, after which no sentence ends, and initials but for the English I. */
const ABBREVIATION = /(?:^|[^\p{L}\p{N}])(?:(?!I)\p{Lu}|Mrs?|Ms|Dra?|Prof|St|Sra?|Hr|Fr|Nr|vs|[zdгт]|ул|им|др)\.\s+$/u
/** Where ordinals are written with a stop: am 3. Mai. */
const STOPS_ORDINALS = /^(?:cs|da|de|et|fi|hr|hu|is|lv|nb|no|pl|sk|sl|sr)\b/
const ORDINAL = /(?<!\p{N})\p{N}{1,2}\.\s+$/u
/** He said “Go!” and left. */
const AFTER_QUOTE = /[!?…]["'”’»]\s+$/u
/** Thai and Lao end a sentence or a clause with a space and no mark; not after their marks of repetition and abbreviation. */
const SPACES_SENTENCES = /^(?:th|lo)\b/
const THAI_SPACE = /(?<=[\u0E00-\u0EFF]\s+)(?<![ๆฯໆຯ]\s+)(?=[\u0E00-\u0EFF])/u

/** Times, and what is heard, between sentences: [07:57], \[laughter\] as Markdown has it. */
const ASIDES = /^\s*(?:\\?\[[^\]\n]{1,40}\]\s*)+/u
/** Unicode has a sentence go on where small letters follow. */
const BEFORE_ASIDE = /(?<=[.!?。！？।…]["'”’»)]*\s+)(?=\\?\[[^\]\n]{1,40}\])/u

/** Whether a sentence is no speech. */
export const isAside = (sentence: string): boolean => ASIDES.exec(sentence)?.[0] === sentence

/** Whether a language marks the end of a sentence. */
export const marksSentences = (language: string): boolean => !SPACES_SENTENCES.test(language)

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, segmenter)
  return segmenter
}

export function sentencesIn(text: string, language: string): string[] {
  const sentences: string[] = []
  let before = ''
  for (const { segment } of segmenterFor(language, 'sentence').segment(text)) {
    if (sentences.length > 0 && goesOn(before, segment, language))
      sentences[sentences.length - 1] += segment
    else
      sentences.push(segment)
    before = segment
  }
  const spaced = marksSentences(language) ? sentences : sentences.flatMap(sentence => sentence.split(THAI_SPACE))
  return spaced.flatMap(sentence => sentence.split(BEFORE_ASIDE)).flatMap(withoutAsides)
}

/** The asides before a sentence apart from it. */
function withoutAsides(sentence: string): string[] {
  const { length } = ASIDES.exec(sentence)?.[0] ?? ''
  return length === 0 || length === sentence.length ? [sentence] : [sentence.slice(0, length), sentence.slice(length)]
}

/** Whether two pieces, between which Unicode has a sentence end, are one. */
function goesOn(before: string, next: string, language: string): boolean {
  const end = before.slice(-12)
  return ABBREVIATION.test(end)
    || (STOPS_ORDINALS.test(language) && ORDINAL.test(end))
    || (AFTER_QUOTE.test(end) && /^\p{Ll}/u.test(next))
}

export function wordsIn(text: string, language: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(text)) {
    if (isWordLike)
      words.push(segment.toLowerCase())
  }
  return words
}

/** Where a clause ends; the comma of 1,000 is none. */
const CLAUSE_END = /(?<=[,;:–—…]\s+|[，；：、،؛])/u
const EDGES = /^[\s,;:–—…，；：、،؛]+|[\s,;:–—…，；：、،؛]+$/gu
/** Of speech without marks, in words. */
const LONGEST_CLAUSE = 20

/** The clauses of a sentence of so many words; what has no marks is cut where it grows long. */
export function clausesIn(sentence: string, words: number, language: string): string[] {
  const clauses = sentence.split(CLAUSE_END)
  return words <= LONGEST_CLAUSE ? clauses : clauses.flatMap(clause => cutAtWords(clause, language))
}

function cutAtWords(clause: string, language: string): string[] {
  const pieces = ['']
  let words = 0
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(clause)) {
    if (isWordLike && ++words > LONGEST_CLAUSE) {
      pieces.push('')
      words = 1
    }
    pieces[pieces.length - 1] += segment
  }
  return pieces
}

/** A clause without the marks around it that belong to the sentence. */
export const withoutEdges = (clause: string): string => clause.replace(EDGES, '')
