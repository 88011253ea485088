/**
 * Whose turn it is.
 * In: a label as it is written in the source, and the speakers with their names.
 * Out: the speaker, also where only a part of the name is written, or a letter is wrong.
 */

export interface Speaker {
  /** The key under `speakers` in interview.yaml. */
  id: string
  /** The name in each language, and any other spelling. */
  names: string[]
  /** Whether this speaker asks; the others answer. */
  host: boolean
}

const QUESTION_LABELS = new Set(['q', 'question', '问', '提问'])
const ANSWER_LABELS = new Set(['a', 'answer', '答', '回答'])
/** Shorter names are too easily mistaken for one another. */
const SHORTEST_MISSPELT = 6
const MOST_MISTAKES = 2

const fold = (name: string) => name.normalize('NFKC').toLowerCase().trim()
const parts = (name: string) => fold(name).split(/[\s.·・•‧\-]+/).filter(part => part !== '')
const squeeze = (name: string) => parts(name).join(' ')

/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbours, each counting one.
 */
export function editDistance(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.length]!
}

function isNear(label: string, name: string): boolean {
  return [name, ...parts(name)].some((candidate) => {
    const written = squeeze(label)
    const known = squeeze(candidate)
    return Math.min(written.length, known.length) >= SHORTEST_MISSPELT && editDistance(written, known) <= MOST_MISTAKES
  })
}

function isPart(label: string, name: string): boolean {
  const known = new Set(parts(name))
  const written = parts(label)
  return written.length > 0 && written.every(part => known.has(part))
}

/**
 * The speaker meant by a label, or nobody. Tried in this order: the whole name, a
 * part of it (a family name alone), `Q`/`A`, the name with up to two letters wrong.
 * A label that fits two speakers equally well fits nobody.
 */
export function matchSpeaker(label: string, speakers: Speaker[]): Speaker | undefined {
  const written = label.replace(/\s*[（(][^（）()]*[）)]\s*$/, '')
  const tests: ((speaker: Speaker) => boolean)[] = [
    speaker => speaker.names.some(name => squeeze(name) === squeeze(written)),
    speaker => speaker.names.some(name => isPart(written, name)),
    speaker => (speaker.host ? QUESTION_LABELS : ANSWER_LABELS).has(fold(written)),
    speaker => speaker.names.some(name => isNear(written, name)),
  ]
  for (const test of tests) {
    const found = speakers.filter(test)
    if (found.length > 0) {
      return found.length === 1 ? found[0] : undefined
    }
  }
  return undefined
}
