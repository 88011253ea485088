/** A band ends, and only in dashes, with the question in them, would it reach a whole disc; below, a train of beats, and from it a dashed line to the disc. */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { CausesData } from './definition.ts'
import { area, disc, label, LEFT, line, OFF_LEFT, present, RIGHT } from '../marks.ts'

const DISC = { radius: 212, y: 412 }
const CENTRE = RIGHT - DISC.radius
const BAND = { top: 226, bottom: 356, end: 430 }
/** Beats from beyond the page: how many is not told. */
const BEAT = { y: 518, height: 64, width: 20, pitch: 38 }
const APART = 16
/** A link is drawn in whole dashes. */
const DASH = { length: 18, gap: 11 }
const SAID = 12
const WIDTH = 500

export function draw({ outcome, unproved, possible }: CausesData): Drawing {
  const beats = Array.from({ length: Math.ceil((BAND.end - OFF_LEFT) / BEAT.pitch) }, (_, index) => BAND.end - BEAT.width - index * BEAT.pitch).reverse()
  const link = (y: number, click: number): Shape => line(whole(BAND.end + APART / 2, edgeAt(y) - APART / 2).map(x => [x, y] as const), 6, 'doubt', { click })
  const within = { x: BAND.end + APART, width: edgeAt(BAND.bottom) - BAND.end - 2 * APART }
  const recurring = ({ text, link: effect, note }: NonNullable<CausesData['possible']>): (Shape | Label)[] => [
    label(text, ['possible', 'text'], 'lead', { x: LEFT, width: WIDTH, y: BEAT.y - BEAT.height / 2 - SAID, vertical: 'bottom', click: 2 }),
    { mark: 'shape', path: beats.map(x => `M${x} ${BEAT.y - BEAT.height / 2}h${BEAT.width}v${BEAT.height}h${-BEAT.width}Z`).join(''), look: 'world', click: 2 },
    link(BEAT.y, 2),
    label(effect, ['possible', 'link'], 'strong', { x: BAND.end + APART, width: edgeAt(BEAT.y) - BAND.end - 2 * APART, y: BEAT.y + SAID, lines: 2, click: 2 }),
    label(note, ['possible', 'note'], 'strong', { x: LEFT, width: WIDTH, y: BEAT.y + BEAT.height / 2 + SAID, click: 2 }),
  ]
  return {
    clicks: possible ? 2 : 1,
    marks: present([
      disc(CENTRE, DISC.y, DISC.radius, 'world'),
      label(outcome.text, ['outcome', 'text'], 'title', { x: CENTRE - 160, width: 320, y: DISC.y, vertical: 'middle', align: 'center', lines: 4, on: 'world' }),
      area({ x: OFF_LEFT, y: BAND.top, width: BAND.end - OFF_LEFT, height: BAND.bottom - BAND.top, open: ['left'] }, 'own', { click: 1 }),
      label(unproved.text, ['unproved', 'text'], 'title', { x: LEFT, width: BAND.end - LEFT - 24, y: (BAND.top + BAND.bottom) / 2, vertical: 'middle', lines: 2, on: 'own', click: 1 }),
      ...[BAND.top + 3, BAND.bottom - 3].map(y => link(y, 1)),
      label(unproved.link, ['unproved', 'link'], 'title', { ...within, y: (BAND.top + BAND.bottom) / 2, vertical: 'middle', align: 'center', lines: 2, click: 1 }),
      label(unproved.note, ['unproved', 'note'], 'text', { ...within, y: BAND.bottom + SAID, align: 'center', lines: 2, click: 1 }),
      ...possible ? recurring(possible) : [],
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
  return CENTRE - Math.sqrt(DISC.radius ** 2 - (y - DISC.y) ** 2)
}

export const alternative = {
  en: ({ outcome, unproved, possible }: CausesData) => `A disc, ${outcome.text}. A band, ${unproved.text}, ends before it; dashed lines lead on to the disc, and between them stands: ${unproved.link} ${unproved.note}.${possible ? ` Below, a train of beats, ${possible.text}, and from it a thin dashed line to the disc: ${possible.link}; ${possible.note}.` : ''}`,
  zh: ({ outcome, unproved, possible }: CausesData) => `一个圆：${outcome.text}。“${unproved.text}”这条带子没到圆就停了，只有虚线通向圆，其间写着：${unproved.link}${unproved.note}。${possible ? `下方一连串小条：${possible.text}，从那里有一条细虚线通向圆：${possible.link}；${possible.note}。` : ''}`,
  ja: ({ outcome, unproved, possible }: CausesData) => `円：${outcome.text}。「${unproved.text}」の帯は円の手前で終わり、破線だけが円へ続く。その間に：${unproved.link}${unproved.note}。${possible ? `下には繰り返す小さな棒、${possible.text}。そこから細い破線が円へ：${possible.link}、${possible.note}。` : ''}`,
}
