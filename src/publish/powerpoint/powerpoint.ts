/**
 * The deck for PowerPoint, to be edited: on each slide its texts as text, over a picture of what is drawn, with its alternative;
 * links that lead on; what the presenter is told as notes.
 */
import type { Deck } from '../../deck/model.ts'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import type { SlideContent, TextBlock, TextRun } from './slide-texts.ts'
import JSZip from 'jszip'
import PptxGenJS from 'pptxgenjs'
import { informationOf } from '../pdf/information.ts'
import { HEIGHT, WIDTH } from '../print-page.ts'
import { notesText } from './notes-text.ts'

const PIXELS_PER_INCH = 96
const LAYOUT = 'slide'
const MASTER = 'deck'
const TITLE = 'title'
/** The one paragraph that PptxGenJS makes of the notes (ECMA-376, part 1, 13.3.5 and 21.1.2.2). */
const NOTES = /<a:p>(?:(?!<\/a:p>)[\s\S])*?<a:t>([^<]*)<\/a:t>[\s\S]*?<\/a:p>(?=<\/p:txBody>)/

/** The faces by the names under which they are installed; PowerPoint takes another where they are not. */
const FACES = { serif: ['Source Serif 4', 'Noto Serif SC'], sans: ['Source Sans 3', 'Noto Sans SC'] } as const
const JAPANESE = 'BIZ UDGothic'
const EAST_ASIAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]+/u
/** A line is a little longer where its faces are not the deck's. */
const SLACK = 1.04

const inches = (pixels: number) => pixels / PIXELS_PER_INCH
const points = (pixels: number) => Math.round(pixels * 7.5) / 10

export async function makePowerpoint(interview: Verified<Interview>, deck: Deck, slides: SlideContent[]): Promise<Uint8Array> {
  const { title, subject } = informationOf(interview, deck.language)
  const powerpoint = Object.assign(new PptxGenJS(), { title, subject, author: '', company: '' })
  powerpoint.defineLayout({ name: LAYOUT, width: inches(WIDTH), height: inches(HEIGHT) })
  powerpoint.layout = LAYOUT
  powerpoint.defineSlideMaster({ title: MASTER, objects: [{ placeholder: { options: { name: TITLE, type: 'title', x: 0, y: 0, w: inches(WIDTH), h: 1, margin: 0 }, text: '' } }] })
  /** Where each slide of the deck stands here. */
  const numbers = new Map(slides.map(({ slide }, index) => [slide, index + 1]).toReversed() as [number, number][])
  for (const { slide: number, png, alternative, blocks } of slides) {
    const slide = powerpoint.addSlide({ masterName: MASTER })
    const data = `data:image/png;base64,${png.toString('base64')}`
    if (alternative)
      slide.addImage({ data, altText: alternative, x: 0, y: 0, w: inches(WIDTH), h: inches(HEIGHT) })
    else
      slide.background = { data }
    for (const block of blocks)
      slide.addText(block.runs.flatMap(run => textOf(run, block, numbers)), boxOf(block))
    const { told } = deck.slides[number - 1]!
    if (told)
      slide.addNotes(notesText(deck, told).join('\n'))
  }
  return inParagraphs(await powerpoint.write({ outputType: 'uint8array' }) as Uint8Array, deck.language)
}

function boxOf({ x, y, width, height, lineHeight, align, isTitle }: TextBlock): PptxGenJS.TextPropsOptions {
  const more = width * (SLACK - 1)
  const left = align === 'left' ? x : align === 'center' ? x - more / 2 : x - more
  return {
    x: inches(Math.max(0, left)),
    y: inches(y),
    w: inches(Math.min(width + more, WIDTH - Math.max(0, left))),
    h: inches(height),
    margin: 0,
    align,
    valign: 'top',
    lineSpacing: points(lineHeight),
    fit: 'none',
    ...isTitle && { objectName: TITLE },
  }
}

/** A run in the faces that its characters have. */
function textOf({ text, serif, bold, size, color, language, href }: TextRun, { rightToLeft }: TextBlock, numbers: Map<number, number>): PptxGenJS.TextProps[] {
  const [letters, chinese] = FACES[serif ? 'serif' : 'sans']
  const squares = language.startsWith('ja') ? JAPANESE : chinese
  const slide = href?.startsWith('#') ? numbers.get(Number(href.slice(1))) : undefined
  const hyperlink = slide ? { slide } : href && /^https?:/.test(href) ? { url: href } : undefined
  return pieces(text).map(piece => ({
    text: piece,
    options: {
      fontFace: EAST_ASIAN.test(piece) ? squares : letters,
      fontSize: points(size),
      bold,
      color,
      lang: localeOf(language),
      ...rightToLeft && { rtlMode: true },
      ...hyperlink && { hyperlink },
    },
  }))
}

/** The language with the region most of its speakers are in, where it has none: PowerPoint proofs by locale, such as zh-TW, and not by any language tag. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}-${region}`
}

/** A text cut where Chinese or Japanese begins and ends. */
export function pieces(text: string): string[] {
  return text.split(new RegExp(`(${EAST_ASIAN.source})`, 'gu')).filter(Boolean)
}

/** A paragraph says how it is set once, before its first run; PptxGenJS says it before each, which PowerPoint refuses (21.1.2.2.6). */
const SAID_AGAIN = /(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g

/** What is the slide's title stands in its place; as PptxGenJS's placeholder it would stand where that does. */
const HEADING = new RegExp(`(<p:cNvPr [^>]*name="${TITLE}"[^>]*>[\\s\\S]*?)<p:nvPr></p:nvPr>`)

/** Each line of the notes becomes a paragraph, in the deck's language. */
async function inParagraphs(bytes: Uint8Array, language: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  for (const { name } of zip.file(/^ppt\/slides\/slide\d+\.xml$/))
    zip.file(name, (await zip.file(name)!.async('string')).replace(SAID_AGAIN, '$1').replace(HEADING, '$1<p:nvPr><p:ph type="title"/></p:nvPr>'))
  for (const { name } of zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
    const xml = await zip.file(name)!.async('string')
    zip.file(name, xml.replace(NOTES, (_, lines: string) => lines.split(/\r?\n/).map(line => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${line}</a:t></a:r></a:p>`).join('')))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
