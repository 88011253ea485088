/**
 * Chinese words that are read in one breath.
 * In: the words of a text, each with its punctuation. Out: the same, joined where a line that breaks between them would be misread:
 * a number and its unit, what modifies and its noun, an adverb and its verb, what is too short to begin or end a clause alone.
 * Lines then break after punctuation where there is one near.
 *
 * None is joined to more than a narrow column holds: labels in drawings are set in lines of eight characters.
 */

/** In ems, letters taken for half of one. */
const MOST = 7
/** So short that it leaves its clause alone at the edge of a line. */
const SHORT = 2.5
/** What ends a clause in one piece. */
const MOST_AT_END = 4

const NUMBER = /[\d十百千万亿]$/u
const UNIT = /^(?:美元|欧元|英镑|日元|港元|人民币|分钟|小时|[元年月日天周岁人次倍种个名位家项条处件款场部份])/u
/** Words that lead to the next: adverbs, pronouns, verbs that go with another. */
const LEADING = /(?:完全|只是|也是|还是|都是|就是|尤为|十分|非常|比较|迅速|正在|已经|仍然|一直|可能|能够|不能|可以|需要|应该|打算|希望|我们|你们|他们|人们|自己|大家|目前|其他|所有|许多|即将|包括|下一代|这场|一场|这种|这样的)$/u
const MODIFIES = /[的地得]$/u
const HAN = /^[“‘《]?\p{Script=Han}/u
const LETTER = /^[“‘《]?\p{L}/u
const CLAUSE_END = /[，；：。？！]["”’）]?\s*$/u
const ITEM_END = /、$/u
const STOP = /[\s\p{P}]$/u
const ABBREVIATED = /^（[A-Za-z/]{1,8}）/u
const HALF = /[\x20-\x7E]/g
const NAME_GOES_ON = /·$/

const bare = (text: string) => text.replace(/[\s\p{P}]+$/u, '')

export function phrases(words: string[]): string[] {
  const joined: string[] = []
  /** The word that the last phrase ends with. */
  let before = ''
  for (const word of withEnds(words)) {
    const phrase = joined.at(-1)
    if (phrase !== undefined && (ABBREVIATED.test(word) || NAME_GOES_ON.test(before) || (emsOf(bare(phrase + word)) <= MOST && belongs(before, word))))
      joined[joined.length - 1] += word
    else
      joined.push(word)
    before = word
  }
  return leadingOn(joined)
}

/** A short word that ends a clause goes with the one before it. */
function withEnds(words: string[]): string[] {
  const result: string[] = []
  for (const [index, word] of words.entries()) {
    const last = result.at(-1)
    const ends = index === words.length - 1 || CLAUSE_END.test(word)
    if (last !== undefined && ends && HAN.test(word) && LETTER.test(last) && !STOP.test(last) && emsOf(bare(last + word)) <= MOST_AT_END)
      result[result.length - 1] += word
    else
      result.push(word)
  }
  return result
}

/** Whether a word belongs to the one before it. */
function belongs(before: string, word: string): boolean {
  if (CLAUSE_END.test(before))
    return false
  if (ITEM_END.test(before))
    return emsOf(bare(before)) <= SHORT && emsOf(bare(word)) <= SHORT
  return (NUMBER.test(before) && UNIT.test(word)) || (LETTER.test(word) && (MODIFIES.test(before) || LEADING.test(before)))
}

/** A short phrase that begins a clause goes with the next one, so that the line breaks before it. */
function leadingOn(joined: string[]): string[] {
  const result: string[] = []
  for (const phrase of joined) {
    const last = result.at(-1)
    const beginsClause = result.length > 1 && CLAUSE_END.test(result.at(-2)!)
    if (last !== undefined && beginsClause && !CLAUSE_END.test(last) && emsOf(last) <= SHORT && emsOf(bare(last + phrase)) <= MOST)
      result[result.length - 1] += phrase
    else
      result.push(phrase)
  }
  return result
}

function emsOf(text: string): number {
  return text.length - (text.match(HALF)?.length ?? 0) / 2
}
