/** Bands that come to a line between two times; there they stop, or go on thinner and pale. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { BeforeAndNowData } from './definition.ts'
import { area, channel, FLOOR, label, LEFT, line, OFF_RIGHT, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const SEAM = 600
const TOP = 268
const GAP = 24
const THINNER = 0.74
const RUN = 44
const AFTER = SEAM + RUN + 8

export function draw({ zones, rows }: BeforeAndNowData, language: string): Drawing {
  const height = (FLOOR - TOP - (rows.length - 1) * GAP) / rows.length
  return {
    clicks: rows.length,
    marks: [
      label(zones[0]!, ['zones', 0], 'title', { x: LEFT, width: SEAM - LEFT - 24, y: 196 }),
      label(zones[1]!, ['zones', 1], 'title', { x: AFTER, width: RIGHT - AFTER, y: 196, tone: 'aim' }),
      line([[SEAM, 200], [SEAM, FLOOR]], 4, 'given'),
      ...rows.flatMap(({ was, now, course }, index): (Shape | Label)[] => {
        const y = TOP + index * (height + GAP)
        const click = index + 1
        const less = course === 'less'
        const low = less || rows.length > 2
        const beside = { x: AFTER, width: RIGHT - AFTER, on: less ? 'aim' as const : undefined, click }
        const [said, noted] = [labelHeight({ text: now.text, style: 'strong', width: beside.width }, language), now.note ? labelHeight({ text: now.note, style: 'note', width: beside.width }, language) : 0]
        const top = y + (height - said - noted) / 2
        return present([
          area({ x: 0, y, width: SEAM, height, open: ['left'] }, 'own'),
          label(was.text, ['rows', index, 'was', 'text'], 'strong', { x: LEFT, width: SEAM - LEFT - 36, y: y + height / 2, vertical: 'middle', lines: 3, on: 'own' }),
          less && channel({ x: SEAM + 2, y: y + height / 2, from: height - 4, run: RUN, to: height * THINNER, end: OFF_RIGHT }, 'aim', { click, motion: 'grow' as const }),
          label(now.text, ['rows', index, 'now', 'text'], 'strong', { ...beside, y: top, lines: low ? 2 : 3, tone: 'aim' }),
          now.note && label(now.note, ['rows', index, 'now', 'note'], 'note', { ...beside, y: top + said, lines: low ? 1 : 2 }),
        ])
      }),
    ],
  }
}

export const alternative = {
  en: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}: ${was.text}, a band. ${zones[1]}: ${course === 'ends' ? 'the band stops' : 'it goes on thinner and pale, as planned'}: ${now.text}${now.note ? ` (${now.note})` : ''}.`).join(' '),
  zh: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}：一条带子，${was.text}。${zones[1]}：${course === 'ends' ? '带子中断' : '带子变窄变浅（计划）'}，${now.text}${now.note ? `（${now.note}）` : ''}。`).join(''),
  ja: ({ zones, rows }: BeforeAndNowData) => rows.map(({ was, now, course }) => `${zones[0]}：一本の帯、${was.text}。${zones[1]}：${course === 'ends' ? '帯は途切れる' : '帯は細く薄くなって続く（計画）'}、${now.text}${now.note ? `（${now.note}）` : ''}。`).join(''),
}
