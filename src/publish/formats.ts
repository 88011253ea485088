/**
 * The forms in which a deck leaves the project.
 * In: one deck and which of its slides are wanted. Out: a file each, or a folder, written whole or not at all.
 */
import type { Interview } from '../interview/schema.ts'
import type { Project } from '../project.ts'
import type { Deck } from '../slides/deck.ts'
import type { OpenSite } from './open-site.ts'
import { readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { drafted, writeIfChanged } from '../files.ts'
import { MachineError } from '../problem.ts'
import { printHandout } from './handout/print.ts'
import { printDeck } from './pdf/deck.ts'
import { portable } from './portable.ts'
import { faultOfPictures, nameToSort } from './slidev/pictures.ts'
import { faultOfPowerpoint, withPlainNotes } from './slidev/powerpoint.ts'
import { exportWithSlidev } from './slidev/run.ts'

export interface Job {
  project: Project
  interview: Interview
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
}

export interface Format {
  summary: string
  /** The name of the file or folder. */
  file: (language: string) => string
  /** Always the whole deck, whichever slides are wanted. */
  whole?: boolean
  /** Made by Slidev, which wants the machine to itself. */
  alone?: boolean
  /** Writes it to a path and tells what was written. Throws MachineError where it is not what it should be. */
  make: (job: Job, path: string) => Promise<string>
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

const pdf: Format = {
  summary: 'the slides, a page each',
  file: language => `deck.${language}.pdf`,
  async make({ interview, deck, slides, withClicks, site }, path) {
    const { browser, urlOf } = await site()
    const { bytes, pages, problems } = await printDeck(browser, interview, deck, { url: urlOf(deck), slides, withClicks })
    return written(path, bytes, pages, problems)
  },
}

const handout: Format = {
  summary: 'on A4: each slide with its notes, the question and the evidence',
  file: language => `handout.${language}.pdf`,
  async make({ interview, deck, slides, site }, path) {
    const { browser, urlOf } = await site()
    const { bytes, pages, problems } = await printHandout(browser, interview, deck, { url: urlOf(deck), slides })
    return written(path, bytes, pages, problems)
  },
}

const html: Format = {
  summary: 'the deck as one file that opens by a double click, without network and without notes',
  file: language => `deck.${language}.html`,
  whole: true,
  async make({ project, decks, deck }) {
    const [file] = await portable(project, decks, { language: deck.language, notes: false }, () => {})
    return kilobytes(file!.bytes)
  },
}

const pptx: Format = {
  summary: 'for PowerPoint: a picture for each slide, and its notes',
  file: language => `deck.${language}.pptx`,
  alone: true,
  make: ({ deck, slides, entry, ...job }, path) => drafted(path, async (draft) => {
    const output = join(draft, basename(path))
    await exportWithSlidev({ ...job, entry: await entry(), slides, format: 'pptx', output }, async () => faultOfPowerpoint(await readFile(output), deck, slides, job.withClicks))
    const bytes = await withPlainNotes(await readFile(output), deck)
    await writeIfChanged(path, bytes)
    return `${slides.length} slides, ${kilobytes(bytes.length)}`
  }),
}

const png: Format = {
  summary: 'a picture for each slide',
  file: language => `png.${language}`,
  alone: true,
  make: ({ deck, slides, entry, ...job }, path) => drafted(path, async (draft) => {
    const output = join(draft, basename(path))
    await exportWithSlidev({ ...job, entry: await entry(), slides, format: 'png', output }, () => faultOfPictures(output, slides))
    const count = await nameToSort(output)
    await rm(path, { recursive: true, force: true })
    await rename(output, path)
    return `${count} pictures`
  }),
}

/** A PDF with a fault is not left under its name. */
async function written(path: string, bytes: Uint8Array, pages: number, problems: string[]): Promise<string> {
  if (problems.length)
    throw new MachineError(`The PDF that was printed is not as it should be, and was not kept:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
  await writeIfChanged(path, bytes)
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes.length)}`
}

export const FORMATS: Record<string, Format> = { pdf, handout, html, pptx, png }
export const USUAL_FORMATS = ['pdf', 'handout']
