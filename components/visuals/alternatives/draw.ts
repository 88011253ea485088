/** Two ways side by side, the second in a frame of dashes, as it is feared, their values on one baseline. */
import type { Drawing } from '../marks.ts'
import type { AlternativesData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, label, LEFT, OFF_BOTTOM, present, RIGHT, word } from '../marks.ts'

const SEAM = 600
const TOP = 188
/** Of the values, and how what is said of them is set below; somebody else’s phrase needs room under it. */
const ALONE = { baseline: 432, style: 'lead', below: 44 } as const
const ABOVE_ASIDE = { baseline: 404, style: 'text', below: 36 } as const
const SIZES = [148, 136, 124, 112, 100, 88, 76, 64]

export function draw({ first, second, aside }: AlternativesData, language: string): Drawing {
  const left = { x: LEFT, width: SEAM - LEFT - 44 }
  const right = { x: SEAM + 52, width: RIGHT - SEAM - 52 }
  const { word: type } = measuresIn(language).visual
  const size = SIZES.find(size => [[first.value, left.width], [second.value, right.width]].every(([text, width]) => widthIn(String(text), { ...type, size }, language) <= Number(width))) ?? SIZES.at(-1)!
  const { baseline, style, below } = aside ? ABOVE_ASIDE : ALONE
  const large = { baseline, size, least: SIZES.at(-1)! }
  return {
    clicks: aside ? 2 : 1,
    marks: present([
      area({ x: SEAM, y: TOP, width: 0, height: OFF_BOTTOM - TOP, open: ['right', 'bottom'] }, 'doubt', { click: 1, motion: 'slide' }),
      label(first.way, ['first', 'way'], 'lead', { ...left, y: 232 }),
      word(first.value, ['first', 'value'], { ...left, ...large }),
      label(first.note, ['first', 'note'], style, { ...left, y: baseline + below, lines: 3 }),
      label(second.way, ['second', 'way'], 'lead', { ...right, y: 232, click: 1 }),
      word(second.value, ['second', 'value'], { ...right, ...large, click: 1 }),
      label(second.note, ['second', 'note'], style, { ...right, y: baseline + below, lines: 3, click: 1 }),
      aside && label(aside.by, ['aside', 'by'], 'note', { ...left, y: 572, tone: 'quiet', lines: 1, vertical: 'bottom', click: 2 }),
      aside && label(aside.text, ['aside', 'text'], 'strong', { ...left, y: 578, lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ first, second, aside }: AlternativesData) => `Two ways side by side. ${first.way}: ${first.value}, ${first.note}. ${second.way}: ${second.value}, ${second.note}, in a dashed frame, as a risk.${aside ? ` ${aside.by}: ${aside.text}.` : ''}`,
  zh: ({ first, second, aside }: AlternativesData) => `两条路并列。${first.way}：${first.value}，${first.note}。${second.way}：${second.value}，${second.note}（虚线框，表示风险）。${aside ? `${aside.by}：${aside.text}。` : ''}`,
  ja: ({ first, second, aside }: AlternativesData) => `二つの道が並ぶ。${first.way}：${first.value}、${first.note}。${second.way}：${second.value}、${second.note}（破線の枠で、危険を表す）。${aside ? `${aside.by}：${aside.text}。` : ''}`,
}
