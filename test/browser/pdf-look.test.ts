/**
 * Each page of the PDF beside its slide in the browser, all clicks made.
 *
 * The page is drawn by pdf.js, the slide by Chromium; both are brought to a coarse grid of mean colours, which tells a
 * line that has moved or is missing from one whose letters are hinted another way.
 */
import type { Page } from 'playwright-chromium'
import type { Deck } from '../../src/deck/model.ts'
import type { Site } from '../support/browser/site.ts'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../src/base/files.ts'
import { printPdfs } from '../../src/publish/pdf/print.ts'
import { slidesPdf } from '../../src/publish/pdf/slides.ts'
import { openDeck, openSite, PATIENCE, showSlide } from '../support/browser/site.ts'

const SIZE = { width: 640, height: 360 }
/** Cells of 16 × 12 px: a line of the smallest type fills one. */
const GRID = { columns: 40, rows: 30 }
/** The farthest that two means of the same cell may lie apart, of 255. */
const NEAR = 20

type Means = number[]

/** What stands ready in the page that draws. */
interface Canvas {
  pdfjs: typeof import('unpdf/pdfjs')
  meansIn: (image: ImageData, grid: typeof GRID) => Means
}

let site: Site
let canvas: Page

beforeAll(async () => {
  site = await openSite()
  canvas = await site.browser.newPage()
  const pdfjs = await readFile(join(ROOT, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8')
  await canvas.route('http://canvas.test/**', route => route.request().url().endsWith('.mjs')
    ? route.fulfill({ contentType: 'text/javascript', body: pdfjs })
    : route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><script type="module">import * as pdfjs from './pdfjs.mjs'\nObject.assign(window, { pdfjs, meansIn: ${meansIn} })</script>` }))
  await canvas.goto('http://canvas.test/')
})

afterAll(() => site?.close())

it.each([0, 1])('every page of language %i looks as its slide does', async (index) => {
  const deck = site.decks[index]!
  const [pages, slides] = await Promise.all([drawPages(deck), drawSlides(deck)])
  expect(pages).toHaveLength(deck.slides.length)
  const apart = pages.map((page, number) => farthest(page, slides[number]!))
  expect(apart.flatMap((distance, number) => distance > NEAR ? [`${deck.language} ${number + 1}: ${distance}`] : [])).toEqual([])
  // What tells nothing apart would find every page alike.
  for (const [number, page] of pages.entries())
    expect(farthest(page, slides[(number + 1) % slides.length]!), `${deck.language} ${number + 1} and the next`).toBeGreaterThan(2 * NEAR)
}, PATIENCE.walk)

async function drawPages(deck: Deck): Promise<Means[]> {
  const [printed] = await printPdfs(site.browser, { interview: site.interview, deck }, [slidesPdf], { url: site.rootOf(deck), slides: deck.slides.map((_, number) => number + 1), withClicks: false })
  return canvas.evaluate(async ({ data, size, grid }) => {
    const { pdfjs, meansIn } = window as unknown as Canvas
    const pdf = await pdfjs.getDocument({ data: Uint8Array.from(atob(data), character => character.charCodeAt(0)) }).promise
    const context = Object.assign(document.createElement('canvas'), size).getContext('2d', { willReadFrequently: true })!
    const drawn: number[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const viewport = page.getViewport({ scale: size.width / page.getViewport({ scale: 1 }).width })
      await page.render({ canvasContext: context, canvas: context.canvas, viewport }).promise
      drawn.push(meansIn(context.getImageData(0, 0, size.width, size.height), grid))
    }
    return drawn
  }, { data: Buffer.from(printed!.bytes).toString('base64'), size: SIZE, grid: GRID })
}

async function drawSlides(deck: Deck): Promise<Means[]> {
  const page = await openDeck(site, deck)
  await page.setViewportSize(SIZE)
  // Another language is not to be had on paper.
  await page.addStyleTag({ content: '.language-link { display: none }' })
  try {
    const drawn: Means[] = []
    for (const number of deck.slides.keys()) {
      await showSlide(page, number + 1)
      drawn.push(await meansOfPicture(await page.screenshot({ animations: 'disabled' })))
    }
    return drawn
  }
  finally {
    await page.close()
  }
}

function meansOfPicture(picture: Buffer): Promise<Means> {
  return canvas.evaluate(async ({ data, size, grid }) => {
    const { meansIn } = window as unknown as Canvas
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, 0, 0, size.width, size.height)
    return meansIn(context.getImageData(0, 0, size.width, size.height), grid)
  }, { data: picture.toString('base64'), size: SIZE, grid: GRID })
}

/** Mean red, green and blue of each cell, row by row. It is handed to the page as text, so that it can use nothing from outside itself. */
function meansIn({ data, width, height }: ImageData, { columns, rows }: { columns: number, rows: number }): number[] {
  const sums = Array.from<number>({ length: columns * rows * 3 }).fill(0)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = (Math.floor(y * rows / height) * columns + Math.floor(x * columns / width)) * 3
      for (let channel = 0; channel < 3; channel++)
        sums[cell + channel]! += data[(y * width + x) * 4 + channel]!
    }
  }
  return sums.map(sum => sum * columns * rows / (width * height))
}

function farthest(a: Means, b: Means): number {
  return Math.round(a.reduce((most, mean, index) => Math.max(most, Math.abs(mean - b[index]!)), 0))
}
