import { visualLength } from '../src/text/room.ts'

/**
 * The sizes of a quote, in pixels of the canvas, and their line heights: of the words shown large, and of the source's
 * words below them. Large for few words; from 36 down only for more words than a slide should have.
 */
export function quoteSize(text: string): { size: number, leading: number, exact: number } {
  const width = visualLength(text)
  if (width <= 48)
    return { size: 48, leading: 72, exact: 26 }
  if (width <= 80)
    return { size: 42, leading: 62, exact: 26 }
  if (width <= 125)
    return { size: 36, leading: 54, exact: 26 }
  return width <= 180 ? { size: 32, leading: 46, exact: 22 } : { size: 26, leading: 38, exact: 20 }
}
