/** A bar that ends well before a disc; another that reaches it in dashes. */
import type { Drawing } from '../marks.ts'
import type { CausesData } from './definition.ts'
import { disc, label, LEFT, line, OFF_LEFT, present, RIGHT } from '../marks.ts'

const DISC = { x: 1118, y: 404, radius: 212 }
const BAR = { y: 212, height: 132, end: 430 }
/** Where what is said of the gap ends. */
const NOTE = 880
const SLANT = 34
const LOWER = { y: 520, start: 470 }

export function draw({ outcome, unproved, possible }: CausesData): Drawing {
  const bottom = BAR.y + BAR.height
  const middle = BAR.y + BAR.height / 2
  return {
    clicks: possible ? 2 : 1,
    marks: present([
      label(outcome.text, ['outcome', 'text'], 'title', { x: 950, width: RIGHT - 950, y: DISC.y, vertical: 'middle', lines: 4, on: 'given' }),
      { mark: 'shape', path: `M${OFF_LEFT} ${BAR.y}H${BAR.end + SLANT}L${BAR.end - SLANT} ${bottom}H${OFF_LEFT}Z`, look: 'own', click: 1, motion: 'grow' },
      label(unproved.text, ['unproved', 'text'], 'title', { x: LEFT, width: BAR.end - SLANT - LEFT - 16, y: middle, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      label(unproved.note, ['unproved', 'note'], 'lead', { x: BAR.end + SLANT + 28, width: NOTE - BAR.end - SLANT - 28, y: middle, vertical: 'middle', lines: 3, click: 1 }),
      possible && line([[OFF_LEFT, LOWER.y], [LOWER.start, LOWER.y]], 22, 'given', { click: 2, motion: 'draw' }),
      possible && line([[LOWER.start + 16, LOWER.y], [DISC.x - Math.sqrt(DISC.radius ** 2 - (LOWER.y - DISC.y) ** 2) - 4, LOWER.y]], 8, 'doubt', { click: 2 }),
      // Over what reaches it.
      disc(DISC.x, DISC.y, DISC.radius, 'given'),
      possible && label(possible.text, ['possible', 'text'], 'strong', { x: LEFT, width: 420, y: LOWER.y - 24, vertical: 'bottom', lines: 2, click: 2 }),
      possible && label(possible.note, ['possible', 'note'], 'text', { x: LEFT, width: 820, y: LOWER.y + 28, lines: 2, click: 2 }),
    ]),
  }
}

export const alternative = {
  en: ({ outcome, unproved, possible }: CausesData) => `A disc, ${outcome.text}. A thick bar towards it, ${unproved.text}, ends well before it: ${unproved.note}.${possible ? ` A thinner one, ${possible.text}, reaches it, in dashes only: ${possible.note}.` : ''}`,
  zh: ({ outcome, unproved, possible }: CausesData) => `一个圆：${outcome.text}。通向它的粗条“${unproved.text}”离它还远就断了：${unproved.note}。${possible ? `另一条细的“${possible.text}”以虚线连到它：${possible.note}。` : ''}`,
}
