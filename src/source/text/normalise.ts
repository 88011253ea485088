/**
 * A text made alike for finding, and the way back.
 * In: a text. Out: the text with full-width and half-width forms, quotation marks,
 * dashes and white space made the same, and for each of its UTF-16 units the code
 * point of the original it came from. Only for finding: nothing shown goes through here.
 */

export interface Normalised {
  text: string
  /** For each UTF-16 unit of `text`, the code point index in the original; one more at the end, the original's length. */
  points: Uint32Array
}

const QUOTE = /[“”„‟«»「」『』〝〞〟"]/u
const APOSTROPHE = /[‘’‚‛´`ʼ']/u
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]/u
const DOT = /[·・•‧∙]/u
/** Soft hyphen, zero-width space, word joiner, byte order mark: there, but nothing to see. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/u
const SPACE = /\s/u

/**
 * One code point as it is compared. Compatibility decomposition (NFKD) rather than
 * composition, so that é and e + accent meet without a look at the neighbours.
 */
function foldPoint(character: string): string {
  if (SPACE.test(character))
    return ' '
  if (UNSEEN.test(character))
    return ''
  if (QUOTE.test(character))
    return '"'
  if (APOSTROPHE.test(character))
    return '\''
  if (DASH.test(character))
    return '-'
  if (DOT.test(character))
    return '·'
  const plain = character.normalize('NFKD')
  if (plain === character)
    return character
  return SPACE.test(plain) ? character : [...plain].map(foldPoint).join('')
}

const known = new Map<number, string>()

function fold(point: number): string {
  // Unified ideographs, letters and digits stay as they are: nearly all of any text.
  if ((point >= 0x4E00 && point <= 0x9FFF) || (point >= 0x30 && point <= 0x7A && point !== 0x60))
    return String.fromCharCode(point)
  let folded = known.get(point)
  if (folded === undefined) {
    folded = foldPoint(String.fromCodePoint(point))
    known.set(point, folded)
  }
  return folded
}

/** Normalises a text; runs of white space become one space, whatever unseen stands in them. */
export function normalise(text: string): Normalised {
  let points = new Uint32Array(text.length + 16)
  const pieces: string[] = []
  let length = 0
  let point = 0
  let spaced = false
  for (const character of text) {
    const folded = fold(character.codePointAt(0)!)
    if (folded !== '' && !(folded === ' ' && spaced)) {
      spaced = folded === ' '
      if (length + folded.length >= points.length) {
        const larger = new Uint32Array(points.length * 2)
        larger.set(points)
        points = larger
      }
      for (let unit = 0; unit < folded.length; unit++)
        points[length++] = point
      pieces.push(folded)
    }
    point++
  }
  points[length] = point
  return {
    text: pieces.join(''),
    points: points.subarray(0, length + 1),
  }
}

/** An excerpt as it is looked for: normalised, without white space at its ends. */
export const normaliseExcerpt = (exact: string): string => normalise(exact).text.trim()

/** White space as an excerpt in YAML has it: one space for each run, none at the ends. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()
