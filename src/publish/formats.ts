import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
/**
 * The forms in which a deck leaves the project.
 * In: one deck and which of its slides are wanted. Out: a file each, or a folder, written whole or not at all.
 *
 * What makes a form is loaded when that form is asked for.
 */
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { Printed } from './pdf/deck.ts'
import type { OpenSite } from './site/open-site.ts'
import { writeIfChanged } from '../base/files.ts'
import { MachineError } from '../base/problem.ts'

export interface Job {
  project: Project
  interview: Verified<Interview>
  /** All of the project's, this one among them. */
  decks: Deck[]
  deck: Deck
  /** The slides as Slidev's commands take them. */
  entry: () => Promise<string>
  /** The numbers of the slides wanted. */
  slides: number[]
  /** A page for each click. */
  withClicks: boolean
  /** The built site, opened when it is first asked for. */
  site: () => Promise<OpenSite>
  /** Tells how far it is. */
  say: (line: string) => void
}

export interface Format {
  summary: string
  /** The name of the file or folder. */
  file: (language: string) => string
  /** Always the whole deck, whichever slides are wanted. */
  whole?: boolean
  /** Made by Slidev, which wants the machine to itself and opens no site. */
  alone?: boolean
  /** Writes it to a path and tells what was written. Throws MachineError where it is not what it should be. */
  make: (job: Job, path: string) => Promise<string>
}

export const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

const pdf: Format = {
  summary: 'the slides, a page each',
  file: language => `deck.${language}.pdf`,
  async make({ interview, deck, slides, withClicks, site }, path) {
    const { printDeck } = await import('./pdf/deck.ts')
    const { browser, urlOf } = await site()
    return written(path, await printDeck(browser, interview, deck, { url: urlOf(deck), slides, withClicks }))
  },
}

const handout: Format = {
  summary: 'on A4: each slide with its notes, the question and the evidence',
  file: language => `handout.${language}.pdf`,
  async make({ interview, deck, slides, site }, path) {
    const { printHandout } = await import('./handout/print.ts')
    const { browser, urlOf } = await site()
    return written(path, await printHandout(browser, interview, deck, { url: urlOf(deck), slides }))
  },
}

const html: Format = {
  summary: 'the deck as one file that opens by a double click, without network and without notes',
  file: language => `deck.${language}.html`,
  whole: true,
  async make({ project, decks, deck, say }) {
    const { portable } = await import('./portable/portable.ts')
    const [file] = await portable(project, decks, { language: deck.language, notes: false }, say)
    return kilobytes(file!.bytes)
  },
}

const pptx: Format = {
  summary: 'for PowerPoint: a picture for each slide, and its notes',
  file: language => `deck.${language}.pptx`,
  alone: true,
  make: async (job, path) => (await import('./powerpoint/make.ts')).makePowerpoint(job, path),
}

const png: Format = {
  summary: 'a picture for each slide',
  file: language => `png.${language}`,
  alone: true,
  make: async (job, path) => (await import('./powerpoint/make.ts')).makePictures(job, path),
}

export const FORMATS: Record<string, Format> = { pdf, handout, html, pptx, png }
export const USUAL_FORMATS = ['pdf', 'handout']

/** A PDF with a fault is not left under its name. */
async function written(path: string, { bytes, pages, problems }: Printed): Promise<string> {
  if (problems.length)
    throw new MachineError(`The PDF that was printed is not as it should be, and was not kept:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
  await writeIfChanged(path, bytes)
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes.length)}`
}
