import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/source/read/decode.ts'
import { encodeGb18030 } from '../../support/gb18030.ts'
import { chinese } from '../../support/made-up.ts'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)))

describe('decode', () => {
  it('reads UTF-8 with and without a mark, UTF-16 with one, and GB 18030', () => {
    expect(decode(bytes(chinese))).toEqual({ text: chinese, encoding: 'UTF-8' })
    expect(decode(bytes([0xEF, 0xBB, 0xBF], chinese))).toEqual({ text: chinese, encoding: 'UTF-8' })
    const little = Buffer.from(`\uFEFF${chinese}`, 'utf16le')
    expect(decode(little)).toEqual({ text: chinese, encoding: 'UTF-16' })
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: chinese, encoding: 'UTF-16' })
    expect(decode(encodeGb18030(chinese))).toEqual({ text: chinese, encoding: 'GB 18030' })
    expect(decode(bytes('Q: One?', [0xD2, 0xBB, 0xA3, 0xBF], [0x81, 0x30, 0x81, 0x30]))).toEqual({ text: 'Q: One?一？\u0080', encoding: 'GB 18030' })
  })

  it('gives back any Chinese text in GB 18030', () => {
    const unit = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0xB0A1, max: 0xD7F9 }) }, { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0x7E }) })
    fc.assert(fc.property(fc.array(unit.filter(code => code < 0x80 || ((code & 0xFF) >= 0xA1 && (code & 0xFF) <= 0xFE)), { minLength: 1 }), (codes) => {
      const written = Uint8Array.from(codes.flatMap(code => code < 0x80 ? [code] : [code >> 8, code & 0xFF]))
      const text = new TextDecoder('gb18030').decode(written)
      fc.pre(text.trim() !== '' && codes.some(code => code >= 0x80))
      // A few pairs are well-formed UTF-8 too, and that is tried first.
      const { encoding, text: read } = decode(written)
      if (encoding === 'GB 18030')
        expect(read).toBe(text)
      else
        expect(Buffer.from(read)).toEqual(Buffer.from(written))
    }))
  })

  it.each<[string, Buffer, string | RegExp]>([
    ['an empty file', bytes(''), 'the file is empty, expected the text of an interview'],
    ['nothing but a mark and white space', bytes([0xEF, 0xBB, 0xBF], ' \n\t\r\n'), 'the file is empty'],
    ['a PDF', bytes('%PDF-1.7\n%', [0xE2, 0xE3]), 'the file is a PDF, expected plain text'],
    ['a Word file', bytes('PK', [3, 4, 20, 0, 6]), 'the file is a Word, OpenDocument or zip file'],
    ['bytes of nothing', bytes('Q: One', [0, 0], 'A: Two'), 'the file is no text'],
    ['UTF-16 without a mark', Buffer.from('Q: One?', 'utf16le'), 'the file is no text'],
    ['half a character of UTF-16', bytes([0xFF, 0xFE, 0x51]), 'begins as UTF-16'],
    ['Latin-1', Buffer.from('Q: Why?\nA: Le café était là, près du détroit, à côté.', 'latin1'), /^line 2: the text is neither UTF-8/],
    ['Windows-1251', bytes('Q: Why?\n\nA: ', [0xDF, 0x20, 0xED, 0xE5, 0x20, 0xE7, 0xED, 0xE0, 0xFE]), /^line 3: the text is neither UTF-8/],
    ['Shift JIS', bytes('Q: ', [0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD]), /^line 1: the text is neither UTF-8/],
  ])('refuses %s', (_, file, message) => {
    expect(() => decode(file)).toThrow(message)
  })

  it('refuses or gives text, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (file) => {
      try {
        expect(decode(file).text).not.toContain('\0')
      }
      catch (error) {
        expect((error as Error).name).toBe('SourceError')
      }
    }))
  })
})
