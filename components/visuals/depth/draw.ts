/**
 * A deep shaft, solid, down from the ground, and from its foot thin ways, in dashes, that leave the page: from one
 * thing done deep, others may be reached. Where two things are said to matter most, the ground is broad and carries them.
 */
import type { Drawing, Label, Shape } from '../marks.ts'
import type { DepthData } from './definition.ts'
import { area, FLOOR, label, LEFT, levelCurve, OFF_RIGHT, present, RIGHT, TOP } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const GROUND = { broad: 112, thin: 16 }
const SHAFT = { x: 476, width: 156 }
/** From the shaft to words, and from the ground to them. */
const BESIDE = 36
const BELOW = 26
/** Where each way leaves the shaft, and how high it runs on. */
const WAYS = [{ from: 588, to: 506 }, { from: 605, to: 557 }, { from: 622, to: 608 }]
const WAY = { thick: 10, run: 250 }

export function draw({ first, deep, gain, others }: DepthData, language: string): Drawing {
  const ground = TOP + (first ? GROUND.broad : GROUND.thin)
  const click = first ? 1 : undefined
  const then = (click ?? 0) + 1
  const right = SHAFT.x + SHAFT.width
  const led = (what: 'deep' | 'gain', { lead, text }: { lead?: string, text: string }, x: number, end: number, click?: number): (Label | undefined)[] => {
    const place = { x, width: end - x, click }
    const below = lead ? labelHeight({ text: lead, style: 'strong', width: place.width }, language) + 4 : 0
    return [
      lead ? label(lead, [what, 'lead'], 'strong', { ...place, y: ground + BELOW }) : undefined,
      label(text, [what, 'text'], 'title', { ...place, y: ground + BELOW + below, lines: (what === 'deep' ? 2 : 1) + (first ? 0 : 1) }),
    ]
  }
  return {
    clicks: then,
    marks: present([
      area({ x: 0, y: TOP, width: 0, height: ground - TOP, open: ['left', 'right'] }, 'world'),
      ...first ? foremost(first) : [],
      area({ x: SHAFT.x, y: ground, width: SHAFT.width, height: FLOOR - ground }, 'world', { click, motion: 'grow' }),
      ...led('deep', deep, LEFT, SHAFT.x - BESIDE, click),
      ways(right, then),
      ...gain ? led('gain', gain, right + BESIDE, RIGHT, then) : [],
      label(others.text, ['others', 'text'], gain ? 'strong' : 'title', { x: right + BESIDE, width: RIGHT - right - BESIDE, y: WAYS[0]!.to - 14, vertical: 'bottom', align: 'end', lines: gain ? 1 : 2, click: then }),
    ]),
  }
}

function foremost({ lead, things }: NonNullable<DepthData['first']>) {
  const second = SHAFT.x + SHAFT.width + BESIDE
  return [
    label(lead, ['first', 'lead'], 'note', { x: LEFT, width: RIGHT - LEFT, y: TOP + 12, on: 'world' }),
    ...things.map(({ text }, index) => label(text, ['first', 'things', index, 'text'], 'title', { x: index ? second : LEFT, width: (index ? RIGHT : second - 24) - (index ? second : LEFT), y: TOP + 50, on: 'world' })),
  ]
}

/** They begin at the shaft, and have no end. */
function ways(right: number, click: number): Shape {
  const x = right + 4
  return { mark: 'shape', path: WAYS.map(({ from, to }) => `M${x} ${from}${levelCurve(x, from, x + WAY.run, to)}H${OFF_RIGHT}`).join(''), look: 'estimate', line: WAY.thick, click }
}

const before = (first: DepthData['first']) => first?.things.map(({ text }) => text)

export const alternative = {
  en: ({ first, deep, gain, others }: DepthData) => `${first ? `A broad solid ground carries two things, ${first.lead}: ${before(first)!.join('; ')}. From it a` : 'A'} solid shaft goes down: ${deep.lead ? `${deep.lead} ` : ''}${deep.text}.${gain ? ` Beside it: ${gain.lead ? `${gain.lead} ` : ''}${gain.text}.` : ''} From its foot thin ways in dashes leave the page: ${others.text}.`,
  zh: ({ first, deep, gain, others }: DepthData) => `${first ? `宽阔的实心地面上写着两件事（${first.lead}）：${before(first)!.join('；')}。由它` : ''}向下挖出一口实心的深井：${deep.lead ?? ''}${deep.text}。${gain ? `旁边：${gain.lead ?? ''}${gain.text}。` : ''}井底引出几条细细的虚线，伸出画面：${others.text}。`,
  ja: ({ first, deep, gain, others }: DepthData) => `${first ? `広い塗りつぶした地面に二つのこと（${first.lead}）：${before(first)!.join('、')}。そこから` : ''}塗りつぶした深い縦穴が下へ伸びる：${deep.lead ?? ''}${deep.text}。${gain ? `その横に：${gain.lead ?? ''}${gain.text}。` : ''}底から細い破線の道が画面の外まで続く：${others.text}。`,
}
