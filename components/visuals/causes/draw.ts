/** Two bars towards a disc: one stops, and in the gap stands a question mark; the other, thinner, may reach it, in dashes. */
import type { Drawing } from '../marks.ts'
import type { CausesData } from './definition.ts'
import { area, disc, label, LEFT, line, OFF_LEFT, present, RIGHT, word } from '../marks.ts'

const DISC = { x: 1118, y: 404, radius: 212 }
const BAR = { y: 204, height: 132, end: 430 }
/** Of the question mark in the gap, and of what is said below it. */
const QUESTION = { size: 124, width: 100 }
const NOTE = 880
const LOWER = { y: 520, start: 470 }

export function draw({ outcome, unproved, possible }: CausesData): Drawing {
  const middle = BAR.y + BAR.height / 2
  const question = (BAR.end + edgeAt(middle)) / 2
  return {
    clicks: possible ? 2 : 1,
    marks: present([
      label(outcome.text, ['outcome', 'text'], 'title', { x: 950, width: RIGHT - 950, y: DISC.y, vertical: 'middle', lines: 4, on: 'world' }),
      area({ x: 0, y: BAR.y, width: BAR.end, height: BAR.height, open: ['left'] }, 'own', { click: 1, motion: 'grow' }),
      label(unproved.text, ['unproved', 'text'], 'title', { x: LEFT, width: BAR.end - LEFT - 16, y: middle, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      word('?', ['unproved', 'note'], { x: question - QUESTION.width / 2, width: QUESTION.width, baseline: middle + 18, size: QUESTION.size, align: 'center', click: 1 }),
      label(unproved.note, ['unproved', 'note'], 'strong', { x: 2 * question - NOTE, width: 2 * (NOTE - question), y: middle + 38, align: 'center', lines: 3, click: 1 }),
      possible && line([[OFF_LEFT, LOWER.y], [LOWER.start, LOWER.y]], 22, 'world', { click: 2, motion: 'draw' }),
      possible && line([[LOWER.start + 16, LOWER.y], [edgeAt(LOWER.y), LOWER.y]], 8, 'doubt', { click: 2 }),
      // Over what reaches it.
      disc(DISC.x, DISC.y, DISC.radius, 'world'),
      possible && label(possible.text, ['possible', 'text'], 'strong', { x: LEFT, width: 420, y: LOWER.y - 24, vertical: 'bottom', lines: 2, click: 2 }),
      possible && label(possible.note, ['possible', 'note'], 'text', { x: LEFT, width: 820, y: LOWER.y + 28, lines: 2, click: 2 }),
    ]),
  }
}

/** Just before the disc at a height. */
function edgeAt(y: number): number {
  return DISC.x - Math.sqrt(DISC.radius ** 2 - (y - DISC.y) ** 2) - 4
}

export const alternative = {
  en: ({ outcome, unproved, possible }: CausesData) => `A disc, ${outcome.text}. Before it a thick bar, ${unproved.text}, stops; in the gap stands a question mark: ${unproved.note}.${possible ? ` A thinner bar, ${possible.text}, reaches it in dashes: ${possible.note}.` : ''}`,
  zh: ({ outcome, unproved, possible }: CausesData) => `一个圆：${outcome.text}。粗条“${unproved.text}”在它前面中断，空隙里是一个问号：${unproved.note}。${possible ? `另一条细的“${possible.text}”以虚线通到它：${possible.note}。` : ''}`,
  ja: ({ outcome, unproved, possible }: CausesData) => `円：${outcome.text}。その手前で太い棒「${unproved.text}」が途切れ、隙間に疑問符がある：${unproved.note}。${possible ? `細い棒「${possible.text}」は破線で円に届く：${possible.note}。` : ''}`,
}
