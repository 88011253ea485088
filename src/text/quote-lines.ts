/**
 * A quote in lines.
 * In: its words, the phrase that is set off, and the lines that the data gives, if any. Out: lines, each of the phrase or of what stands around it.
 */
import { isUnspaced } from './breakable.ts'
import { piecesOf } from './lines.ts'
import { quotationMarks } from './quotation.ts'

export interface QuoteLine {
  text: string
  phrase?: true
}

interface Placed {
  text: string
  part: 'phrase' | 'around' | 'torn'
}

/** Lines that are given, by the part of the words that they are. */
export function quoteLines(said: string, phrase: string, lines: string[]): Placed[] {
  const start = said.indexOf(phrase)
  const end = start + phrase.length
  let at = 0
  return lines.map((text) => {
    const from = said.indexOf(text, at)
    at = from + text.length
    // White space and marks at the edge of the phrase belong to neither.
    const inside = from >= start && at <= end
    const outside = at <= start || said.slice(from, at).trim() === '' || from >= end
    return { text, part: inside ? 'phrase' : outside ? 'around' : 'torn' }
  })
}

/** Where a clause ends, a line ends best. */
const CLAUSE_END = /[,;:.!?，；：。！？、]["'”’]?\s*$/u
/** How much shorter a line may be, as a share of the longest, for the sake of its clause. */
const FOR_SENSE = 0.35

/**
 * Breaks words into as few lines as hold them, as even as can be, at the ends of clauses where that costs little; never through a word.
 * `widthOf` and `most` are in one unit.
 */
export function brokenBySense(words: string, language: string, widthOf: (text: string) => number, most: number): string[] {
  const pieces = wholeWords(piecesOf(words, language))
  const before = runningSums(pieces.map(widthOf))
  const drawn = pieces.map(piece => widthOf(piece.trimEnd()))
  const width = (from: number, to: number) => before[to - 1]! - before[from]! + drawn[to - 1]!
  const least = fewest(pieces.length, width, most)
  const wanted = Math.min(most, before.at(-1)! / least * 1.08)
  const costs: { cost: number, from: number, lines: number }[] = [{ cost: 0, from: 0, lines: 0 }]
  for (let to = 1; to <= pieces.length; to++) {
    const sense = to === pieces.length || CLAUSE_END.test(pieces[to - 1]!) ? 0 : FOR_SENSE ** 2
    let best = { cost: Infinity, from: to - 1, lines: 0 }
    // Further back no line begins that could end here.
    for (let from = to - 1; from >= 0 && (from === to - 1 || width(from, to) <= most); from--) {
      const lines = costs[from]!.lines + 1
      const cost = costs[from]!.cost + ((wanted - width(from, to)) / most) ** 2 + sense + (lines > least ? 1000 : 0)
      if (cost < best.cost)
        best = { cost, from, lines }
    }
    costs.push(best)
  }
  const lines: string[] = []
  for (let to = pieces.length; to > 0; to = costs[to]!.from)
    lines.unshift(pieces.slice(costs[to]!.from, to).join('').trim())
  return lines
}

/** A hyphen ends no line of a quote. */
function wholeWords(pieces: string[]): string[] {
  return pieces.reduce<string[]>((whole, piece) => /[-\u2010-\u2013]$/.test(whole.at(-1) ?? '')
    ? [...whole.slice(0, -1), whole.at(-1)! + piece]
    : [...whole, piece], [])
}

function runningSums(values: number[]): number[] {
  let sum = 0
  return [0, ...values.map(value => sum += value)]
}

function fewest(count: number, width: (from: number, to: number) => number, most: number): number {
  let lines = 1
  let from = 0
  for (let to = 1; to <= count; to++) {
    if (to - from > 1 && width(from, to) > most) {
      lines++
      from = to - 1
    }
  }
  return lines
}

/** Words as they are shown: apostrophes curled, and quotation marks within those of a language made single. No letter is another. */
export function displayed(words: string, quotedIn?: string): string {
  const curled = words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  if (quotedIn === undefined)
    return curled
  const [outer, inner] = quotationMarks(quotedIn)[0] === '「' ? ['「」', '『』'] : ['“”', '‘’']
  return curled.replaceAll(outer[0]!, inner[0]!).replaceAll(outer[1]!, inner[1]!)
}

/** Whether a language joins its lines without a space. */
export function joinedLines(lines: QuoteLine[], language: string): string {
  return lines.map(({ text }) => text).join(isUnspaced(language) ? '' : ' ')
}
