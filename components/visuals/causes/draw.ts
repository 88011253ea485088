/** Two bars towards a disc that reach it in dashes only, one of them with a question mark. */
import type { Drawing } from '../marks.ts'
import type { CausesData } from './definition.ts'
import { disc, label, LEFT, line, OFF_LEFT, present, RIGHT, word } from '../marks.ts'

const DISC = { x: 1118, y: 404, radius: 212 }
const BAR = { y: 212, height: 132, end: 430 }
/** Of the question mark between the dashes, and of what is said below them. */
const QUESTION = { size: 84, width: 64 }
const NOTE = 880
const SLANT = 34
const LOWER = { y: 520, start: 470 }

export function draw({ outcome, unproved, possible }: CausesData): Drawing {
  const bottom = BAR.y + BAR.height
  const middle = BAR.y + BAR.height / 2
  const start = BAR.end + 20
  const end = edgeAt(middle)
  const question = (start + end) / 2
  return {
    clicks: possible ? 2 : 1,
    marks: present([
      label(outcome.text, ['outcome', 'text'], 'title', { x: 950, width: RIGHT - 950, y: DISC.y, vertical: 'middle', lines: 4, on: 'given' }),
      { mark: 'shape', path: `M${OFF_LEFT} ${BAR.y}H${BAR.end + SLANT}L${BAR.end - SLANT} ${bottom}H${OFF_LEFT}Z`, look: 'own', click: 1, motion: 'grow' },
      label(unproved.text, ['unproved', 'text'], 'title', { x: LEFT, width: BAR.end - SLANT - LEFT - 16, y: middle, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      line([[start, middle], [question - QUESTION.width / 2, middle]], 8, 'doubt', { click: 1 }),
      word('?', ['unproved', 'note'], { x: question - QUESTION.width / 2, width: QUESTION.width, baseline: middle + 30, size: QUESTION.size, align: 'center', click: 1 }),
      line([[question + QUESTION.width / 2, middle], [end, middle]], 8, 'doubt', { click: 1 }),
      label(unproved.note, ['unproved', 'note'], 'strong', { x: BAR.end + SLANT + 28, width: NOTE - BAR.end - SLANT - 28, y: bottom - 24, lines: 3, click: 1 }),
      possible && line([[OFF_LEFT, LOWER.y], [LOWER.start, LOWER.y]], 22, 'given', { click: 2, motion: 'draw' }),
      possible && line([[LOWER.start + 16, LOWER.y], [edgeAt(LOWER.y), LOWER.y]], 8, 'doubt', { click: 2 }),
      // Over what reaches it.
      disc(DISC.x, DISC.y, DISC.radius, 'given'),
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
  en: ({ outcome, unproved, possible }: CausesData) => `A disc, ${outcome.text}. From a thick bar, ${unproved.text}, dashes with a question mark lead to it: ${unproved.note}.${possible ? ` A thinner bar, ${possible.text}, reaches it in dashes, too: ${possible.note}.` : ''}`,
  zh: ({ outcome, unproved, possible }: CausesData) => `一个圆：${outcome.text}。粗条“${unproved.text}”以带问号的虚线通向它：${unproved.note}。${possible ? `另一条细的“${possible.text}”也以虚线通向它：${possible.note}。` : ''}`,
}
