/** Stairs whose steps are all as high: the name above each tread, what brought it below. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { LadderData } from './definition.ts'
import { FLOOR, label, LEFT, line, lookOf, OFF_RIGHT, present, RIGHT } from '../marks.ts'

const TREAD = 16
const LOWEST = 548
const HIGHEST = 284
/** From the middle of a riser to the words beside it. */
const INSIDE = 20

export function draw({ steps }: LadderData): Drawing {
  const width = (RIGHT - LEFT) / steps.length
  const rise = (LOWEST - HIGHEST) / (steps.length - 1)
  return {
    clicks: steps.length - 1,
    marks: steps.flatMap(({ text, cause, status }, index): (Shape | Label)[] => {
      const [x, y, click] = [LEFT + index * width, LOWEST - index * rise, index || undefined]
      const look = lookOf(status)
      const end = index === steps.length - 1 && status !== 'fact' ? OFF_RIGHT : x + width
      return present([
        index > 0 && line([[x, y + rise + TREAD / 2], [x, y]], TREAD, look, { click, motion: 'draw' }),
        line([[x - TREAD / 2, y], [end, y]], TREAD, look, { click, motion: 'draw' }),
        label(text, ['steps', index, 'text'], 'title', { x: x + INSIDE, width: width - INSIDE, y: y - 20, vertical: 'bottom', lines: 2, tone: status === 'fact' ? undefined : 'aim', click }),
        cause && label(cause, ['steps', index, 'cause'], 'note', { x: x + INSIDE, width: width - 2 * INSIDE, y: Math.min(y + 22, FLOOR - 62), lines: 2, tone: 'quiet', click }),
      ])
    }),
  }
}

export const alternative = {
  en: ({ steps }: LadderData) => `Stairs with steps of one height: ${steps.map(({ text, cause, status }) => `${text}${cause ? ` (${cause})` : ''}${status === 'fact' ? '' : ', hoped for'}`).join('; then ')}.`,
  zh: ({ steps }: LadderData) => `一级级同样高的台阶：${steps.map(({ text, cause, status }) => `${text}${cause ? `（${cause}）` : ''}${status === 'fact' ? '' : '，期望'}`).join('；然后是')}。`,
  ja: ({ steps }: LadderData) => `同じ高さの段が続く階段：${steps.map(({ text, cause, status }) => `${text}${cause ? `（${cause}）` : ''}${status === 'fact' ? '' : '（望み）'}`).join('、次に')}。`,
}
