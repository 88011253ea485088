/** Above, two words in the order expected; below, the second large and first; arrows cross between them. */
import type { Drawing } from '../marks.ts'
import type { ReversalData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { arrow, label, LEFT, present, RIGHT, word } from '../marks.ts'

const FIRST = 372
const SECOND = 800
const ROW = { expected: 292, came: 604 }
const SMALL = 108
const LARGE = 196
const BESIDE = 20

export function draw({ things, expected, doubt, came, surprise, rest }: ReversalData, language: string): Drawing {
  const [before, after] = things as [string, string]
  const { word: type } = measuresIn(language).visual
  const wide = (text: string, size: number) => Math.min(340, widthIn(text, { ...type, size }, language))
  const beside = (x: number, text: string, size: number) => ({ x: x + wide(text, size) + BESIDE, width: RIGHT - x - wide(text, size) - BESIDE })
  const middle = (x: number, text: string, size: number) => x + wide(text, size) / 2
  const [from, to] = [ROW.expected + 26, ROW.came - LARGE * 0.7 - 22]
  return {
    clicks: 2,
    marks: present([
      label(expected.text, ['expected', 'text'], 'text', { x: LEFT, width: FIRST - LEFT - 30, y: ROW.expected - 40, vertical: 'middle', lines: 3 }),
      word(before, ['things', 0], { x: FIRST, width: 340, baseline: ROW.expected, size: SMALL, tone: 'quiet' }),
      word(after, ['things', 1], { x: SECOND, width: 340, baseline: ROW.expected, size: SMALL, tone: 'quiet' }),
      doubt && label(doubt.text, ['doubt', 'text'], 'note', { ...beside(SECOND, after, SMALL), y: ROW.expected - 38, vertical: 'middle', lines: 3, tone: 'quiet' }),
      arrow([middle(FIRST, before, SMALL), from], [middle(SECOND, before, SMALL), ROW.came - SMALL * 0.7 - 24], 7, 'unnamed', { click: 1, motion: 'grow' }),
      arrow([middle(SECOND, after, SMALL), from], [middle(FIRST, after, LARGE), to], 16, 'world', { click: 1, motion: 'grow' }),
      label(came.text, ['came', 'text'], 'lead', { x: LEFT, width: FIRST - LEFT - 30, y: ROW.came - 74, vertical: 'bottom', lines: 3, click: 1 }),
      word(after, ['things', 1], { x: FIRST - 4, width: 340, baseline: ROW.came, size: LARGE, click: 1 }),
      word(before, ['things', 0], { x: SECOND, width: 340, baseline: ROW.came, size: SMALL, tone: 'quiet', click: 1 }),
      label(surprise.text, ['surprise', 'text'], 'text', { x: LEFT, width: FIRST - LEFT - 30, y: ROW.came - 66, lines: 3, click: 2 }),
      label(rest.text, ['rest', 'text'], 'note', { ...beside(SECOND, before, SMALL), y: ROW.came - 38, vertical: 'middle', lines: 3, tone: 'quiet', click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ things, expected, came, surprise, rest }: ReversalData) => `${expected.text}: first ${things[0]}, then ${things[1]}. Arrows cross. ${came.text}: first ${things[1]}, large, ${surprise.text}; then ${things[0]}, ${rest.text}.`,
  zh: ({ things, expected, came, surprise, rest }: ReversalData) => `${expected.text}：先${things[0]}，后${things[1]}。箭头交叉。${came.text}：先${things[1]}，字很大，${surprise.text}；后${things[0]}，${rest.text}。`,
  ja: ({ things, expected, came, surprise, rest }: ReversalData) => `${expected.text}：先に${things[0]}、次に${things[1]}。矢印が交差する。${came.text}：先に${things[1]}（大きな文字）、${surprise.text}。次に${things[0]}、${rest.text}。`,
}
