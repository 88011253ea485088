/**
 * The README's pictures, taken from the running deck.
 * In: this project. Out: docs/*.png of the first language, the same to the byte for the same deck and browser.
 */
import type { Browser } from 'playwright-chromium'
import type { Slide } from '../slides/deck.ts'
import { join } from 'node:path'
import { ROOT, writeIfChanged } from '../files.ts'
import { MachineError } from '../problem.ts'
import { OWN_PROJECT } from '../project.ts'
import { launchBrowser } from './browser.ts'
import { build } from './build.ts'
import { generate } from './generate.ts'
import { serve } from './serve.ts'

interface Size {
  width: number
  height: number
}

const WHOLE: Size = { width: 1280, height: 720 }
const TILE: Size = { width: WHOLE.width / 2, height: WHOLE.height / 2 }
const GAP = 16
/** More than any slide has; Slidev stops at the last. */
const LAST_CLICK = 99

export async function takePictures(say: (line: string) => void): Promise<void> {
  const { decks } = await generate(OWN_PROJECT)
  const { slides } = decks[0]!
  const { dist } = await build(OWN_PROJECT, decks, say)
  const cover = numberOf(slides, ({ frame }) => frame.layout === 'cover')
  const claim = numberOf(slides, ({ frame }) => frame.layout === 'claim' && frame.section === 7)
  const quote = numberOf(slides, ({ frame }) => frame.layout === 'quote' && frame.section === 7)
  const timeline = numberOf(slides, ({ frame }) => frame.layout === 'timeline')
  const marks = slides.findLastIndex(({ frame }) => frame.layout === 'timeline') + 1
  const browser = await launchBrowser()
  const serving = await serve(dist, decks.map(({ language }) => language), 0)
  const take = (address: string, size: Size) => screenshot(browser, `${serving.url}/${address}`, size)
  const tiles = () => Promise.all([cover, claim, timeline, quote].map(slide => take(`${slide}?clicks=${LAST_CLICK}`, TILE)))
  try {
    const pictures = {
      'deck.png': await sheet(browser, await tiles()),
      'timeline.png': await take(`${marks}?clicks=${LAST_CLICK}`, WHOLE),
      'presenter.png': await take(`presenter/${claim}?clicks=2`, WHOLE),
    }
    for (const [name, picture] of Object.entries(pictures)) {
      const changed = await writeIfChanged(join(ROOT, 'docs', name), picture)
      say(`docs/${name}: ${Math.round(picture.length / 1024)} KB${changed ? '' : ', as it was'}`)
    }
  }
  finally {
    await Promise.all([browser.close(), serving.close()])
  }
}

function numberOf(slides: Slide[], wanted: (slide: Slide) => boolean): number {
  const index = slides.findIndex(wanted)
  if (index < 0)
    throw new MachineError(`The deck has no slide that ${wanted} describes. Choose another in src/publish/pictures.ts.`)
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
