/**
 * A Word file as a text of lines: `## Heading`, `**Name:** words`.
 * In: the bytes of a .docx. Out: the lines of what mammoth makes of it in HTML, read as those of a page; without pictures and
 * notes, which nobody says.
 */
import { Buffer } from 'node:buffer'
import mammoth from 'mammoth'
import { SourceError } from '../../../text/source-error.ts'
import { readWholeHtml } from '../html/html.ts'
import { isCompound } from './is-docx.ts'
import { openZip } from './zip.ts'

/** Names of streams in it, of which each character has two bytes. */
const ENCRYPTED = 'EncryptedPackage'
const OLD_WORD = 'WordDocument'
const MAIN_PART = /^word\/document\d*\.xml$/
const MARKUP = /<[^>]*>|&\w+;/g
const SAVE_AS_DOCX = 'Open it in Word or LibreOffice and save it as .docx.'

/**
 * Reads a Word file.
 *
 * @throws {SourceError} if it is no .docx, encrypted, damaged, much larger unpacked than any interview, or without words.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  if (isCompound(bytes))
    throw compound(bytes)
  await refuseOthers(bytes)
  const html = await convert(bytes)
  if (!/[\p{L}\p{N}]/u.test(html.replace(MARKUP, '')))
    throw new SourceError('the Word file has no words, expected those of an interview', { hint: 'Are they in pictures or in text boxes? Only what stands in the text itself is read.' })
  return readWholeHtml(html)
}

function compound(bytes: Uint8Array): SourceError {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
  if (holds(ENCRYPTED))
    return new SourceError('the Word file is encrypted, and cannot be read without its password', { hint: 'Open it in Word and save it without a password.' })
  const kind = holds(OLD_WORD) ? 'an old Word file (.doc)' : 'an old Office file'
  return new SourceError(`the file is ${kind}, expected a .docx or plain text`, { hint: SAVE_AS_DOCX })
}

async function refuseOthers(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes)
  const names = Object.keys(zip.files)
  if (names.some(name => MAIN_PART.test(name)))
    return
  const type = await zip.file('mimetype')?.async('string') ?? ''
  if (type.startsWith('application/vnd.oasis.opendocument.text'))
    throw new SourceError('the file is an OpenDocument text (.odt), expected a .docx or plain text', { hint: SAVE_AS_DOCX })
  const kinds: [string, RegExp][] = [['an Excel file', /^xl\//], ['a PowerPoint file', /^ppt\//], ['an e-book', /^META-INF\/container\.xml$/]]
  const kind = kinds.find(([, part]) => names.some(name => part.test(name)))?.[0] ?? 'a ZIP'
  throw new SourceError(`the file is ${kind} and no Word file: there is no word/document.xml in it`, { hint: 'Give the text of the interview itself, as plain text, HTML or .docx.' })
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: withoutNotes,
    })
    return value
  }
  catch (error) {
    const reason = error instanceof RangeError ? 'its elements stand too deep in one another' : (error as Error).message.split('\n', 1)[0]
    throw new SourceError(`the Word file is damaged: ${reason}`, { hint: 'Open it in Word or LibreOffice and save it again.' })
  }
}

interface DocumentElement { type: string, children?: DocumentElement[] }

/** Mammoth puts the notes that are referred to at the end of the text, where they would be the last speaker's words. */
function withoutNotes(element: DocumentElement): DocumentElement {
  return element.children
    ? { ...element, children: element.children.filter(({ type }) => type !== 'noteReference').map(withoutNotes) }
    : element
}
