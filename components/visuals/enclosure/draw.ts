/** Dots packed behind a wall; beside them dots without a wall, each linked to those around it, until they leave the page. */
import type { Drawing, Shape } from '../marks.ts'
import type { EnclosureData } from './definition.ts'
import { dots, label, LEFT, line, OFF_RIGHT, present, RIGHT } from '../marks.ts'
import { labelHeight } from '../typesetting.ts'

const BOX = { left: 72, right: 462, top: 200, bottom: 432, wall: 16 }
const ROWS = 4
const COLUMNS = 7
const RADIUS = 11
/** Below both. */
const SAID = 456
const OPEN = 570
const MESH = { top: 224, bottom: 408, across: 120, rows: 4 }
/** No further apart than these are two dots linked. */
const REACH = 120

export function draw({ closed, open, also }: EnclosureData, language: string): Drawing {
  const [width, height] = [BOX.right - BOX.left, BOX.bottom - BOX.top]
  const packed = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    x: BOX.left + width * (0.5 + 0.125 * (index % COLUMNS - (COLUMNS - 1) / 2)),
    y: BOX.top + height * (0.5 + 0.2 * (Math.floor(index / COLUMNS) - (ROWS - 1) / 2)),
    radius: RADIUS,
  }))
  const free = mesh()
  const half = BOX.wall / 2
  const left = { x: LEFT, width: OPEN - LEFT - 50 }
  const right = { x: OPEN, width: RIGHT - OPEN }
  const corners = [[BOX.left + half, BOX.top + half], [BOX.right - half, BOX.top + half], [BOX.right - half, BOX.bottom - half], [BOX.left + half, BOX.bottom - half]] as const
  return {
    clicks: also ? 2 : 1,
    marks: present([
      { ...line(corners, BOX.wall, 'given'), path: `${line(corners, BOX.wall, 'given').path}Z` },
      dots(packed, 'world'),
      label(closed.name, ['closed', 'name'], 'title', { ...left, y: SAID, lines: 2 }),
      label(closed.text, ['closed', 'text'], 'text', { ...left, y: SAID + labelHeight({ text: closed.name, style: 'title', width: left.width }, language) + 8, lines: 2, tone: 'quiet' }),
      links(free),
      dots(free, 'world', { click: 1, motion: 'grow' }),
      label(open.text, ['open', 'text'], 'lead', { ...right, y: SAID + 4, lines: 2, click: 1 }),
      also && label(also.text, ['also', 'text'], 'text', { ...right, y: SAID + 14 + labelHeight({ text: open.text, style: 'lead', width: right.width }, language), lines: 2, click: 2 }),
    ]),
  }
}

/** Rows that are set off against each other, each dot a little off its place: no pattern, no centre, and the same each time. */
function mesh(): { x: number, y: number, radius: number }[] {
  const pitch = (MESH.bottom - MESH.top) / (MESH.rows - 1)
  return Array.from({ length: MESH.rows }, (_, row) => {
    const start = OPEN + RADIUS + (row % 2) * MESH.across / 2
    return Array.from({ length: Math.ceil((OFF_RIGHT - start) / MESH.across) + 1 }, (_, column) => ({
      x: start + column * MESH.across + (column ? 12 * Math.sin(5 * column + 3 * row) : 0),
      y: MESH.top + row * pitch + 13 * Math.sin(2.4 * column + 7 * row),
      radius: RADIUS,
    }))
  }).flat().filter(({ x }) => x <= OFF_RIGHT)
}

function links(places: { x: number, y: number }[]): Shape {
  const path = places.flatMap((from, index) => places.slice(index + 1)
    .filter(to => Math.hypot(to.x - from.x, to.y - from.y) < REACH)
    .map(to => line([[from.x, from.y], [to.x, to.y]], 3, 'world').path)).join('')
  return { mark: 'shape', path, look: 'world', line: 3, click: 1, motion: 'grow' }
}

export const alternative = {
  en: ({ closed, open, also }: EnclosureData) => `Dots packed behind a thick wall: ${closed.name}; ${closed.text}. Beside them dots without a wall, each linked to those around it, with no centre, until they leave the page: ${open.text}.${also ? ` ${also.text}.` : ''}`,
  zh: ({ closed, open, also }: EnclosureData) => `圆点挤在一道厚墙里：${closed.name}；${closed.text}。旁边的圆点没有墙，各与周围相连，没有中心，伸出画面：${open.text}。${also ? `${also.text}。` : ''}`,
  ja: ({ closed, open, also }: EnclosureData) => `厚い壁の中に詰まった点：${closed.name}、${closed.text}。その横に壁のない点。中心はなく、それぞれ周りとつながり、画面の外まで広がる：${open.text}。${also ? `${also.text}。` : ''}`,
}
