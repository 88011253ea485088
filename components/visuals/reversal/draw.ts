/** Above, two words in the order expected; below, the same in the order in which they came, the one still to come in its colour; equal arrows cross. */
import type { Drawing } from '../marks.ts'
import type { ReversalData } from './definition.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { arrow, label, LEFT, present, RIGHT, word } from '../marks.ts'

const FIRST = 362
const LATER = 800
const HEADS = 188
/** The largest; both words have one size. */
const SIZE = 136
const LEAST = 64
/** Of the capitals, as a share of the size. */
const CAPITALS = 0.68
const ROW = { expected: 330, came: 542 }
/** Below a word, whose letters may reach down. */
const BELOW = 34
const BESIDE = 20
const WIDTH = LATER - FIRST - 60
/** Of a word beside which more is said. */
const WIDTH_BESIDE = 216

export function draw({ things, first, later, expected, doubt, came, surprise, rest }: ReversalData, language: string): Drawing {
  const [before, after] = things as [string, string]
  const { word: type } = measuresIn(language).visual
  const room = doubt ? WIDTH_BESIDE : WIDTH
  const widest = Math.max(...[before, after].map(text => widthIn(text, { ...type, size: SIZE }, language)))
  const size = Math.max(LEAST, Math.min(SIZE, Math.floor(SIZE * room / widest)))
  const wide = (text: string) => Math.min(room, widthIn(text, { ...type, size }, language))
  const middle = (x: number, text: string) => x + wide(text) / 2
  const [from, to] = [ROW.expected + 22, ROW.came - CAPITALS * size - 20]
  const large = { width: room, size, least: LEAST }
  const head = { x: LEFT, width: FIRST - LEFT - 24, lines: 3 }
  return {
    clicks: 2,
    marks: present([
      label(first, ['first'], 'note', { x: FIRST, width: WIDTH, y: HEADS, tone: 'quiet' }),
      label(later, ['later'], 'note', { x: LATER, width: WIDTH, y: HEADS, tone: 'quiet' }),
      label(expected.text, ['expected', 'text'], 'strong', { ...head, y: ROW.expected - CAPITALS * size / 2, vertical: 'middle' }),
      word(before, ['things', 0], { ...large, x: FIRST, baseline: ROW.expected, tone: 'quiet' }),
      word(after, ['things', 1], { ...large, x: LATER, baseline: ROW.expected, tone: 'quiet' }),
      doubt && label(doubt.text, ['doubt', 'text'], 'note', { x: LATER + wide(after) + BESIDE, width: RIGHT - LATER - wide(after) - BESIDE, y: ROW.expected - CAPITALS * size / 2, vertical: 'middle', lines: 4, tone: 'quiet' }),
      arrow([middle(FIRST, before), from], [middle(LATER, before), to], 6, 'given', { click: 1, motion: 'grow' }),
      arrow([middle(LATER, after), from], [middle(FIRST, after), to], 6, 'given', { click: 1, motion: 'grow' }),
      label(came.text, ['came', 'text'], 'strong', { ...head, y: ROW.came - CAPITALS * size / 2, vertical: 'middle', click: 1 }),
      word(after, ['things', 1], { ...large, x: FIRST, baseline: ROW.came, click: 1 }),
      word(before, ['things', 0], { ...large, x: LATER, baseline: ROW.came, tone: 'aim', click: 1 }),
      label(surprise.text, ['surprise', 'text'], 'note', { x: FIRST, width: WIDTH, y: ROW.came + BELOW, lines: 2, click: 2 }),
      label(rest.text, ['rest', 'text'], 'note', { x: LATER, width: RIGHT - LATER, y: ROW.came + BELOW, lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ things, first, later, expected, came, surprise, rest }: ReversalData) => `${expected.text}: ${first}, ${things[0]}; ${later}, ${things[1]}. Arrows cross. ${came.text}: ${first}, ${things[1]}, ${surprise.text}; ${later}, still to come, ${things[0]}, ${rest.text}.`,
  zh: ({ things, first, later, expected, came, surprise, rest }: ReversalData) => `${expected.text}：${first}${things[0]}，${later}${things[1]}。箭头交叉。${came.text}：${first}${things[1]}，${surprise.text}；${later}${things[0]}（尚未到来），${rest.text}。`,
  ja: ({ things, first, later, expected, came, surprise, rest }: ReversalData) => `${expected.text}：${first}${things[0]}、${later}${things[1]}。矢印が交差する。${came.text}：${first}${things[1]}、${surprise.text}。${later}${things[0]}（まだ来ていない）、${rest.text}。`,
}
