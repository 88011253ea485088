/**
 * What `npm run export` does: the deck in each language and format that is wanted, in out/, each file or folder whole or not
 * at all. What makes a format is loaded while the site is opened.
 */
import type { Project } from '../base/project.ts'
import type { Deck } from '../deck/model.ts'
import type { Interview } from '../interview/schema.ts'
import type { Verified } from '../source/excerpt.ts'
import type { FormatName } from './formats.ts'
import type { Printed } from './pdf/print.ts'
import type { OpenSite } from './site/open-site.ts'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../base/files.ts'
import { interrupted } from '../base/interrupt.ts'
import { MachineError } from '../base/problem.ts'
import { wantedLanguages } from '../base/project.ts'
import { generate } from '../generate/generate.ts'
import { FORMATS, kilobytes } from './formats.ts'
import { openSite } from './site/open-site.ts'

export interface Wanted {
  /** All where none is named. */
  language?: string
  formats: FormatName[]
  /** The numbers of the slides wanted, of a deck with so many. */
  slidesOf: (count: number) => number[]
  withClicks: boolean
}

interface Job {
  project: Project
  interview: Verified<Interview>
  decks: Deck[]
  deck: Deck
  formats: FormatName[]
  slides: number[]
  withClicks: boolean
  /** The built site, opened when it is first asked for. */
  site: () => Promise<OpenSite>
  pathOf: (format: FormatName) => string
  say: (line: string) => void
}

/** Formats that are made together, from one page. */
const MAKERS: { formats: FormatName[], make: (job: Job) => Promise<void> }[] = [
  { formats: ['pdf', 'handout'], make: makePdfs },
  { formats: ['html'], make: makeHtml },
  { formats: ['pptx', 'png'], make: makePictures },
]

export async function exportDeck(project: Project, { language, formats, slidesOf, withClicks }: Wanted, say: (line: string) => void): Promise<void> {
  const { decks, interview } = await generate(project)
  const languages = wantedLanguages(project, decks.map(deck => deck.language), language)
  const slides = slidesOf(decks[0]!.slides.length)
  let opening: Promise<OpenSite> | undefined
  const site = () => opening ??= openSite(project, decks, language, say)
  const jobs = decks.filter(deck => languages.includes(deck.language)).flatMap(deck => MAKERS.flatMap(({ formats: together, make }) => {
    const wanted = together.filter(format => formats.includes(format))
    const pathOf = (format: FormatName) => join(project.out, 'out', FORMATS[format].file(deck.language))
    return wanted.length ? [{ make, job: { project, interview, decks, deck, formats: wanted, slides, withClicks, site, pathOf, say } }] : []
  }))
  try {
    const outcomes = await Promise.allSettled(jobs.map(({ make, job }) => make(job)))
    const failed = outcomes.find(outcome => outcome.status === 'rejected')
    if (failed)
      throw failed.reason
  }
  finally {
    await opening?.then(({ close }) => close(), () => {})
  }
}

async function makePdfs(job: Job): Promise<void> {
  const { interview, deck, formats, slides } = job
  const [{ browser, urlOf }, { printPdfs }, { slidesPdf }, { handoutPdf }] = await Promise.all([opened(job), import('./pdf/print.ts'), import('./pdf/slides.ts'), import('./handout/handout.ts')])
  const printed = async (formats: FormatName[], withClicks: boolean) => {
    const forms = formats.map(format => format === 'pdf' ? slidesPdf : handoutPdf)
    const pdfs = await printPdfs(browser, { interview, deck }, forms, { url: urlOf(deck), slides, withClicks })
    for (const [index, pdf] of pdfs.entries())
      await keepPdf(job, formats[index]!, pdf)
  }
  // The handout has each slide once, whatever its clicks.
  await Promise.all(job.withClicks ? formats.map(format => printed([format], format === 'pdf')) : [printed(formats, false)])
}

/** A PDF with a fault is not left under its name. */
async function keepPdf(job: Job, format: FormatName, { bytes, pages, problems }: Printed): Promise<void> {
  if (problems.length)
    throw new MachineError(`The PDF that was printed is not as it should be, and was not kept:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
  await writeIfChanged(job.pathOf(format), bytes)
  tell(job, format, `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes.length)}`)
}

async function makeHtml(job: Job): Promise<void> {
  const { portable } = await import('./portable/portable.ts')
  const [file] = await portable(job.project, job.decks, { language: job.deck.language, notes: false }, job.say)
  tell(job, 'html', kilobytes(file!.bytes))
}

async function makePictures(job: Job): Promise<void> {
  const { interview, deck, formats, slides, withClicks, pathOf } = job
  const [{ browser, urlOf }, { withPrintPage }, { SCALE, takePictures, writePictures }] = await Promise.all([opened(job), import('./print-page.ts'), import('./png/pictures.ts')])
  const pictures = await withPrintPage(browser, { url: urlOf(deck), count: deck.slides.length, slides, withClicks, scale: SCALE }, takePictures)
  if (formats.includes('png')) {
    await writePictures(pictures, pathOf('png'))
    tell(job, 'png', `${pictures.length} pictures`)
  }
  if (formats.includes('pptx')) {
    const { makePowerpoint } = await import('./powerpoint/powerpoint.ts')
    const bytes = await makePowerpoint(interview, deck, pictures)
    await writeIfChanged(pathOf('pptx'), bytes)
    tell(job, 'pptx', `${slides.length} slides${withClicks ? ' with their clicks' : ''}, ${kilobytes(bytes.length)}`)
  }
}

async function opened({ site, formats, pathOf, say }: Job): Promise<OpenSite> {
  const opened = await site()
  interrupted.throwIfAborted()
  say(`Printing ${formats.map(format => basename(pathOf(format))).join(', ')} …`)
  return opened
}

function tell({ pathOf, say }: Job, format: FormatName, told: string): void {
  say(`${relative(process.cwd(), pathOf(format))}: ${told}`)
}
