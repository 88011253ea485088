/** Two equal blocks and a whole disc: in the dashed link from one block large words stand where it is missing, from the other it reaches the disc. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { CausesData } from './definition.ts'
import { area, disc, label, LEFT, line, present, RIGHT } from '../marks.ts'

const TOP = 200
const BLOCK = { width: 336, height: 172, second: 432, inside: 24 }
const DISC = { radius: (BLOCK.second + BLOCK.height - TOP) / 2 }
const CENTRE = { x: RIGHT - DISC.radius, y: TOP + DISC.radius }
/** Between what is joined and the ends of a link. */
const APART = 14
/** A link in the dashes of its look, which are whole at both ends; where it is missing so much is left of it on each side. */
const DASH = { length: 18, gap: 11 }
const LEFT_OVER = 3 * DASH.length + 2 * DASH.gap
const SAID = { below: 28, end: 800 }

export function draw({ outcome, unproved, possible }: CausesData): Drawing {
  const start = LEFT + BLOCK.width + APART
  const cause = ({ text, note }: { text: string, note: string }, key: 'unproved' | 'possible', top: number, click: number): (Shape | Label)[] => {
    const y = top + BLOCK.height / 2
    const look = key === 'unproved' ? 'own' : 'world'
    const reach = edgeAt(y) - APART
    const [from, to] = whole(start, reach)
    const links = key === 'unproved' ? [[from, from + LEFT_OVER], [to - LEFT_OVER, to]] as const : [[from, to]] as const
    const missing = { x: from + LEFT_OVER + APART, width: to - from - 2 * (LEFT_OVER + APART) }
    return [
      area({ x: LEFT, y: top, width: BLOCK.width, height: BLOCK.height }, look, { click, motion: 'grow' }),
      label(text, [key, 'text'], 'title', { x: LEFT + BLOCK.inside, width: BLOCK.width - 2 * BLOCK.inside, y, vertical: 'middle', lines: 3, on: look, click }),
      ...links.map(([from, to]) => line([[from, y], [to, y]], 8, 'doubt', { click })),
      ...key === 'unproved' ? [label(unproved.broken, [key, 'broken'], 'title', { ...missing, y, vertical: 'middle', align: 'center', click })] : [],
      label(note, [key, 'note'], 'strong', { x: start, width: SAID.end - start, y: y + SAID.below, lines: 3, click }),
    ]
  }
  return {
    clicks: possible ? 2 : 1,
    marks: present([
      disc(CENTRE.x, CENTRE.y, DISC.radius, 'world'),
      label(outcome.text, ['outcome', 'text'], 'title', { x: CENTRE.x - 150, width: 300, y: CENTRE.y, vertical: 'middle', align: 'center', lines: 4, on: 'world' }),
      ...cause(unproved, 'unproved', TOP, 1),
      ...possible ? cause(possible, 'possible', BLOCK.second, 2) : [],
    ]),
  }
}

/** The most dashes that go between two ends, in the middle between them. */
function whole(from: number, to: number): [from: number, to: number] {
  const { length, gap } = DASH
  const rest = (to - from - length) % (length + gap)
  return [from + rest / 2, to - rest / 2]
}

/** The near side of the disc at a height. */
function edgeAt(y: number): number {
  return CENTRE.x - Math.sqrt(DISC.radius ** 2 - (y - CENTRE.y) ** 2)
}

export const alternative = {
  en: ({ outcome, unproved, possible }: CausesData) => `A disc, ${outcome.text}. A dashed link from a block, ${unproved.text}, is missing in the middle (${unproved.broken}): ${unproved.note}.${possible ? ` From a block of the same size, ${possible.text}, a dashed link goes there unbroken: ${possible.note}.` : ''}`,
  zh: ({ outcome, unproved, possible }: CausesData) => `一个圆：${outcome.text}。从“${unproved.text}”这一块到圆的虚线中间断开（${unproved.broken}）：${unproved.note}。${possible ? `从同样大小的“${possible.text}”到圆的虚线没有断：${possible.note}。` : ''}`,
  ja: ({ outcome, unproved, possible }: CausesData) => `円：${outcome.text}。「${unproved.text}」から円への破線は途中が欠けている（${unproved.broken}）：${unproved.note}。${possible ? `同じ大きさの「${possible.text}」からの破線は切れずに円へ届く：${possible.note}。` : ''}`,
}
