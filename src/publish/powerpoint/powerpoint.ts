/** The deck for PowerPoint: a picture for each slide or click, and what its presenter is told as notes. */
import type { Deck } from '../../deck/model.ts'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { Picture } from '../png/pictures.ts'
import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import { informationOf } from '../pdf/information.ts'
import { HEIGHT, WIDTH } from '../print-page.ts'
import { notesText } from './notes-text.ts'

const PIXELS_PER_INCH = 96
const LAYOUT = 'slide'
/** The one paragraph that PptxGenJS makes of the notes (ECMA-376, part 1, 13.3.5 and 21.1.2.2). */
const NOTES = /<a:p>(?:(?!<\/a:p>)[\s\S])*?<a:t>([^<]*)<\/a:t>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/

export async function makePowerpoint(interview: Verified<Interview>, deck: Deck, pictures: Picture[]): Promise<Uint8Array> {
  const { title, authors, subject } = informationOf(interview, deck.language)
  const powerpoint = Object.assign(new PptxGenJS(), { title, subject, author: authors.join(', '), company: '' })
  powerpoint.defineLayout({ name: LAYOUT, width: WIDTH / PIXELS_PER_INCH, height: HEIGHT / PIXELS_PER_INCH })
  powerpoint.layout = LAYOUT
  for (const { slide: number, png } of pictures) {
    const slide = powerpoint.addSlide()
    slide.background = { data: `data:image/png;base64,${png.toString('base64')}` }
    const { told } = deck.slides[number - 1]!
    if (told)
      slide.addNotes(notesText(deck, told).join('\n'))
  }
  return inParagraphs(await powerpoint.write({ outputType: 'uint8array' }) as Uint8Array, deck.language)
}

/** Each line of the notes becomes a paragraph, in the deck's language. */
async function inParagraphs(bytes: Uint8Array, language: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  for (const { name } of zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
    const xml = await zip.file(name)!.async('string')
    zip.file(name, xml.replace(NOTES, (_, lines: string) => lines.split(/\r?\n/).map(line => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${line}</a:t></a:r></a:p>`).join('')))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
