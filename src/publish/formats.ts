/**
 * The forms in which a deck leaves the project.
 * In: one deck and which of its slides are wanted. Out: a file each, or a folder, written whole or not at all.
 */
import type { Interview } from '../interview/schema.ts'
import type { Deck } from '../slides/deck.ts'
import type { OpenSite } from './open-site.ts'
import { writeIfChanged } from '../files.ts'
import { MachineError } from '../problem.ts'
import { printDeck } from './pdf/deck.ts'

export interface Job {
  interview: Interview
  deck: Deck
  /** Where the slides of the deck are written. */
  slidesPath: string
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

/** A PDF with a fault is not left under its name. */
async function written(path: string, bytes: Uint8Array, pages: number, problems: string[]): Promise<string> {
  if (problems.length)
    throw new MachineError(`The PDF that was printed is not as it should be, and was not kept:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
  await writeIfChanged(path, bytes)
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes.length)}`
}

export const FORMATS: Record<string, Format> = { pdf }
export const USUAL_FORMATS = ['pdf']
