/**
 * The difference of two texts on one line, readable on any terminal and in any log: `[-…-]` stands only in `before`,
 * `{+…+}` only in `after`. Compared by code point, so that no surrogate pair is torn.
 */
import { diffChars } from 'diff'

export function characterDiff(before: string, after: string): string {
  let line = ''
  let removed = ''
  let added = ''
  const flush = () => {
    line += (removed && `[-${removed}-]`) + (added && `{+${added}+}`)
    removed = added = ''
  }
  for (const change of diffChars(before, after)) {
    if (change.removed) {
      removed += change.value
    }
    else if (change.added) {
      added += change.value
    }
    else {
      flush()
      line += change.value
    }
  }
  flush()
  return line
}
