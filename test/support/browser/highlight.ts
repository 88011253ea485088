/**
 * Whether what is highlighted on a page is what should be.
 * In: a screenshot on which the highlight is pure red and all else is without red, and the rectangles of the words.
 * Out: what is wrong; nothing where the red covers the words and ends where they end.
 */
import type { Page } from 'playwright-chromium'
import type { Box } from './survey.ts'

export function highlighted(page: Page, screenshot: Buffer, words: Box[]): Promise<string | undefined> {
  return page.evaluate(async ({ data, words }) => {
    const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    canvas.drawImage(image, 0, 0)
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height)
    const isRed = (x: number, y: number) => pixels[(y * image.width + x) * 4]! > 200 && pixels[(y * image.width + x) * 4 + 1]! < 80
    const lines = [...new Set(words.map(({ top, bottom }) => Math.round((top + bottom) / 2)))]
    for (const y of lines) {
      const here = words.filter(({ top, bottom }) => top < y && y < bottom)
      for (let x = 0; x < image.width; x++) {
        const inside = here.some(({ left, right }) => x >= left + 1 && x + 1 <= right - 1)
        const near = here.some(({ left, right }) => x >= left - 2 && x <= right + 2)
        if (inside && !isRed(x, y))
          return `the words from ${Math.round(here[0]!.left)} px on are not highlighted at ${x} px`
        if (!near && isRed(x, y))
          return `more than the words is highlighted, at ${x} px`
      }
    }
    const height = Math.max(...words.map(({ top, bottom }) => bottom - top))
    for (let y = 0; y < image.height; y++) {
      if (lines.some(line => Math.abs(line - y) <= height))
        continue
      for (let x = 0; x < image.width; x++) {
        if (isRed(x, y))
          return `another line is highlighted, at ${y} px`
      }
    }
    return undefined
  }, { data: screenshot.toString('base64'), words })
}
