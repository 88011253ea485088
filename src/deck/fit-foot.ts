/**
 * Whether the foot of a slide has room for its references behind the names of several guests.
 * In: what stands at the foot, in a language. Out: whether it stands on one line beside the ticks.
 */
import { WIDTH, widthIn } from '../text/fit.ts'
import { measures } from '../text/measures.ts'

/** As SlideFoot.vue has them, in pixels: a tick, and all of them at most; between what stands at the end; around the line and the way to the other language; the number. */
const TICK = 24
const MOST_OF_TICKS = 480
const GAP = 14
const APART = 20
const PAGE = 42

export function footHolds(texts: (string | undefined)[], ticks: number, language: string): boolean {
  const end = texts.reduce((sum, text) => sum + (text ? widthIn(text, measures.footText, language) + GAP : 0), PAGE + APART)
  return Math.min(TICK * ticks, MOST_OF_TICKS) + GAP + end <= WIDTH
}
