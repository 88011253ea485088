/**
 * A ZIP file, opened only if what is packed in it is no more than a text needs.
 * In: its bytes. Out: its parts, each of which may be unpacked without a second thought; or a SourceError.
 */
import type { JSZipObject } from 'jszip'
import JSZip from 'jszip'
import { SourceError } from '../../../text/source-error.ts'

/** All parts together. An interview of ten hours, with all that Word writes around the words, has some five; of more, the tree takes gigabytes. */
const MOST_MEGABYTES = 16
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024

/** @throws {SourceError} if it is damaged or encrypted, or if its parts are larger than any interview. */
export async function openZip(bytes: Uint8Array): Promise<JSZip> {
  const zip = await damaged(JSZip.loadAsync(bytes))
  const parts = Object.values(zip.files)
  if (parts.reduce((sum, part) => sum + declaredSize(part), 0) > MOST_BYTES)
    throw tooLarge()
  let size = 0
  for (const part of parts)
    size += await damaged(measure(part, MOST_BYTES - size))
  return zip
}

async function damaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  }
  catch (error) {
    if (error instanceof SourceError)
      throw error
    if (/encrypted/i.test((error as Error).message))
      throw new SourceError('the file is an encrypted ZIP, which cannot be read', { hint: 'Save it without a password.' })
    throw new SourceError('the file is damaged: it begins as a ZIP, as Word files do, and cannot be unpacked', { hint: 'Copy or download it once more, or open it in Word and save it again.' })
  }
}

/** As its directory has it, where JSZip keeps that (JSZipObject has no public word for it); what is true is measured. */
function declaredSize(part: JSZipObject): number {
  return (part as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0
}

/** Unpacks a part without keeping it, and stops where it has more bytes than may be. */
function measure(part: JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0
    const stream = part.nodeStream()
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > most) {
        stream.pause()
        reject(tooLarge())
      }
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(size))
  })
}

function tooLarge(): SourceError {
  return new SourceError(`unpacked, the file has more than ${MOST_MEGABYTES} MiB, the most that is read`, { hint: 'Is this the text of an interview? Take the pictures out of it, or save its words as plain text.' })
}
