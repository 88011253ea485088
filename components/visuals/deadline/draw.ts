/** A solid bar up to the day; on the axis, at the date, a pole with the aim; a dashed arrow back from it says that it may be sooner. */
import type { Drawing, Shape } from '../marks.ts'
import type { DeadlineData } from './definition.ts'
import { area, disc, label, LEFT, line, present, RIGHT } from '../marks.ts'

const BAR = { top: 292, bottom: 500 }
const AXIS = 556
const NOW = 688
const INSIDE = 28
/** The pole stands on the axis within the margin. */
const POLE = { x: RIGHT - 12, top: 224, foot: 12 }
const SOONER = { y: 470, length: 280, head: 16 }

export function draw({ since, now, state, by, aim, sooner }: DeadlineData): Drawing {
  const tick = (x: number, from: number): Shape => line([[x, from], [x, AXIS + 10]], 3, 'given')
  const below = { y: AXIS + 18, width: 400, lines: 2 }
  const beside = { x: NOW + INSIDE, width: POLE.x - 22 - NOW - INSIDE, align: 'end' as const, tone: 'aim' as const, click: 2 }
  const tip = POLE.x - SOONER.length
  return {
    clicks: 2,
    marks: present([
      // How long that is is not known.
      line([[LEFT, AXIS], [NOW, AXIS]], 3, 'doubt'),
      tick(LEFT + 1.5, AXIS - 10),
      label(since.text, ['since', 'text'], 'note', { ...below, x: LEFT }),
      line([[NOW, AXIS], [RIGHT, AXIS]], 3, 'given'),
      tick(NOW, BAR.bottom),
      label(now, ['now'], 'note', { ...below, width: 240, x: NOW - 120, align: 'center' }),
      area({ x: LEFT, y: BAR.top, width: NOW - LEFT, height: BAR.bottom - BAR.top }, 'own'),
      label(state.text, ['state', 'text'], 'large', { x: LEFT + INSIDE, width: NOW - LEFT - INSIDE - 8, y: (BAR.top + BAR.bottom) / 2, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      line([[POLE.x, AXIS], [POLE.x, POLE.top]], 6, 'aim', { click: 2, motion: 'draw' }),
      disc(POLE.x, AXIS, POLE.foot, 'aim', { click: 2 }),
      label(by.text, ['by', 'text'], 'strong', { ...below, x: RIGHT - 300, width: 300, align: 'end', tone: 'aim', click: 2 }),
      label(aim.text, ['aim', 'text'], 'title', { ...beside, y: POLE.top - 2, lines: 3 }),
      ...sooner
        ? [
            line([[POLE.x - 18, SOONER.y], [tip, SOONER.y]], 5, 'estimate', { click: 2 }),
            line([[tip + SOONER.head, SOONER.y - SOONER.head], [tip, SOONER.y], [tip + SOONER.head, SOONER.y + SOONER.head]], 5, 'aim', { click: 2 }),
            label(sooner.text, ['sooner', 'text'], 'strong', { ...beside, y: SOONER.y - 16, vertical: 'bottom' }),
          ]
        : [],
    ]),
  }
}

export const alternative = {
  en: ({ since, now, state, by, aim, sooner }: DeadlineData) => `An axis of time. A solid bar from the left (${since.text}; how long is not drawn) to ${now}: ${state.text}. Apart from it, at ${by.text}, a pole, hoped for: ${aim.text}.${sooner ? ` A dashed arrow leads back from it: ${sooner.text}.` : ''}`,
  zh: ({ since, now, state, by, aim, sooner }: DeadlineData) => `一条时间轴。实心横条从左端（${since.text}，长短不表示时间）到${now}：${state.text}。与它分开，${by.text}处立着一根标杆，表示目标：${aim.text}。${sooner ? `一支虚线箭头从标杆往回指：${sooner.text}。` : ''}`,
  ja: ({ since, now, state, by, aim, sooner }: DeadlineData) => `時間軸。左端（${since.text}。長さに意味はない）から${now}まで塗りつぶしの棒：${state.text}。そこから離れて、${by.text}に目標を表す柱が立つ：${aim.text}。${sooner ? `破線の矢印が柱から戻る：${sooner.text}。` : ''}`,
}
