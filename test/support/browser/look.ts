/**
 * How a slide looks, coarsely: a grid of mean colours, which tells a line that has moved or is missing from one whose
 * letters are hinted another way.
 * In: pictures of slides, drawn by Chromium, and a PDF, drawn by pdf.js. Out: their means, and how far two lie apart.
 */
import type { CDPSession, Page } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../../src/base/files.ts'

/** Red, green and blue of each cell, row by row. */
export type Means = number[]

const SIZE = { width: 640, height: 360 }
/** Cells of 16 × 12 px: a line of the smallest type fills one. */
const GRID = { columns: 40, rows: 30 }
/** The farthest that two means of the same cell may lie apart, of 255. */
export const NEAR = 20

/** What stands ready in the page that draws. */
interface Canvas {
  pdfjs: typeof import('unpdf/pdfjs')
  meansIn: (image: ImageData, grid: typeof GRID) => Means
}

/** The page at half its size, without the link to the other language, which is not to be had on paper. */
export async function pictureOf(page: Page, session: CDPSession): Promise<string> {
  const hide = (hidden: boolean) => page.locator('.language-link').evaluateAll((links, hidden) => links.forEach(link => (link as HTMLElement).style.display = hidden ? 'none' : ''), hidden)
  await hide(true)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { x: 0, y: 0, width: 2 * SIZE.width, height: 2 * SIZE.height, scale: 0.5 } })
  await hide(false)
  return data
}

/** Makes a page one that draws. */
export async function openCanvas(canvas: Page): Promise<void> {
  const pdfjs = await readFile(join(ROOT, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8')
  await canvas.route('http://canvas.test/**', route => route.request().url().endsWith('.mjs')
    ? route.fulfill({ contentType: 'text/javascript', body: pdfjs })
    : route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><script type="module">import * as pdfjs from './pdfjs.mjs'\nObject.assign(window, { pdfjs, meansIn: ${meansIn} })</script>` }))
  await canvas.goto('http://canvas.test/')
}

export function meansOfPdf(canvas: Page, bytes: Uint8Array): Promise<Means[]> {
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
  }, { data: Buffer.from(bytes).toString('base64'), size: SIZE, grid: GRID })
}

/** Of a picture in base 64. */
export function meansOfPicture(canvas: Page, picture: string): Promise<Means> {
  return canvas.evaluate(async ({ data, size, grid }) => {
    const { meansIn } = window as unknown as Canvas
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes]))
    const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, 0, 0, size.width, size.height)
    return meansIn(context.getImageData(0, 0, size.width, size.height), grid)
  }, { data: picture, size: SIZE, grid: GRID })
}

/** It is handed to the page as text, so that it can use nothing from outside itself. */
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

export function farthest(a: Means, b: Means): number {
  return Math.round(a.reduce((most, mean, index) => Math.max(most, Math.abs(mean - b[index]!)), 0))
}
