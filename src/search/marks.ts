/**
 * Where the terms that were looked up stand in a text.
 * In: a text, and the terms that were met. Out: the text in pieces, in order, each told whether it is one of them.
 */

export interface Piece {
  text: string
  met: boolean
}

export function marked(text: string, terms: string[]): Piece[] {
  const patterns = terms.toSorted((a, b) => b.length - a.length).map(term => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const met: boolean[] = []
  for (const pattern of patterns) {
    for (const { 0: { length }, index } of text.matchAll(new RegExp(pattern, 'giu')))
      Array.from({ length }, (_, offset) => met[index + offset] = true)
  }
  const pieces: Piece[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && met[end] === met[start])
      end++
    pieces.push({ text: text.slice(start, end), met: met[start] === true })
  }
  return pieces
}
