/**
 * Whether things on a slide are in each other's way.
 * In: a survey of the slide. Out: one line for each fault, with what and where; none where all is well.
 */
import type { Box, Painted, Survey } from './survey.ts'
import { HEIGHT, WIDTH } from './site.ts'

const MARGIN = 72
/** Below this the foot begins. */
const FOOT = 660
/** Rounding of the browser's, in pixels. */
const TOLERANCE = 1

/** Quotation marks hang in the margin, and large words stand by their ink. */
const HUNG = /\.hung$|p\.word$/

/** Text out of its margins, or in the foot without belonging there. */
export function strayText({ blocks }: Survey): string[] {
  return blocks.flatMap(({ path, lines, inFoot }) => lines.flatMap(({ text, ink }) => [
    ink.left < (HUNG.test(path) ? 0 : MARGIN - TOLERANCE) && `left margin: ${told(path, text, ink)}`,
    ink.right > (HUNG.test(path) ? WIDTH : WIDTH - MARGIN + TOLERANCE) && `right margin: ${told(path, text, ink)}`,
    ink.top < 0 && `top: ${told(path, text, ink)}`,
    ink.bottom > (inFoot ? HEIGHT : FOOT) && `${inFoot ? 'bottom' : 'foot'}: ${told(path, text, ink)}`,
    inFoot && ink.top < FOOT && `above the foot: ${told(path, text, ink)}`,
  ])).filter(fault => fault !== false)
}

/** Drawn things out of the slide or, but for its ground, in the foot. */
export function strayPaint({ painted }: Survey): string[] {
  return painted.filter(({ box, inFoot }) => {
    const outside = box.left < -TOLERANCE || box.top < -TOLERANCE || box.right > WIDTH + TOLERANCE || box.bottom > HEIGHT + TOLERANCE
    return outside || (!inFoot && !isWhole(box) && box.bottom > FOOT)
  }).map(({ path, box }) => told(path, '', box))
}

/** Text on text, be it of two blocks or of two lines of one. */
export function textOnText({ blocks }: Survey): string[] {
  const lines = blocks.flatMap(({ path, lines }) => lines.map(line => ({ ...line, path })))
  return pairs(lines).filter(([a, b]) => overlap(a.ink, b.ink)).map(([a, b]) => `${told(a.path, a.text, a.ink)} and ${told(b.path, b.text, b.ink)}`)
}

/** Text on a drawn thing that is not its own ground. */
export function textOnPaint({ blocks, painted }: Survey): string[] {
  return painted.flatMap(({ path, box, grounds }) => blocks.flatMap((block, index) => grounds.includes(index)
    ? []
    : block.lines.filter(({ ink }) => overlap(ink, box)).map(({ text, ink }) => `${told(block.path, text, ink)} on ${told(path, '', box)}`)))
}

export function overlap(a: Box, b: Box): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
}

export function widthOf({ left, right }: Box): number {
  return right - left
}

function isWhole({ left, top, right, bottom }: Painted['box']): boolean {
  return left <= TOLERANCE && top <= TOLERANCE && right >= WIDTH - TOLERANCE && bottom >= HEIGHT - TOLERANCE
}

function pairs<T>(items: T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]))
}

function told(path: string, text: string, { left, top, right, bottom }: Box): string {
  const [x1, y1, x2, y2] = [left, top, right, bottom].map(value => Math.round(value * 10) / 10)
  return `${path}${text && ` “${text.trim()}”`} [${x1}–${x2} × ${y1}–${y2}]`
}
