/** A band of one thickness, solid up to the day, pale from there to the date; an arrow back from the date says that it may be sooner. */
import type { Drawing, Shape } from '../marks.ts'
import type { DeadlineData } from './definition.ts'
import { area, label, LEFT, line, present, RIGHT } from '../marks.ts'

const BAND = { top: 292, bottom: 500 }
const AXIS = 556
const NOW = 688
const DATE = RIGHT
const INSIDE = 28
const SOONER = { y: 256, length: 150, head: 14 }

export function draw({ since, now, state, by, aim, sooner }: DeadlineData): Drawing {
  const middle = (BAND.top + BAND.bottom) / 2
  const height = BAND.bottom - BAND.top
  const tick = (x: number, from: number, click?: number): Shape => line([[x, from], [x, AXIS + 10]], 3, 'given', { click })
  const below = { y: AXIS + 18, width: 400, lines: 2 }
  return {
    clicks: 2,
    marks: present([
      // How long that is is not known.
      line([[LEFT, AXIS], [NOW, AXIS]], 3, 'doubt'),
      tick(LEFT + 1.5, AXIS - 10),
      label(since.text, ['since', 'text'], 'note', { ...below, x: LEFT }),
      tick(NOW, BAND.bottom),
      label(now, ['now'], 'note', { ...below, width: 240, x: NOW - 120, align: 'center' }),
      area({ x: LEFT, y: BAND.top, width: NOW - LEFT, height }, 'own'),
      label(state.text, ['state', 'text'], 'large', { x: LEFT + INSIDE, width: NOW - LEFT - INSIDE - 8, y: middle, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      line([[NOW, AXIS], [DATE, AXIS]], 3, 'given', { click: 2 }),
      area({ x: NOW + 2, y: BAND.top, width: DATE - NOW - 2, height }, 'aim', { click: 2, motion: 'grow' }),
      tick(DATE - 1.5, BAND.bottom, 2),
      label(by.text, ['by', 'text'], 'strong', { ...below, x: DATE - 300, width: 300, align: 'end', tone: 'aim', click: 2 }),
      label(aim.text, ['aim', 'text'], 'title', { x: NOW + INSIDE, width: DATE - NOW - 2 * INSIDE, y: middle, vertical: 'middle', lines: 3, on: 'aim', tone: 'aim', click: 2 }),
      ...sooner
        ? [
            line([[DATE, SOONER.y], [DATE - SOONER.length, SOONER.y]], 5, 'estimate', { click: 2 }),
            line([[DATE - SOONER.length + SOONER.head, SOONER.y - SOONER.head], [DATE - SOONER.length, SOONER.y], [DATE - SOONER.length + SOONER.head, SOONER.y + SOONER.head]], 5, 'aim', { click: 2 }),
            label(sooner.text, ['sooner', 'text'], 'strong', { x: NOW, width: DATE - SOONER.length - 16 - NOW, y: SOONER.y, vertical: 'middle', align: 'end', tone: 'aim', click: 2 }),
          ]
        : [],
    ]),
  }
}

export const alternative = {
  en: ({ since, now, state, by, aim, sooner }: DeadlineData) => `A band of one thickness on an axis of time. Solid, from the left (${since.text}; how long is not drawn) to ${now}: ${state.text}. Pale, hoped for, from there to ${by.text}: ${aim.text}.${sooner ? ` A dashed arrow leads back from that date: ${sooner.text}.` : ''}`,
  zh: ({ since, now, state, by, aim, sooner }: DeadlineData) => `时间轴上一条粗细不变的带。实心部分从左端（${since.text}，长短不表示时间）到${now}：${state.text}。浅色部分表示目标，到${by.text}：${aim.text}。${sooner ? `一支虚线箭头从这一时间往回指：${sooner.text}。` : ''}`,
  ja: ({ since, now, state, by, aim, sooner }: DeadlineData) => `時間軸の上の同じ太さの帯。左端（${since.text}。長さに意味はない）から${now}までは塗りつぶし：${state.text}。そこから${by.text}までは薄く、目標を表す：${aim.text}。${sooner ? `破線の矢印がその時点から戻る：${sooner.text}。` : ''}`,
}
