/** One expression on paper above, the other on ink below, in one size and on one left edge; what is said first stands beside the first. */
import type { Drawing } from '../marks.ts'
import type { ContrastData } from './definition.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, label, LEFT, OFF_BOTTOM, present, RIGHT, word } from '../marks.ts'

const SEAM = 400
const SIZE = 162
/** Chinese fills its square and reaches higher than letters do. */
const SQUARE = 138
const LEAST = 84
/** From the first expression to what stands beside it. */
const APART = 64

export function draw({ aside, first, second, verdict }: ContrastData, language: string): Drawing {
  const { word: type } = measuresIn(language).visual
  const width = RIGHT - LEFT
  // Large letters stand a little to the left, so that their stems and not their sides are on the edge.
  const [left, wide] = [LEFT - 8, width + 8]
  const most = isUnspaced(language) ? SQUARE : SIZE
  const widest = Math.max(...[first, second].map(({ text }) => widthIn(text, { ...type, size: most }, language)))
  const size = Math.min(most, Math.floor(most * wide / widest))
  const beside = LEFT + widthIn(first.text, { ...type, size }, language) + APART
  const large = { x: left, width: wide, size, least: LEAST }
  return {
    clicks: 2,
    headline: 2,
    foot: { tone: 'ink', from: 1, part: 'all' },
    marks: present([
      aside && label(aside.text, ['aside', 'text'], 'text', { x: beside, width: RIGHT - beside, y: 350, vertical: 'bottom', lines: 4 }),
      label(first.lead, ['first', 'lead'], 'strong', { x: LEFT, width, y: 190 }),
      word(first.text, ['first', 'text'], { ...large, baseline: 350 }),
      area({ x: 0, y: SEAM, width: 0, height: OFF_BOTTOM - SEAM, open: ['left', 'right', 'bottom'] }, 'ink', { click: 1, motion: 'slide' }),
      label(second.lead, ['second', 'lead'], 'strong', { x: LEFT, width, y: SEAM + 14, on: 'ink', click: 1 }),
      word(second.text, ['second', 'text'], { ...large, baseline: SEAM + 178, on: 'ink', click: 1 }),
      label(verdict.text, ['verdict', 'text'], 'strong', { x: LEFT, width, y: SEAM + 212, on: 'ink', click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ aside, first, second, verdict }: ContrastData) => `${aside ? `First, in small type: ${aside.text}. ` : ''}In very large type, read as one sentence: ${first.lead} ${first.text} ${second.lead} ${second.text}. Below: ${verdict.text}.`,
  zh: ({ aside, first, second, verdict }: ContrastData) => `${aside ? `先以小字说明：${aside.text}。` : ''}特大的字连成一句：${first.lead}${first.text}，${second.lead}${second.text}。下方：${verdict.text}。`,
  ja: ({ aside, first, second, verdict }: ContrastData) => `${aside ? `まず小さな文字で：${aside.text}。` : ''}とても大きな文字で、一つの文として読む：${first.lead}${first.text}、${second.lead}${second.text}。下に：${verdict.text}。`,
}
