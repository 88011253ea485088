/** The pictures in the documentation, taken from running decks: the same to the byte for the same decks and browser. */
import type { Browser } from 'playwright-chromium'
import type { Project } from '../src/base/project.ts'
import type { Slide } from '../src/deck/model.ts'
import { join } from 'node:path'
import { AGENTS_FILE, agentsPage } from '../src/agents/page.ts'
import { ROOT, writeIfChanged } from '../src/base/files.ts'
import { MachineError } from '../src/base/problem.ts'
import { OWN_PROJECT } from '../src/base/project.ts'
import { generate } from '../src/generate/generate.ts'
import { kilobytes } from '../src/publish/formats.ts'
import { openSite } from '../src/publish/site/open-site.ts'
import { LAST_CLICK, slideShown } from '../src/slidev/shown.ts'
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
/** Beside the timeline in the picture of the deck. */
const SHOWN: ((slide: Slide) => boolean)[] = [
  ({ layout, props }) => layout === 'visual' && props.visual.kind === 'one-to-many',
  ({ layout }) => layout === 'quote',
  ({ layout, props }) => layout === 'visual' && props.visual.kind === 'contrast',
]

interface Deck {
  slides: Slide[]
  /** A picture of a slide after some clicks, of all where none are named; `view`: not the audience's. */
  take: (slide: number, size: Size, clicks?: number, view?: string) => Promise<Buffer>
  sheet: (tiles: Buffer[]) => Promise<Buffer>
}

export async function takePictures(say: (line: string) => void): Promise<void> {
  for (const [path, text] of Object.entries(await exampleSections()))
    await writeIfChanged(path, text)
  await writeIfChanged(join(ROOT, AGENTS_FILE), await agentsPage())
  const pictures = { ...await shooting(OWN_PROJECT, say, readmePictures), ...await shooting(VISUALS_EXAMPLE, say, visualPictures), 'visuals.md': await exampleVisualsPage() }
  for (const [name, picture] of Object.entries(pictures)) {
    const changed = await writeIfChanged(join(ROOT, 'docs', name), picture)
    say(`docs/${name}: ${kilobytes(picture.length)}${changed ? '' : ', as it was'}`)
  }
}

async function readmePictures({ slides, take, sheet }: Deck): Promise<Record<string, Buffer>> {
  const timeline = numberOf(slides, ({ layout }) => layout === 'timeline')
  const pictures = slides.flatMap(({ layout, frame }, index) => ['visual', 'quote'].includes(layout) && frame.section !== undefined ? index + 1 : [])
  const [first, second, third] = SHOWN.map(wanted => numberOf(slides, wanted))
  return {
    'deck.png': await sheet(await Promise.all([timeline, first!, second!, third!].map(slide => take(slide, TILE)))),
    'timeline.png': await take(timeline, WHOLE),
    'presenter.png': await take(pictures[0]!, WHOLE, 2, 'presenter/'),
  }
}

/** One picture of each thing that a slide can draw, from the example that has them all. */
async function visualPictures({ slides, take }: Deck): Promise<Record<string, Buffer>> {
  return Object.fromEntries(await Promise.all(drawnThings().map(async ({ name, isOn }) =>
    [`visuals/${name}.png`, await take(numberOf(slides, isOn), VISUAL)] as const)))
}

/** Opens a project's deck in its first language. */
async function shooting<T>(project: Project, say: (line: string) => void, work: (deck: Deck) => Promise<T>): Promise<T> {
  const { decks } = await generate(project)
  const { browser, urlOf, close } = await openSite(project, decks, undefined, say)
  try {
    return await work({
      slides: decks[0]!.slides,
      take: (slide, size, clicks, view = '') => screenshot(browser, `${urlOf(decks[0]!)}/${view}`, slide, size, clicks),
      sheet: tiles => sheet(browser, tiles),
    })
  }
  finally {
    await close()
  }
}

function numberOf(slides: Slide[], wanted: (slide: Slide) => boolean): number {
  const index = slides.findIndex(wanted)
  if (index < 0)
    throw new MachineError(`The deck has no slide that ${wanted} describes. Choose another in tools/pictures.ts.`)
  return index + 1
}

async function screenshot(browser: Browser, root: string, slide: number, viewport: Size, clicks?: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  try {
    // A clock would make every picture another one.
    await page.clock.setFixedTime('2024-07-24T10:00:00Z')
    await page.goto(`${root}${slide}?clicks=${clicks ?? LAST_CLICK}`, { waitUntil: 'networkidle' })
    if (!await slideShown(page, slide, { complete: clicks === undefined }))
      throw new MachineError(`Slide ${slide} did not appear at ${page.url()}. Open it in a browser and look at its console.`)
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
