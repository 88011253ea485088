/** A document's bytes: the same for the same document, and as few as they can be. */
import type { PDFDocument } from 'pdf-lib'
import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFHexString, PDFRef, PDFStream, PDFStreamWriter } from 'pdf-lib'

/** The tags are thousands of small objects, which deflate the better the more of them are in one stream. */
const OBJECTS_IN_STREAM = 500

/** With an identifier made from what the document says, since a random one would differ each time. */
export async function save(pdf: PDFDocument, identity: string): Promise<Uint8Array> {
  const id = PDFHexString.of(createHash('sha256').update(identity).digest('hex').slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  sweep(pdf)
  return PDFStreamWriter.forContext(pdf.context, Infinity, true, OBJECTS_IN_STREAM).serializeToBuffer()
}

/** Removes what nothing in the document refers to any more. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const reach = (object: unknown) => {
    if (object instanceof PDFRef) {
      if (reached.has(object))
        return
      reached.add(object)
      reach(context.lookup(object))
    }
    else if (object instanceof PDFDict) {
      object.values().forEach(reach)
    }
    else if (object instanceof PDFArray) {
      object.asArray().forEach(reach)
    }
    else if (object instanceof PDFStream) {
      reach(object.dict)
    }
  }
  reach(context.trailerInfo.Root)
  reach(context.trailerInfo.Info)
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref))
      context.delete(ref)
  }
}
