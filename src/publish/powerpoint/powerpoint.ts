/**
 * The deck for PowerPoint, by Slidev's exporter: a picture for each slide, and its notes.
 * In: what Slidev wrote. Out: whether each slide and its notes are there; and the same file with notes that are paragraphs
 * of text in place of Markdown.
 *
 * ECMA-376, part 1, 13.3.5 (notes slides) and 21.1.2.2 (paragraphs of text).
 */
import type { Deck } from '../../deck/model.ts'
import JSZip from 'jszip'
import { notesText } from './notes-text.ts'

/** The one run of text that Slidev writes as notes. */
const NOTES = /<a:p>(?:(?!<\/a:p>)[\s\S])*?<a:t>([\s\S]*?)<\/a:t>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'', '&amp;': '&' }

/** `slides` are the numbers of the slides wanted; each has one page in the file, or one for each click. */
export async function faultOfPowerpoint(bytes: Uint8Array, deck: Deck, slides: number[], withClicks: boolean): Promise<string | undefined> {
  const zip = await JSZip.loadAsync(bytes)
  const count = zip.file(/^ppt\/slides\/slide\d+\.xml$/).length
  if (withClicks ? count < slides.length : count !== slides.length)
    return `it has ${count} slides, not ${slides.length}`
  // Blank pages are all alike.
  const pictures = await Promise.all(zip.file(/^ppt\/media\/.*\.png$/).map(file => file.async('base64')))
  if (new Set(pictures).size < slides.length)
    return 'slides are blank'
  const written = new Set(await Promise.all(notesFiles(zip).map(async file => textIn(await file.async('string')))))
  const missing = slides.filter((slide) => {
    const { notes } = deck.slides[slide - 1]!
    return notes && !written.has(notes)
  })
  return missing.length ? `the notes of slide ${missing.join(', ')} are not in it as they are in the deck` : undefined
}

export async function withPlainNotes(bytes: Uint8Array, deck: Deck): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const toldOf = new Map(deck.slides.map(({ notes, told }) => [notes, told]))
  for (const file of notesFiles(zip)) {
    const xml = await file.async('string')
    const told = toldOf.get(textIn(xml))
    if (!told)
      continue
    const paragraphs = notesText(deck, told).map(text => `<a:p><a:r><a:rPr lang="${deck.language}"/><a:t>${escape(text)}</a:t></a:r></a:p>`)
    zip.file(file.name, xml.replace(NOTES, () => paragraphs.join('')))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function notesFiles(zip: JSZip): JSZip.JSZipObject[] {
  return zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)
}

function textIn(xml: string): string {
  return NOTES.exec(xml)?.[1]?.replace(/&\w+;/g, entity => ENTITIES[entity] ?? entity).replace(/\r\n/g, '\n') ?? ''
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
}
