/** The same words in speech bubbles: in outline, each with its reply, and then whole, large and alone. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { RehearsalData } from './definition.ts'
import { dots, label, LEFT, present, RIGHT, word } from '../marks.ts'

/** More than once; how often, is not told. */
const TIMES = 3
const TOP = 206
const TRY = { width: 184, height: 124, pitch: 206, line: 5 }
const REPLY = { x: 62, y: 366, width: 122, height: 74, dot: 6, apart: 26 }
const REAL = { x: 740, height: 316, tail: 72 }
const INSIDE = 32
const SAID = { width: 600, below: 492, also: 542, foot: 626 }

interface Bubble { x: number, y: number, width: number, height: number, tail: number, side: 'left' | 'right' }

/** A rectangle with a tail below, near one of its corners. */
function bubble({ x, y, width, height, tail, side }: Bubble): string {
  const bottom = y + height
  const near = tail * 0.7
  const ends = side === 'left' ? `H${x + near + tail}L${x + near} ${bottom + tail}V${bottom}H${x}` : `H${x + width - near}V${bottom + tail}L${x + width - near - tail} ${bottom}H${x}`
  return `M${x} ${y}H${x + width}V${bottom}${ends}Z`
}

export function draw({ said, with: tool, real, also, among }: RehearsalData): Drawing {
  const attempt = (index: number): (Shape | Label)[] => {
    const x = LEFT + index * TRY.pitch
    const reply = { x: x + REPLY.x + REPLY.width / 2, y: REPLY.y + REPLY.height / 2 }
    return [
      { mark: 'shape', path: bubble({ x: x + 2.5, y: TOP + 2.5, width: TRY.width - 5, height: TRY.height - 5, tail: 22, side: 'left' }), look: 'world', line: TRY.line },
      label(said.text, ['said', 'text'], 'strong', { x, width: TRY.width, y: TOP + TRY.height / 2, vertical: 'middle', align: 'center', tone: 'quiet' }),
      { mark: 'shape', path: bubble({ x: x + REPLY.x, y: REPLY.y, width: REPLY.width, height: REPLY.height, tail: 18, side: 'right' }), look: 'own' },
      dots([-1, 0, 1].map(step => ({ x: reply.x + step * REPLY.apart, y: reply.y, radius: REPLY.dot })), 'paper'),
    ]
  }
  const place = { x: LEFT, width: SAID.width }
  const inside = { x: REAL.x + INSIDE, width: RIGHT - REAL.x - 2 * INSIDE }
  return {
    clicks: 1,
    marks: present([
      ...Array.from({ length: TIMES }, (_, index) => attempt(index)).flat(),
      label(tool.text, ['with', 'text'], 'strong', { ...place, y: SAID.below, tone: 'own' }),
      also && label(also.text, ['also', 'text'], 'text', { ...place, y: SAID.also }),
      among && label(among.text, ['among', 'text'], 'note', { ...place, y: SAID.foot, vertical: 'bottom', tone: 'quiet' }),
      { mark: 'shape', path: bubble({ x: REAL.x, y: TOP, width: RIGHT - REAL.x, height: REAL.height, tail: REAL.tail, side: 'left' }), look: 'world', click: 1 },
      word(said.text, ['said', 'text'], { ...inside, baseline: TOP + REAL.height / 2 + 34, size: 112, least: 56, align: 'center', on: 'world', click: 1 }),
      label(real, ['real'], 'strong', { x: REAL.x + 2 * REAL.tail, width: RIGHT - REAL.x - 2 * REAL.tail, y: TOP + REAL.height + 28, lines: 2, click: 1 }),
    ]),
  }
}

export const alternative = {
  en: ({ said, with: tool, real, also, among }: RehearsalData) => `Speech bubbles in outline, the same words in each, ${said.text}, each with a reply. ${tool.text}. Apart from them one large, solid bubble with these words, ${real}.${also ? ` ${also.text}.` : ''}${among ? ` ${among.text}.` : ''}`,
  zh: ({ said, with: tool, real, also, among }: RehearsalData) => `几个只有轮廓的对话气泡，说的都是“${said.text}”，各有回应。${tool.text}。另有一个实心的大气泡，说的还是这一句：${real}。${also ? `${also.text}。` : ''}${among ? `${among.text}。` : ''}`,
  ja: ({ said, with: tool, real, also, among }: RehearsalData) => `輪郭だけの吹き出しがいくつか、どれも同じ言葉「${said.text}」で、それぞれに返事がある。${tool.text}。離れて、同じ言葉の大きな塗りつぶしの吹き出し：${real}。${also ? `${also.text}。` : ''}${among ? `${among.text}。` : ''}`,
}
