/**
 * The bytes of a text, as text: from UTF-8, from UTF-16 with a byte order mark, or from GB 18030.
 *
 * A byte order mark decides (WHATWG Encoding, BOM sniffing); without one it is UTF-8 if it is well formed, else GB 18030
 * if it is well formed and reads like it.
 */
import { SourceError } from '../text/source-error.ts'

export type Encoding = 'UTF-8' | 'UTF-16' | 'GB 18030'

export interface Decoded {
  /** Without the byte order mark. */
  text: string
  encoding: Encoding
}

/** What a file that is no text begins with. */
const FORMATS: [signature: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word, OpenDocument or zip file'],
  ['\xD0\xCF\x11\xE0', 'an old Word file'],
  ['{\\rtf', 'a rich text (RTF) file'],
  ['\x1F\x8B', 'a gzip file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['ID3', 'a sound file'],
  ['RIFF', 'a sound or film file'],
]
const MARKS = [{ encoding: 'utf-16le', bytes: [0xFF, 0xFE] }, { encoding: 'utf-16be', bytes: [0xFE, 0xFF] }]
/** In a Chinese text nearly every character is one of GB 2312, both of whose bytes are this or above. */
const FIRST_GB_2312_BYTE = 0xA1
const LEAST_GB_2312_SHARE = 0.9

/**
 * Decodes a text.
 *
 * @throws {SourceError} if it is empty, no text, or in another encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  const format = FORMATS.find(([signature]) => [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)))
  if (format)
    throw new SourceError(`the file is ${format[1]}, expected plain text`, { hint: 'Save the words of the interview as plain text, in UTF-8.' })
  const mark = MARKS.find(({ bytes: [first, second] }) => bytes[0] === first && bytes[1] === second)
  const decoded = mark || !bytes.includes(0) ? decodeBytes(bytes, mark?.encoding) : undefined
  if (!decoded || decoded.text.includes('\0'))
    throw new SourceError('the file is no text: it holds null bytes', { hint: 'Save the words of the interview as plain text, in UTF-8.' })
  if (decoded.text.trim() === '')
    throw new SourceError('the file is empty, expected the text of an interview', { hint: 'Put the words of the interview there, each turn beginning with who speaks: “Name: …”.' })
  return decoded
}

function decodeBytes(bytes: Uint8Array, utf16?: string): Decoded {
  if (utf16) {
    const text = attempt(utf16, bytes)
    if (text === undefined)
      throw new SourceError('the file begins as UTF-16 and does not go on so', { hint: 'Save it as UTF-8 in your editor.' })
    return { text, encoding: 'UTF-16' }
  }
  const utf8 = attempt('utf-8', bytes)
  if (utf8 !== undefined)
    return { text: utf8, encoding: 'UTF-8' }
  const chinese = readsLikeChinese(bytes) ? attempt('gb18030', bytes) : undefined
  if (chinese !== undefined)
    return { text: chinese, encoding: 'GB 18030' }
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!
  throw new SourceError('the text is neither UTF-8, nor UTF-16 with a byte order mark, nor GB 18030', {
    line: before.split(/\r\n|\n|\r/).length,
    hint: 'Save it as UTF-8 in your editor; this is the first line that is not.',
  })
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  }
  catch {
    return undefined
  }
}

/** Western and other two-byte texts are often well-formed GB 18030 too, but then few pairs are those of GB 2312. */
function readsLikeChinese(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  for (let index = 0; index < bytes.length - 1; index++) {
    if (bytes[index]! < 0x80)
      continue
    const lead = bytes[index]!
    const trail = bytes[++index]!
    if (trail >= 0x30 && trail <= 0x39) {
      index += 2
      continue
    }
    pairs++
    common += Math.min(lead, trail) >= FIRST_GB_2312_BYTE ? 1 : 0
  }
  return pairs > 0 && common / pairs >= LEAST_GB_2312_SHARE
}
