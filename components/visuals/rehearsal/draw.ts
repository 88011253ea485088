/** Bars that are rehearsals, with their names, end at a gap; beyond it stands the real thing, which leaves the page. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { RehearsalData } from './definition.ts'
import { area, label, LEFT, lookOf, OFF_RIGHT, present, RIGHT } from '../marks.ts'

const HEADS = 244
const TOP = 258
const BOTTOM = 574
const GAP = 16
const INSIDE = 28
const ENDS = 680
const REAL = 896
const AMONG = { y: 616, size: 20, gap: 8 }

export function draw({ with: tool, things, real, between, among }: RehearsalData): Drawing {
  const pitch = (BOTTOM - TOP + GAP) / things.length
  const height = pitch - GAP
  const top = (index: number) => TOP + index * pitch
  return {
    clicks: 1,
    marks: present([
      label(tool.text, ['with', 'text'], 'strong', { x: LEFT, width: ENDS - LEFT, y: HEADS, vertical: 'bottom', tone: 'own' }),
      ...things.flatMap(({ text, status }, index): (Shape | Label)[] => [
        area({ x: LEFT, y: top(index), width: ENDS - LEFT, height }, lookOf(status)),
        label(text, ['things', index, 'text'], things.length > 3 ? 'strong' : 'lead', { x: LEFT + INSIDE, width: ENDS - LEFT - 2 * INSIDE, y: top(index) + height / 2, vertical: 'middle', lines: things.length > 3 ? 1 : 2, on: lookOf(status), tone: status === 'fact' ? undefined : 'aim' }),
      ]),
      area({ x: REAL, y: TOP, width: OFF_RIGHT - REAL, height: BOTTOM - TOP, open: ['right'] }, 'given', { click: 1, motion: 'slide' }),
      label(real, ['real'], 'title', { x: REAL + INSIDE, width: RIGHT - REAL - INSIDE, y: (TOP + BOTTOM) / 2, vertical: 'middle', lines: 4, on: 'given', click: 1 }),
      label(between.text, ['between', 'text'], 'strong', { x: ENDS + 8, width: REAL - ENDS - 16, y: (TOP + BOTTOM) / 2, vertical: 'middle', align: 'center', lines: 4, click: 1 }),
      ...among
        ? [
            ...Array.from({ length: among.of }, (_, index) => area({ x: LEFT + index * (AMONG.size + AMONG.gap), y: AMONG.y - AMONG.size / 2, width: AMONG.size, height: AMONG.size }, index ? 'unnamed' : 'own')),
            label(among.text, ['among', 'text'], 'note', { x: LEFT + among.of * (AMONG.size + AMONG.gap) + 8, width: RIGHT - LEFT - among.of * (AMONG.size + AMONG.gap) - 8, y: AMONG.y, vertical: 'middle', tone: 'quiet' }),
          ]
        : [],
    ]),
  }
}

export const alternative = {
  en: ({ with: tool, things, real, between, among }: RehearsalData) => `${tool.text}: bars, ${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : ' (dashed, possible)'}`).join('; ')}. They end at a gap, ${between.text}; beyond it, apart, ${real}.${among ? ` One square of ${among.of} is filled: ${among.text}.` : ''}`,
  zh: ({ with: tool, things, real, between, among }: RehearsalData) => `${tool.text}，几条横条：${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : '（虚线，表示可能）'}`).join('；')}。横条止于一道空隙：${between.text}；空隙另一边是${real}。${among ? `${among.of}个小方格里有1个填实：${among.text}。` : ''}`,
  ja: ({ with: tool, things, real, between, among }: RehearsalData) => `${tool.text}を表す横棒：${things.map(({ text, status }) => `${text}${status === 'fact' ? '' : '（破線、可能性）'}`).join('、')}。横棒は隙間で終わる：${between.text}。その向こうに離れて${real}がある。${among ? `${among.of}つの小さな四角のうち1つが塗られている：${among.text}。` : ''}`,
}
