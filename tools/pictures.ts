/**
 * The pictures in the documentation, taken from running decks.
 * In: this project and the example of visuals. Out: docs/*.png and docs/visuals.md with docs/visuals/*.png, the same to
 * the byte for the same decks and browser.
 */
import type { Browser } from 'playwright-chromium'
import type { Project } from '../src/base/project.ts'
import type { Slide } from '../src/deck/model.ts'
import { join } from 'node:path'
import { launchBrowser } from '../src/base/browser.ts'
import { ROOT, writeIfChanged } from '../src/base/files.ts'
import { MachineError } from '../src/base/problem.ts'
import { OWN_PROJECT } from '../src/base/project.ts'
import { generate } from '../src/generate/generate.ts'
import { build } from '../src/publish/site/build.ts'
import { serve } from '../src/publish/site/serve.ts'
import { exampleSections, exampleVisualsPage, VISUALS_EXAMPLE } from './docs/visuals-page.ts'
import { drawnThings } from './docs/visuals.ts'

interface Size {
  width: number
  height: number
}

const WHOLE: Size = { width: 1280, height: 720 }
const TILE: Size = { width: WHOLE.width / 2, height: WHOLE.height / 2 }
const VISUAL: Size = { width: 800, height: 450 }
const GAP = 16
/** More than any slide has; Slidev stops at the last. */
const LAST_CLICK = 99

export async function takePictures(say: (line: string) => void): Promise<void> {
  for (const [path, text] of Object.entries(await exampleSections()))
    await writeIfChanged(path, text)
  const browser = await launchBrowser()
  try {
    const pictures = { ...await readmePictures(browser, say), ...await visualPictures(browser, say), 'visuals.md': await exampleVisualsPage() }
    for (const [name, picture] of Object.entries(pictures)) {
      const changed = await writeIfChanged(join(ROOT, 'docs', name), picture)
      say(`docs/${name}: ${Math.round(picture.length / 1024)} KB${changed ? '' : ', as it was'}`)
    }
  }
  finally {
    await browser.close()
  }
}

async function readmePictures(browser: Browser, say: (line: string) => void): Promise<Record<string, Buffer>> {
  return running(browser, OWN_PROJECT, say, async (slides, take) => {
    const cover = numberOf(slides, ({ layout }) => layout === 'cover')
    const claim = numberOf(slides, ({ layout, frame }) => layout === 'claim' && frame.section === 7)
    const quote = numberOf(slides, ({ layout, frame }) => layout === 'quote' && frame.section === 7)
    const timeline = numberOf(slides, ({ layout }) => layout === 'timeline')
    const marks = slides.findLastIndex(({ layout }) => layout === 'timeline') + 1
    const tiles = await Promise.all([cover, claim, timeline, quote].map(slide => take(`${slide}?clicks=${LAST_CLICK}`, TILE)))
    return {
      'deck.png': await sheet(browser, tiles),
      'timeline.png': await take(`${marks}?clicks=${LAST_CLICK}`, WHOLE),
      'presenter.png': await take(`presenter/${claim}?clicks=2`, WHOLE),
    }
  })
}

/** One picture of each thing that a slide can draw, from the example that has them all. */
async function visualPictures(browser: Browser, say: (line: string) => void): Promise<Record<string, Buffer>> {
  return running(browser, VISUALS_EXAMPLE, say, async (slides, take) =>
    Object.fromEntries(await Promise.all(drawnThings().map(async ({ name, isOn }) => {
      const slide = numberOf(slides, isOn)
      return [`visuals/${name}.png`, await take(`${slide}?clicks=${LAST_CLICK}`, VISUAL)] as const
    }))))
}

/** Builds a project, serves it, and takes pictures of the deck in its first language. */
async function running<T>(browser: Browser, project: Project, say: (line: string) => void, work: (slides: Slide[], take: (address: string, size: Size) => Promise<Buffer>) => Promise<T>): Promise<T> {
  const { decks } = await generate(project)
  const { dist } = await build(project, decks, say)
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  try {
    return await work(decks[0]!.slides, (address, size) => screenshot(browser, `${serving.url}/${address}`, size))
  }
  finally {
    await serving.close()
  }
}

function numberOf(slides: Slide[], wanted: (slide: Slide) => boolean): number {
  const index = slides.findIndex(wanted)
  if (index < 0)
    throw new MachineError(`The deck has no slide that ${wanted} describes. Choose another in tools/pictures.ts.`)
  return index + 1
}

async function screenshot(browser: Browser, url: string, viewport: Size): Promise<Buffer> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  try {
    // A clock would make every picture another one.
    await page.clock.setFixedTime('2024-07-24T10:00:00Z')
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => document.querySelector('.slidev-layout') && !document.querySelector('.slidev-slide-loading'))
    await page.evaluate(() => document.fonts.ready)
    return await page.screenshot({ animations: 'disabled' })
  }
  finally {
    await page.close()
  }
}

/** Two rows of two, transparent between them, so that it stands on a light page and on a dark one. */
async function sheet(browser: Browser, tiles: Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2 * WHOLE.width, height: 2 * WHOLE.height } })
  try {
    await page.setContent(`<style>
      body { margin: 0 }
      main { display: inline-grid; grid-template-columns: auto auto; gap: ${GAP}px }
      img { display: block }
    </style>
    <main>${tiles.map(tile => `<img alt="" src="data:image/png;base64,${tile.toString('base64')}">`).join('')}</main>`)
    return await page.locator('main').screenshot({ omitBackground: true })
  }
  finally {
    await page.close()
  }
}
