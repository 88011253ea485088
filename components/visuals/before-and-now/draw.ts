/** Bands that come to a line between two times; there they stop, or go on thinner and pale. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { BeforeAndNowData } from './definition.ts'
import { area, channel, FLOOR, label, LEFT, line, OFF_RIGHT, RIGHT } from '../marks.ts'

const SEAM = 600
const TOP = 268
const GAP = 30
const THINNER = 0.62
const RUN = 120

export function draw({ zones, rows }: BeforeAndNowData): Drawing {
  const height = Math.min(164, (FLOOR - TOP - 8 - (rows.length - 1) * GAP) / rows.length)
  return {
    clicks: rows.length,
    marks: [
      label(zones[0]!, ['zones', 0], 'title', { x: LEFT, width: SEAM - LEFT - 24, y: 192 }),
      label(zones[1]!, ['zones', 1], 'title', { x: SEAM + 28, width: RIGHT - SEAM - 28, y: 192, tone: 'aim' }),
      line([[SEAM, 192], [SEAM, FLOOR]], 4, 'given'),
      ...rows.flatMap(({ was, now, course }, index): (Shape | Label)[] => {
        const y = TOP + index * (height + GAP)
        const click = index + 1
        const less = course === 'less'
        const x = less ? SEAM + RUN + 24 : SEAM + 28
        return [
          area({ x: 0, y, width: SEAM, height, open: ['left'] }, 'own'),
          label(was.text, ['rows', index, 'was', 'text'], 'lead', { x: LEFT, width: SEAM - LEFT - 36, y: y + height / 2, vertical: 'middle', lines: 3, on: 'own' }),
          ...less ? [channel({ x: SEAM + 2, y: y + height / 2, from: height - 4, run: RUN, to: height * THINNER, end: OFF_RIGHT }, 'aim', { click, motion: 'grow' as const })] : [],
          label(now.text, ['rows', index, 'now', 'text'], less ? 'strong' : 'lead', { x, width: RIGHT - x, y: y + height / 2, vertical: 'middle', lines: less ? 2 : 3, on: less ? 'aim' : undefined, tone: less ? undefined : 'aim', click }),
        ]
      }),
    ],
  }
}

export const alternative = {
  en: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}: ${was.text}, a band. ${zones[1]}: ${course === 'ends' ? 'the band stops' : 'it goes on thinner and pale, as planned'}: ${now.text}.`).join(' '),
  zh: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}：一条带子，${was.text}。${zones[1]}：${course === 'ends' ? '带子中断' : '带子变窄变浅（计划）'}，${now.text}。`).join(''),
  ja: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}：一本の帯、${was.text}。${zones[1]}：${course === 'ends' ? '帯は途切れる' : '帯は細く薄くなって続く（計画）'}、${now.text}。`).join(''),
}
