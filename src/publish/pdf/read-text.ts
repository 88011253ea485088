/**
 * The text of a PDF, by the elements it stands in.
 * In: a document. Out: for each page, what each mark holds, as text, and the text that no mark encloses.
 *
 * Glyphs become characters by their font's ToUnicode map (ISO 32000-1, 9.10.3), as in any reader that copies text.
 */
import type { PDFDocument, PDFPage } from 'pdf-lib'
import { PDFDict, PDFName } from 'pdf-lib'
import { readContent } from './content.ts'
import { contentOf } from './retag.ts'

export interface PageText {
  /** By marked-content identifier. */
  marked: Map<number, string>
  unmarked: string
}

type Characters = Map<number, string>

/** A font that is chosen, or glyphs that are shown; not the text that a reader is to take in their place. */
const FONT_OR_TEXT = /\/ActualText\s*<[^>]*>|\/(\S+)\s+\S+\s+Tf|<([0-9A-F]*)>/gi
/** The two kinds of section in a map: characters one by one, and runs of them. */
const SECTIONS = [
  { section: /beginbfchar([\s\S]*?)endbfchar/g, entry: /<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi },
  { section: /beginbfrange([\s\S]*?)endbfrange/g, entry: /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi },
]
const FOUR_DIGITS = /.{4}/g

const numbersIn = (digits: string) => (digits.match(FOUR_DIGITS) ?? []).map(digit => Number.parseInt(digit, 16))
const fromUtf16 = (digits: string) => String.fromCharCode(...numbersIn(digits))

export function readText(pdf: PDFDocument): PageText[] {
  const byFont = new Map<PDFDict, Characters>()
  const charactersOf = (font: PDFDict) => {
    if (!byFont.has(font))
      byFont.set(font, readMap(font))
    return byFont.get(font)!
  }
  return pdf.getPages().map((page) => {
    const fonts = fontsOf(page)
    const { text, units } = readContent(contentOf(page.node.Contents()))
    const marked = new Map<number, string>()
    let unmarked = ''
    for (const { start, end, kind, mcid } of units) {
      if (kind !== 'text')
        continue
      const shown = decode(text.slice(start, end), name => fonts.has(name) ? charactersOf(fonts.get(name)!) : undefined)
      if (mcid === undefined)
        unmarked += shown
      else
        marked.set(mcid, (marked.get(mcid) ?? '') + shown)
    }
    return { marked, unmarked }
  })
}

/** A page's fonts by the names that its content has for them. */
export function fontsOf(page: PDFPage): Map<string, PDFDict> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'))
  if (!(fonts instanceof PDFDict))
    return new Map()
  return new Map(fonts.keys().map(key => [key.decodeText(), fonts.lookup(key, PDFDict)]))
}

function decode(content: string, fontNamed: (name: string) => Characters | undefined): string {
  let characters: Characters | undefined
  let text = ''
  for (const [, font, glyphs] of content.matchAll(FONT_OR_TEXT)) {
    if (font !== undefined)
      characters = fontNamed(font)
    else if (glyphs !== undefined)
      text += numbersIn(glyphs).map(glyph => characters?.get(glyph) ?? '\uFFFD').join('')
  }
  return text
}

function readMap(font: PDFDict): Characters {
  const map = new Map<number, string>()
  const stream = font.lookup(PDFName.of('ToUnicode'))
  if (!stream)
    return map
  const content = contentOf(stream)
  for (const { section, entry } of SECTIONS) {
    for (const [, entries] of content.matchAll(section)) {
      for (const [, first, second, third] of entries!.matchAll(entry)) {
        const from = Number.parseInt(first!, 16)
        if (third === undefined) {
          map.set(from, fromUtf16(second!))
          continue
        }
        const start = Number.parseInt(third, 16)
        for (let code = from; code <= Number.parseInt(second!, 16); code++)
          map.set(code, String.fromCodePoint(start + code - from))
      }
    }
  }
  return map
}
