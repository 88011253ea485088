/**
 * What differs between two texts, character by character.
 * In: two texts. Out: one line, `[-only in the first-]` and `{+only in the second+}`
 * marked in the text, readable on any terminal and in any log.
 */

/** Above this many cells the texts are too long to be compared, and far apart anyway. */
const MOST_CELLS = 16_000_000

type Part = [kind: 'same' | 'removed' | 'added', text: string]

/** Longest common subsequence of two texts in code points, as runs. */
function compare(a: string[], b: string[]): Part[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head])
    head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  return [['same', a.slice(0, head).join('')], ...middle(left, right), ['same', a.slice(a.length - tail).join('')]]
}

function middle(a: string[], b: string[]): Part[] {
  if (a.length * b.length > MOST_CELLS) {
    return [['removed', a.join('')], ['added', b.join('')]]
  }
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] = a[i] === b[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!)
    }
  }
  const parts: Part[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const at = i * width + j
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push(['same', a[i]!])
      i++
      j++
    }
    else if (i < a.length && (j === b.length || lengths[at + width]! >= lengths[at + 1]!)) {
      parts.push(['removed', a[i++]!])
    }
    else {
      parts.push(['added', b[j++]!])
    }
  }
  return parts
}

/** The difference from `a` to `b`: `[-…-]` stands only in `a`, `{+…+}` only in `b`. Equal texts come back as they are. */
export function characterDiff(a: string, b: string): string {
  let line = ''
  let removed = ''
  let added = ''
  const flush = () => {
    line += (removed && `[-${removed}-]`) + (added && `{+${added}+}`)
    removed = ''
    added = ''
  }
  for (const [kind, text] of compare([...a], [...b])) {
    if (kind === 'removed') {
      removed += text
    }
    else if (kind === 'added') {
      added += text
    }
    else if (text !== '') {
      flush()
      line += text
    }
  }
  flush()
  return line
}
