/**
 * Simplified and traditional Chinese.
 * In: a text. Out: to which of the two it leans, by the character sets of the mainland and of Taiwan.
 */

interface Table { encoding: string, leads: [number, number][], trails: [number, number][] }

/** The Han characters of GB 2312 (rows 16 to 87), and those of Big5 without what was added to it later. */
const GB_2312: Table = { encoding: 'gbk', leads: [[0xB0, 0xF7]], trails: [[0xA1, 0xFE]] }
const BIG5: Table = { encoding: 'big5', leads: [[0xA4, 0xC5], [0xC9, 0xF8]], trails: [[0x40, 0x7E], [0xA1, 0xFE]] }

let sets: [simplified: Set<string>, traditional: Set<string>] | undefined

/** How many more of its characters stand in Big5 alone than in GB 2312 alone; many stand in both, and tell nothing. */
export function traditionalIn(text: string): number {
  sets ??= [charactersOf(GB_2312), charactersOf(BIG5)]
  const [simplified, traditional] = sets
  let ahead = 0
  for (const character of text)
    ahead += Number(traditional.has(character)) - Number(simplified.has(character))
  return ahead
}

function charactersOf({ encoding, leads, trails }: Table): Set<string> {
  const bytes = numbersIn(leads).flatMap(lead => numbersIn(trails).flatMap(trail => [lead, trail]))
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{sc=Hani}/gu))
}

function numbersIn(ranges: [number, number][]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
