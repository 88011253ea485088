/**
 * Ligatures of scripts that run from right to left, said in the order in which readers take them.
 *
 * Chromium writes such text from left to right under /ReversedChars (ISO 32000-1, 14.8.2.3.3), for a reader to turn it round.
 * Poppler, PDFium and pdf.js turn the characters of a line, whatever glyphs they come from, so that a ligature's two are
 * turned once too often: the lam-alef of سجلا is copied as سجال. What its glyph stands for is therefore written turned round.
 */
import type { PDFDocument } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName, PDFRef } from 'pdf-lib'
import { compressed, textOfStream } from './streams.ts'

const RIGHT_TO_LEFT = /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]+$/u
/** The end of an entry in a table of glyphs and what they stand for, in UTF-16. */
const SEVERAL = /<([0-9A-F]{8,})>(?=\s*$)/gim

export function turnLigatures(pdf: PDFDocument): void {
  for (const [, font] of pdf.context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined
    if (!(ref instanceof PDFRef))
      continue
    const before = textOfStream(pdf.context.lookup(ref))
    const after = before.replace(SEVERAL, turned)
    if (after !== before)
      pdf.context.assign(ref, compressed(pdf, after))
  }
}

function turned(entry: string, hex: string): string {
  const text = Buffer.from(hex, 'hex').swap16().toString('utf16le')
  return RIGHT_TO_LEFT.test(text) ? `<${Buffer.from(Array.from(text).toReversed().join(''), 'utf16le').swap16().toString('hex').toUpperCase()}>` : entry
}
