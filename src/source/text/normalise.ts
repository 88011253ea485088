/**
 * A text made alike for finding, and the way back: full-width and half-width forms, quotation marks, dashes and white
 * space are made the same, and each UTF-16 unit knows the code point it came from. Nothing shown goes through here.
 */

export interface Normalised {
  text: string
  /** For each UTF-16 unit of `text`, the code point index in the original; one more at the end, the original's length. */
  points: number[]
}

const QUOTE = /[“”„‟«»「」『』〝〞〟"]/u
const APOSTROPHE = /[‘’‚‛´`ʼ']/u
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]/u
const DOT = /[·・•‧∙]/u
/** Soft hyphen, zero-width space, word joiner, byte order mark: there, but nothing to see. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/u
const SPACE = /\s/u

/**
 * One code point as it is compared: in the normalisation form NFKD rather than NFKC, so that é and e + accent meet
 * without a look at the neighbours.
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

const folds = new Map<string, string>()

/** Normalises a text; runs of white space become one space, whatever unseen stands in them. */
export function normalise(text: string): Normalised {
  let normalised = ''
  const points: number[] = []
  let point = 0
  let spaced = false
  for (const character of text) {
    let folded = folds.get(character)
    if (folded === undefined)
      folds.set(character, folded = foldPoint(character))
    if (folded !== '' && !(folded === ' ' && spaced)) {
      normalised += folded
      spaced = folded === ' '
      for (let unit = 0; unit < folded.length; unit++)
        points.push(point)
    }
    point++
  }
  points.push(point)
  return { text: normalised, points }
}

/** An excerpt as it is looked for: normalised, without white space at its ends. */
export const normaliseExcerpt = (exact: string): string => normalise(exact).text.trim()

/** White space as an excerpt in YAML has it: one space for each run, none at the ends. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()
