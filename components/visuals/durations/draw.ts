/** Bars on one scale that begins at nothing; a line within a bar stands at the least. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { DurationsData } from './definition.ts'
import { monthsOf } from '../../../src/base/duration.ts'
import { isUnspaced } from '../../../src/text/breakable.ts'
import { widthIn } from '../../../src/text/fit.ts'
import { yearsIn } from '../../../src/text/intl.ts'
import { measuresIn } from '../../../src/text/measures.ts'
import { area, label, LEFT, line, lookOf, RIGHT } from '../marks.ts'
import { extentOf } from '../scale.ts'

const TOP = 252
const AXIS = 594
const INSIDE = 28
const AFTER = 24
/** Ticks at a round number of years, two to four of them. */
const STEPS = [1, 2, 5, 10, 20, 50, 100]

export function draw({ measure, spans }: DurationsData, language: string): Drawing {
  // Three rows and more leave room for smaller type only.
  const [valueStyle, saidStyle] = spans.length > 2 ? ['title', 'note'] as const : ['large', 'text'] as const
  const { [valueStyle]: large, [saidStyle]: text, note } = measuresIn(language).visual
  const most = Math.max(...spans.map(({ to }) => monthsOf(to)))
  const pitch = (AXIS - TOP) / spans.length
  const step = STEPS.find(step => most / 12 / step <= 3) ?? STEPS.at(-1)!
  const years = Array.from({ length: Math.floor(most / 12 / step) + 1 }, (_, index) => index * step)
  const lastTick = [String(years.at(-1)), yearsIn(language, years.at(-1)!)].join(isUnspaced(language) ? '' : ' ').trim()
  const half = Math.ceil(widthIn(lastTick, note, language) / 2) + 2
  // Labels stand centred below their ticks, and none in the margin: the last ends there, the first begins there.
  const width = RIGHT - LEFT - half
  return {
    clicks: spans.length,
    marks: [
      label(measure.text, ['measure', 'text'], 'strong', { x: LEFT, width: RIGHT - LEFT, y: 196 }),
      ...years.flatMap((year): (Shape | Label)[] => {
        const x = LEFT + year * 12 / most * width
        const isLast = year === years.at(-1)
        const room = isLast ? half : 30
        return [
          line([[x, AXIS], [x, AXIS + 9]], 3, 'given'),
          label(isLast ? lastTick : String(year), ['spans'], 'note', { x: year ? x - room : LEFT, width: 2 * room, y: AXIS + 10, align: year ? 'center' : 'start', tone: 'quiet' }),
        ]
      }),
      line([[LEFT, AXIS], [LEFT + width, AXIS]], 3, 'given'),
      ...spans.flatMap(({ from, to, value, label: said, status }, index): (Shape | Label)[] => {
        const { length } = extentOf([0, monthsOf(to)], most, width)
        const { length: least } = extentOf([0, monthsOf(from)], most, width)
        const y = TOP + index * pitch
        const height = pitch - 16
        const look = lookOf(status)
        const wide = Math.max(widthIn(value, large, language), widthIn(said, text, language))
        const fits = wide <= length - 2 * INSIDE
        // Before the line within it where that leaves room, so that no text is cut.
        const x = !fits ? LEFT + length + AFTER : least - 2 * INSIDE >= wide || monthsOf(from) === 0 ? LEFT + INSIDE : LEFT + least + INSIDE
        const on = fits && look !== 'doubt' ? look : undefined
        const room = fits ? LEFT + length - x - 8 : RIGHT - x
        const click = index + 1
        const tone = status === 'fact' || status === 'doubt' ? undefined : 'aim' as const
        return [
          area({ x: LEFT, y, width: length, height }, look, { click, motion: 'grow' }),
          ...least > 6 && length - least > 6 ? [line([[LEFT + least, y + 6], [LEFT + least, y + height - 6]], 4, look === 'own' ? 'unnamed' : look === 'doubt' ? 'given' : 'aim', { click })] : [],
          label(value, ['spans', index, 'value'], valueStyle, { x, width: room, y: y + height / 2 + 2, vertical: 'bottom', on, tone, click }),
          label(said, ['spans', index, 'label'], saidStyle, { x, width: room, y: y + height / 2 + 6, on, click }),
        ]
      }),
    ],
  }
}

export const alternative = {
  en: ({ measure, spans }: DurationsData) => `${measure.text}, on one true scale. ${spans.map(({ value, label, status }) => `${value}${status === 'fact' ? '' : `, ${{ aim: 'an aim', estimate: 'an estimate', doubt: 'dashed, doubted' }[status]}`}: ${label}`).join('. ')}.`,
  zh: ({ measure, spans }: DurationsData) => `${measure.text}，按同一真实比例。${spans.map(({ value, label, status }) => `${value}${status === 'fact' ? '' : `（${{ aim: '目标', estimate: '估计', doubt: '虚线，存疑' }[status]}）`}：${label}`).join('；')}。`,
  ja: ({ measure, spans }: DurationsData) => `${measure.text}を同じ縮尺で示す。${spans.map(({ value, label, status }) => `${value}${status === 'fact' ? '' : `（${{ aim: '目標', estimate: '推定', doubt: '破線、疑問視' }[status]}）`}：${label}`).join('。')}。`,
}
