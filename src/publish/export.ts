/**
 * What `npm run export` does: the deck in each language and format that is wanted, in out/, each file or folder whole or not
 * at all. What makes a format is loaded while the site is opened.
 */
import type { Project } from '../base/project.ts'
import type { FormatName } from './formats.ts'
import type { PdfForm, Subject } from './pdf/print.ts'
import type { OpenSite } from './site/open-site.ts'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../base/files.ts'
import { interrupted } from '../base/interrupt.ts'
import { MachineError } from '../base/problem.ts'
import { wantedLanguages } from '../base/project.ts'
import { generate } from '../generate/generate.ts'
import { draftTold } from '../generate/warnings.ts'
import { FORMATS, kilobytes } from './formats.ts'
import { openSite } from './site/open-site.ts'

export interface Wanted {
  /** All where none is named. */
  language?: string
  formats: FormatName[]
  /** The numbers of the slides wanted, of a deck with so many. */
  slidesOf: (count: number) => number[]
  withClicks: boolean
  /** Whether nothing may be left to write. */
  final?: boolean
}

/** One deck, and those of its formats that are made from one page. */
interface Job extends Subject {
  formats: FormatName[]
  slides: number[]
  withClicks: boolean
  /** The built site, opened when it is first asked for. */
  site: () => Promise<OpenSite>
  pathOf: (format: FormatName) => string
  /** Says that a format is there, and how much it is. */
  done: (format: FormatName, told: string) => void
}

export async function exportDeck(project: Project, { language, formats, slidesOf, withClicks, final }: Wanted, say: (line: string) => void): Promise<void> {
  const { decks, interview, todos } = await generate(project, { final })
  draftTold({ todos }).forEach(say)
  const languages = wantedLanguages(project, decks.map(deck => deck.language), language)
  const slides = slidesOf(decks[0]!.slides.length)
  let opening: Promise<OpenSite> | undefined
  const jobs = decks.filter(deck => languages.includes(deck.language)).flatMap((deck) => {
    const pathOf = (format: FormatName) => join(project.out, 'out', FORMATS[format].file(deck.language))
    const done = (format: FormatName, told: string) => say(`${relative(process.cwd(), pathOf(format))}: ${told}`)
    const work = (together: FormatName[], make: (job: Job) => Promise<void>) => {
      const wanted = together.filter(format => formats.includes(format))
      const site = async () => {
        const opened = await (opening ??= openSite(project, decks, language, say))
        interrupted.throwIfAborted()
        say(`Printing ${wanted.map(format => basename(pathOf(format))).join(', ')} …`)
        return opened
      }
      return wanted.length ? [make({ interview, deck, formats: wanted, slides, withClicks, site, pathOf, done })] : []
    }
    return [
      ...work(['pdf', 'handout'], makePdfs),
      ...work(['png'], makePictures),
      ...work(['pptx'], makePowerpoint),
      ...work(['html'], async () => {
        const { portable } = await import('./portable/portable.ts')
        const [file] = await portable(project, decks, { language: deck.language, notes: false }, say)
        done('html', kilobytes(file!.bytes))
      }),
    ]
  })
  try {
    const failed = (await Promise.allSettled(jobs)).find(outcome => outcome.status === 'rejected')
    if (failed)
      throw failed.reason
  }
  finally {
    await opening?.then(({ close }) => close(), () => {})
  }
}

async function makePdfs({ interview, deck, formats, slides, withClicks, site, pathOf, done }: Job): Promise<void> {
  const [{ browser, urlOf }, { printPdfs }, { slidesPdf }, { handoutPdf }] = await Promise.all([site(), import('./pdf/print.ts'), import('./pdf/slides.ts'), import('./handout/handout.ts')])
  const forms: Partial<Record<FormatName, PdfForm>> = { pdf: slidesPdf, handout: handoutPdf }
  const print = async (formats: FormatName[], withClicks: boolean) => {
    const printed = await printPdfs(browser, { interview, deck }, formats.map(format => forms[format]!), { url: urlOf(deck), slides, withClicks })
    for (const [index, { bytes, pages, problems }] of printed.entries()) {
      const format = formats[index]!
      if (problems.length)
        throw new MachineError(`The PDF that was printed is not as it should be, and was not kept:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
      await writeIfChanged(pathOf(format), bytes)
      done(format, `${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes(bytes.length)}`)
    }
  }
  // The handout has each slide once, whatever its clicks.
  await Promise.all(withClicks ? formats.map(format => print([format], format === 'pdf')) : [print(formats, false)])
}

async function makePictures({ deck, slides, withClicks, site, pathOf, done }: Job): Promise<void> {
  const [{ browser, urlOf }, { withPrintPage }, { SCALE, takePictures, writePictures }] = await Promise.all([site(), import('./print-page.ts'), import('./png/pictures.ts')])
  const pictures = await withPrintPage(browser, { url: urlOf(deck), count: deck.slides.length, slides, withClicks, scale: SCALE }, takePictures)
  await writePictures(pictures, pathOf('png'))
  done('png', `${pictures.length} pictures`)
}

async function makePowerpoint({ interview, deck, slides, withClicks, site, pathOf, done }: Job): Promise<void> {
  const [{ browser, urlOf }, { withPrintPage }, { SCALE }, { takeContents }, powerpoint] = await Promise.all([site(), import('./print-page.ts'), import('./png/pictures.ts'), import('./powerpoint/slide-texts.ts'), import('./powerpoint/powerpoint.ts')])
  const contents = await withPrintPage(browser, { url: urlOf(deck), count: deck.slides.length, slides, withClicks, scale: SCALE }, takeContents)
  const bytes = await powerpoint.makePowerpoint(interview, deck, contents)
  await writeIfChanged(pathOf('pptx'), bytes)
  done('pptx', `${slides.length} slides${withClicks ? ' with their clicks' : ''}, ${kilobytes(bytes.length)}`)
}
