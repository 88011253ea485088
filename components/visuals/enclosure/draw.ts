/** Dots packed behind a wall; beside them as many without a wall, each linked to those around it, and the links go on off the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { EnclosureData } from './definition.ts'
import { dots, label, LEFT, line, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const BOX = { left: LEFT, right: 518, top: 200, bottom: 456, wall: 16 }
const ROWS = 4
const COLUMNS = 7
const RADIUS = 11
/** Below both. */
const SAID = 486
const OPEN = 652
const MESH = { top: 224, bottom: 432, across: 88 }
/** So far beyond its place the last column is, which is off the page. */
const BEYOND = 24
/** No further apart than these are two dots linked. */
const REACH = 106

export function draw({ closed, open, also }: EnclosureData, language: string): Drawing {
  const [width, height] = [BOX.right - BOX.left, BOX.bottom - BOX.top]
  const packed = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    x: BOX.left + width * (0.5 + 0.125 * (index % COLUMNS - (COLUMNS - 1) / 2)),
    y: BOX.top + height * (0.5 + 0.2 * (Math.floor(index / COLUMNS) - (ROWS - 1) / 2)),
    radius: RADIUS,
  }))
  const free = mesh()
  const left = { x: LEFT, width: OPEN - LEFT - 48 }
  const right = { x: OPEN, width: RIGHT - OPEN }
  return {
    clicks: also ? 2 : 1,
    marks: present([
      { mark: 'shape', path: wall(), look: 'given' },
      dots(packed, 'world'),
      label(closed.text, ['closed', 'text'], 'strong', { ...left, y: SAID, lines: 3 }),
      links(free),
      dots(free, 'world', { click: 1, motion: 'grow' }),
      label(open.text, ['open', 'text'], 'strong', { ...right, y: SAID, lines: 3, click: 1 }),
      also && label(also.text, ['also', 'text'], 'note', { ...right, y: SAID + 10 + labelHeight({ text: open.text, style: 'strong', width: right.width }, language), lines: 3, click: 2 }),
    ]),
  }
}

/** Rows that are set off against each other, each dot a little off its place: no pattern, no centre, and the same each time. The last column is off the page: links lead there. */
function mesh(): { x: number, y: number, radius: number }[] {
  const pitch = (MESH.bottom - MESH.top) / (ROWS - 1)
  return Array.from({ length: ROWS * (COLUMNS + 1) }, (_, index) => {
    const [row, column] = [index % ROWS, Math.floor(index / ROWS)]
    return {
      x: OPEN + RADIUS + (row % 2) * MESH.across / 2 + column * MESH.across + (column ? 9 * Math.sin(5 * column + 3 * row) : 0) + (column === COLUMNS ? BEYOND : 0),
      y: MESH.top + row * pitch + 13 * Math.sin(2.4 * column + 7 * row),
      radius: RADIUS,
    }
  })
}

/** With square corners, inside and outside. */
function wall(): string {
  const { left, right, top, bottom, wall: thick } = BOX
  return `M${left} ${top}H${right}V${bottom}H${left}ZM${left + thick} ${top + thick}V${bottom - thick}H${right - thick}V${top + thick}Z`
}

function links(places: { x: number, y: number }[]): Shape {
  const path = places.flatMap((from, index) => places.slice(index + 1)
    .filter(to => Math.hypot(to.x - from.x, to.y - from.y) < REACH)
    .map(to => line([[from.x, from.y], [to.x, to.y]], 3, 'world').path)).join('')
  return { mark: 'shape', path, look: 'world', line: 3, click: 1, motion: 'grow' }
}

export const alternative = {
  en: ({ closed, open, also }: EnclosureData) => `Dots packed behind a thick wall: ${closed.text}. Beside them as many dots without a wall, each linked to those around it, with no centre, and the links go on off the page: ${open.text}.${also ? ` ${also.text}.` : ''}`,
  zh: ({ closed, open, also }: EnclosureData) => `圆点挤在一道厚墙里：${closed.text}。旁边是同样多的圆点，没有墙，没有中心，各与周围相连，连线伸出画面：${open.text}。${also ? `${also.text}。` : ''}`,
  ja: ({ closed, open, also }: EnclosureData) => `厚い壁の中に詰まった点：${closed.text}。その横に、壁のない同じ数の点。中心はなく、それぞれ周りとつながり、線は画面の外へ続く：${open.text}。${also ? `${also.text}。` : ''}`,
}
