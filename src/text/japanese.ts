/**
 * Which words of Japanese stay together.
 * In: words as the dictionary of ICU has them, in their order. Out: whether one belongs to what stands before it, or to what
 * follows, so that a line breaks only before a phrase (文節): a word with its endings and particles.
 *
 * BudouX knows phrases better, and would bring a model into every deck's page, and a client of a cloud into every installation.
 */

const HIRAGANA = /^[\p{Script=Hiragana}ー]/u
/** These begin no line (JIS X 4051, 4.2): small kana, marks of length and repetition. */
const BEGINS_NO_LINE = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ々〻]/
/** What ends a clause: no ending or particle follows it; one may follow a closing bracket. */
const CLAUSE_END = /[、。，．！？；：…]$/
/** Words in hiragana that begin a phrase, where a particle ends the one before. */
const BEGINS = /^(?:[こそあど][のうれこ]|だれ|なに|なぜ|いつ|もう|まだ|また|もし|とても|すべて|ほとんど|およそ|たくさん|みな|わか|でき|ほし|いい|よい|よく)/
const PARTICLE = /[はがをにでともへやのてば]$/
/** A phrase of endings alone is broken between them, once it is as long as this, before a word of two letters or more. */
const LONGEST = 10

const ENDS_IN_SQUARE = /[\p{Script=Han}\p{Script=Katakana}ー\p{Nd}]$/u
const ONE_HAN = /^\p{Script=Han}$/u
const HAN = /^\p{Script=Han}/u
const NUMERAL = /[〇一二三四五六七八九十百千万億兆数何]$|[\p{Nd}一二三四五六七八九十数何]か$/u
const KATAKANA = /^\p{Script=Katakana}/u
const DIGIT = /\p{Nd}$/u
const LEADS = /^[第約各全両旧毎無不非未最再数何お御ご\p{Pd}]$/u

/** Whether a word belongs to what stands before it: ending, particle, counter, suffix. */
export function joinsInJapanese(before: string, word: string): boolean {
  if (BEGINS_NO_LINE.test(word))
    return true
  if (HIRAGANA.test(word)) {
    const begins = PARTICLE.test(before) && BEGINS.test(word)
    const isLong = word.length > 1 && before.length + word.length > LONGEST
    return !CLAUSE_END.test(before) && !begins && !isLong
  }
  return (ONE_HAN.test(word) && ENDS_IN_SQUARE.test(before))
    || (HAN.test(word) && NUMERAL.test(before))
    || (KATAKANA.test(word) && DIGIT.test(before))
}

/** Whether a word belongs to the next: a prefix. */
export function leadsInJapanese(word: string): boolean {
  return LEADS.test(word)
}
