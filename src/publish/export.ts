/**
 * From the built site to PDF.
 * In: a project and, optionally, one language. Out: out/deck.<language>.pdf, one page a slide, each at its last click.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { Project } from '../project.ts'
import { join, relative } from 'node:path'
import process from 'node:process'
import { writeIfChanged } from '../files.ts'
import { InputError, MachineError } from '../problem.ts'
import { launchBrowser } from './browser.ts'
import { build } from './build.ts'
import { generate } from './generate.ts'
import { serve } from './serve.ts'

const WIDTH = 1280
const HEIGHT = 720
const SLOWEST_PAGE = 60_000

export async function exportPdf(project: Project, language: string | undefined, say: (line: string) => void): Promise<void> {
  const { decks } = await generate(project)
  const languages = decks.map(deck => deck.language)
  if (language !== undefined && !languages.includes(language)) {
    throw new InputError([
      {
        place: {
          file: relative(process.cwd(), join(project.data, 'interview.yaml')),
          line: 1,
          column: 1,
        },
        message: `the deck is not in "${language}"`,
        hint: `Its languages are ${languages.join(', ')}.`,
      },
    ])
  }
  const { dist } = await build(project, decks, say)
  const browser = await launchBrowser()
  const serving = await serve(dist, languages, 0)
  try {
    for (const [index, deck] of decks.entries()) {
      if (language !== undefined && deck.language !== language)
        continue
      const pdf = await printDeck(browser, `${serving.url}${index ? `/${deck.language}` : ''}`, deck.slides.length)
      const path = join(project.out, 'out', `deck.${deck.language}.pdf`)
      await writeIfChanged(path, pdf)
      say(`${relative(process.cwd(), path)}: ${deck.slides.length} pages, ${Math.round(pdf.length / 1024)} KB`)
    }
  }
  finally {
    await Promise.all([browser.close(), serving.close()])
  }
}

/** Prints a deck from its /print page. Throws MachineError where a slide does not appear. */
export async function printDeck(browser: Browser, url: string, slides: number): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
  })
  try {
    await page.goto(`${url}/print?print`)
    await printed(page, slides)
    return await page.pdf({
      width: `${WIDTH}px`,
      height: `${HEIGHT}px`,
      printBackground: true,
      tagged: true,
      outline: true,
    })
  }
  finally {
    await page.close()
  }
}

/** Waits until every slide stands on the page with its fonts: Slidev shows the page before that. */
async function printed(page: Page, slides: number): Promise<void> {
  await page.waitForFunction((expected) => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    return containers.length === expected
      && containers.every(container => container.querySelector('.slidev-layout'))
      && !document.querySelector('.slidev-slide-loading')
  }, slides, { timeout: SLOWEST_PAGE }).catch(() => {
    throw new MachineError(`Not all of the ${slides} slides appeared on the print page. Run "npm run build" again; if it stays so, open /print in a browser and look at its console.`)
  })
  await page.evaluate(() => document.fonts.ready)
}
