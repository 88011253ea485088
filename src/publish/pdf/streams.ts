/** Streams of a PDF as text, a character a byte, and back. */
import type { PDFDict, PDFDocument } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { PDFName, PDFRawStream } from 'pdf-lib'

/** Throws where there is no stream. */
export function textOfStream(stream: unknown): string {
  if (!(stream instanceof PDFRawStream))
    throw new TypeError('what should be one stream is none')
  const bytes = stream.getContents()
  return (stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : Buffer.from(bytes)).toString('latin1')
}

export function compressed({ context }: PDFDocument, text: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(text, 'latin1'), { level: constants.Z_BEST_COMPRESSION })
  return PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }) as PDFDict, bytes)
}
