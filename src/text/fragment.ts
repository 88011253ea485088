/**
 * A link to the very words on the publisher's page.
 * In: an address of the web and an excerpt. Out: the address with a text directive
 * (WICG, Scroll to Text Fragment: `:~:text=[prefix-,]start[,end][,-suffix]`).
 */

/** Words around an excerpt that tell it from the same words elsewhere on the page. */
export interface FragmentContext {
  prefix?: string
  suffix?: string
}

/** Up to this many code points the words are given whole; above, their first and last ones. */
const LONGEST_WHOLE = 40
/** Where a piece is cut off, in code points from the end it starts at. */
const PIECE = { least: 12, most: 24 }

/**
 * Percent-encodes a term. Besides what a fragment demands, the specification asks for
 * `&`, `-` and `,`; brackets, apostrophes and stars are encoded so that the link
 * survives Markdown.
 */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(/[-!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** White space after a Chinese sentence can only be the gap between two paragraphs, which no term may bridge. */
const PARAGRAPH_GAP = /(?<=[。！？…”’」』）])\s+(?=\S)|\s*\n\s*/u

/** Where words end in a text, in UTF-16 units: the specification matches whole words only. */
function wordEnds(text: string): number[] {
  const segments = [
    ...new Intl.Segmenter(/\p{Script=Han}/u.test(text) ? 'zh' : 'en', { granularity: 'word' }).segment(text),
  ]
  return segments.map(segment => segment.index + segment.segment.length)
}

const isMark = (text: string, end: number) => /[\p{P}\s]$/u.test(text.slice(0, end))

/** The start of a text, to the end of a word, and of a clause where one ends in reach. */
function head(text: string, most: number): string {
  const length = (end: number) => [...text.slice(0, end)].length
  const ends = wordEnds(text).filter(end => length(end) <= most)
  const end = ends.findLast(end => length(end) >= PIECE.least && isMark(text, end)) ?? ends.at(-1) ?? text.length
  return text.slice(0, end).trim()
}

/** The end of a text, from the start of a word, and of a clause where one begins in reach. */
function tail(text: string, most: number): string {
  const length = (start: number) => [...text.slice(start)].length
  const starts = [0, ...wordEnds(text)].filter(start => start < text.length && length(start) <= most)
  const start = starts.find(start => length(start) >= PIECE.least && isMark(text, start)) ?? starts[0] ?? 0
  return text.slice(start).trim()
}

/** First and last words of an excerpt, such that nothing inside it can be taken for its end. */
function pieces(exact: string): [start: string, end: string] | [whole: string] {
  const paragraphs = exact.split(PARAGRAPH_GAP).map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '')
  const first = paragraphs[0]!
  const last = paragraphs.at(-1)!
  const long = [...exact].length > LONGEST_WHOLE
  if (paragraphs.length === 1 && !long)
    return [exact]
  const half = paragraphs.length === 1 ? Math.floor([...exact].length / 2) : Infinity
  const start = head(first, Math.min(PIECE.most, half))
  for (let most = PIECE.most; ; most += 8) {
    const end = tail(last, Math.min(most, half))
    const plain = exact.toLowerCase()
    const found = plain.indexOf(end.toLowerCase(), start.length)
    if (found === exact.length - end.length)
      return [start, end]
    if (most > half || most > [...last].length) {
      return paragraphs.length === 1 ? [exact] : [first, last]
    }
  }
}

/** The text directive for an excerpt, from `:~:` on; the excerpt's own characters, unchanged. */
export function textFragment(exact: string, context: FragmentContext = {}): string {
  const terms = pieces(exact.trim()).map(encodeTerm)
  const prefix = context.prefix?.trim() ? `${encodeTerm(context.prefix.trim())}-,` : ''
  const suffix = context.suffix?.trim() ? `,-${encodeTerm(context.suffix.trim())}` : ''
  return `:~:text=${prefix}${terms.join(',')}${suffix}`
}

/** An address of a page with the directive; a fragment it already has stays. Without words it is the page. */
export function sourceLink(url: string, exact: string, context: FragmentContext = {}): string {
  if (!exact.trim())
    return url
  const directive = textFragment(exact, context)
  if (url.includes(':~:'))
    return `${url}&${directive.slice(':~:'.length)}`
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`
}
