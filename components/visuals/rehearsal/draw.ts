/** Bars that are rehearsals, with their names, end at a gap; an arrow leads over it to the real thing, which leaves the page. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { RehearsalData } from './definition.ts'
import { area, arrow, label, LEFT, lookOf, OFF_RIGHT, present, RIGHT } from '../marks.ts'

const HEADS = 244
const TOP = 258
const BOTTOM = 574
const GAP = 16
const INSIDE = 28
const ENDS = 740
const REAL = 896
const AMONG = 616

export function draw({ with: tool, things, real, among }: RehearsalData): Drawing {
  const pitch = (BOTTOM - TOP + GAP) / things.length
  const height = pitch - GAP
  const top = (index: number) => TOP + index * pitch
  const middle = (TOP + BOTTOM) / 2
  return {
    clicks: 1,
    marks: present([
      label(tool.text, ['with', 'text'], 'strong', { x: LEFT, width: RIGHT - LEFT, y: HEADS, vertical: 'bottom', tone: 'own' }),
      ...things.flatMap(({ text, status }, index): (Shape | Label)[] => [
        area({ x: LEFT, y: top(index), width: ENDS - LEFT, height }, lookOf(status)),
        label(text, ['things', index, 'text'], things.length > 3 ? 'strong' : 'lead', { x: LEFT + INSIDE, width: ENDS - LEFT - 2 * INSIDE, y: top(index) + height / 2, vertical: 'middle', lines: things.length > 3 ? 1 : 2, on: status === 'doubt' ? undefined : lookOf(status), tone: status === 'aim' || status === 'estimate' ? 'aim' : undefined }),
      ]),
      arrow([ENDS + 24, middle], [REAL - 20, middle], 12, 'world', { click: 1, motion: 'grow' }),
      area({ x: REAL, y: TOP, width: OFF_RIGHT - REAL, height: BOTTOM - TOP, open: ['right'] }, 'world', { click: 1, motion: 'slide' }),
      label(real, ['real'], 'title', { x: REAL + INSIDE, width: RIGHT - REAL - INSIDE, y: middle, vertical: 'middle', lines: 4, on: 'world', click: 1 }),
      among && label(among.text, ['among', 'text'], 'note', { x: LEFT, width: RIGHT - LEFT, y: AMONG, vertical: 'middle' }),
    ]),
  }
}

export const alternative = {
  en: ({ with: tool, things, real, among }: RehearsalData) => `${tool.text}. Bars, ${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : ' (dashed or pale, not done so far)'}`).join('; ')}. They end at a gap; beyond it, apart, ${real}.${among ? ` Below: ${among.text}.` : ''}`,
  zh: ({ with: tool, things, real, among }: RehearsalData) => `${tool.text}。几条横条：${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : '（虚线或浅色，表示可能）'}`).join('；')}。横条止于一道空隙，另一边是${real}。${among ? `下方：${among.text}。` : ''}`,
  ja: ({ with: tool, things, real, among }: RehearsalData) => `${tool.text}。横棒：${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : '（破線または薄い色、可能性）'}`).join('、')}。横棒は隙間で終わり、その向こうに離れて${real}がある。${among ? `下に：${among.text}。` : ''}`,
}
