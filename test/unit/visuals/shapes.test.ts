/** What the shapes of single kinds say by where they stand. */
import type { Shape } from '../../../components/visuals/marks.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { drawingOf } from '../../../components/visuals/drawings.ts'
import { visualProps, visualSchemas } from '../../../components/visuals/index.ts'
import { ROOT } from '../../../src/base/files.ts'
import { createParts } from '../../../src/fields/parts.ts'

const schemas = visualSchemas(createParts({ languages: ['en'], sourceLanguage: 'en' }))

interface Point { x: number, y: number }

/** The corners of a path of straight lines, with absolute places only. */
function cornersOf({ path }: Shape): Point[] {
  let at: Point = { x: 0, y: 0 }
  return [...path.matchAll(/([MLHV])([-\d. ]+)/g)].map(([, command, numbers]) => {
    const [first, second] = numbers!.trim().split(' ').map(Number) as [number, number]
    at = command === 'H' ? { ...at, x: first } : command === 'V' ? { ...at, y: first } : { x: first, y: second }
    return at
  })
}

/** The centres of the discs of a path. */
const centresOf = ({ path }: Shape): Point[] => [...path.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+)/g)].map(([, x, y, radius]) => ({ x: Number(x) + Number(radius), y: Number(y) }))

function boxOf(points: Point[]): { left: number, right: number, top: number, bottom: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

async function shapesOf(kind: string, look: Shape['look']): Promise<Shape[]> {
  const example = parse(await readFile(join(ROOT, 'components/visuals', kind, 'example.yaml'), 'utf8'))
  const data = schemas.find(schema => schema.shape.kind.value === kind)!.parse(example)
  const props = visualProps(data as any, { say: text => text.en!, languages: ['en'], sourceLanguage: 'en' })
  return drawingOf(props, 'en').marks.filter((mark): mark is Shape => mark.mark === 'shape' && mark.look === look)
}

describe('what presses', () => {
  it('does so from all four sides alike, towards the block and not into it', async () => {
    const block = boxOf(cornersOf((await shapesOf('pressure', 'own'))[0]!))
    const arrows = (await shapesOf('pressure', 'world')).map(shape => boxOf(cornersOf(shape)))
    const sides = {
      above: arrows.filter(({ bottom }) => bottom < block.top),
      below: arrows.filter(({ top }) => top > block.bottom),
      before: arrows.filter(({ right }) => right < block.left),
      behind: arrows.filter(({ left }) => left > block.right),
    }
    expect(Object.values(sides).flat()).toHaveLength(arrows.length)
    expect(sides.above.length).toBeGreaterThan(2)
    expect(sides.above).toHaveLength(sides.below.length)
    expect(sides.before.length).toBeGreaterThan(2)
    expect(sides.before).toHaveLength(sides.behind.length)
    expect(new Set(arrows.map(({ left, right, top, bottom }) => Math.round(Math.max(right - left, bottom - top)))).size).toBe(1)
    expect(new Set([...sides.above.map(({ bottom }) => block.top - bottom), ...sides.behind.map(({ left }) => left - block.right)].map(Math.round)).size).toBe(1)
  })
})

describe('what is open', () => {
  it('is one net in which each dot is linked to others; what is closed lies within the wall', async () => {
    const [packed, links, free] = await shapesOf('enclosure', 'world') as [Shape, Shape, Shape]
    const wall = boxOf(cornersOf((await shapesOf('enclosure', 'given'))[0]!))
    for (const { x, y } of centresOf(packed)) {
      expect(x).toBeGreaterThan(wall.left)
      expect(x).toBeLessThan(wall.right)
      expect(y).toBeGreaterThan(wall.top)
      expect(y).toBeLessThan(wall.bottom)
    }
    const dots = centresOf(free)
    const nearest = ({ x, y }: Point) => dots.findIndex(dot => Math.hypot(dot.x - x, dot.y - y) < 1)
    const ends = cornersOf(links).map(nearest)
    expect(ends).not.toContain(-1)
    const pairs = Array.from({ length: ends.length / 2 }, (_, index) => [ends[2 * index]!, ends[2 * index + 1]!] as const)
    const reached = new Set([0])
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const [from, to] of pairs) {
        if (reached.has(from) || reached.has(to))
          reached.add(from).add(to)
      }
    }
    expect(reached.size).toBe(dots.length)
    expect(boxOf(dots).left).toBeGreaterThan(wall.right)
    expect(boxOf(dots).right).toBeGreaterThan(1280 - 72)
  })
})

describe('what may come of depth', () => {
  it('begins at the foot of the shaft and rises, but not above the ground', async () => {
    const [ground, shaft] = (await shapesOf('depth', 'world')).map(shape => boxOf(cornersOf(shape)))
    const gallery = boxOf(cornersOf((await shapesOf('depth', 'estimate'))[0]!))
    expect(gallery.left).toBeGreaterThan(shaft!.right)
    expect(gallery.left - shaft!.right).toBeLessThan(20)
    expect(Math.abs(gallery.bottom - shaft!.bottom)).toBeLessThan(6)
    expect(gallery.top).toBeGreaterThan(ground!.bottom)
    expect(gallery.top).toBeLessThan((shaft!.top + shaft!.bottom) / 2)
  })
})

describe('what is feared and what is believed', () => {
  it('leave bands of one size', async () => {
    const [above, below] = (await shapesOf('widening', 'world')).map(shape => boxOf(cornersOf(shape)))
    expect(below!.bottom - below!.top).toBe(above!.bottom - above!.top)
    expect(below!.right).toBe(above!.right)
    const fear = boxOf(cornersOf((await shapesOf('widening', 'doubt'))[0]!))
    expect(fear.left).toBeGreaterThan(above!.right)
    expect(fear.bottom).toBeLessThanOrEqual(above!.bottom)
  })
})

describe('what is not proved', () => {
  it('reaches nothing, and only what is possible does so, in dashes', async () => {
    const disc = (await shapesOf('causes', 'world')).find(({ path }) => path.includes('a'))!
    const [{ x, y }] = centresOf(disc) as [Point]
    const radius = Number(/a([\d.]+)/.exec(disc.path)![1])
    const [cause] = (await shapesOf('causes', 'own')).map(shape => boxOf(cornersOf(shape)))
    const dashes = (await shapesOf('causes', 'doubt')).map(shape => cornersOf(shape).at(-1)!)
    expect(Math.hypot(x - cause!.right, y - cause!.bottom) - radius).toBeGreaterThan(200)
    expect(dashes).toHaveLength(1)
    expect(Math.abs(Math.hypot(x - dashes[0]!.x, y - dashes[0]!.y) - radius)).toBeLessThan(8)
  })
})

describe('the many', () => {
  it('are dots of one size, and the arrows end at the first of their rows', async () => {
    const shapes = await shapesOf('one-to-many', 'aim')
    const places = shapes.filter(({ path }) => path.includes('a')).flatMap(centresOf)
    const radii = shapes.flatMap(({ path }) => [...path.matchAll(/a([\d.]+)/g)].map(([, radius]) => radius))
    expect(new Set(radii).size).toBe(1)
    const heads = shapes.filter(({ line }) => line).map(shape => cornersOf(shape)[1]!)
    expect(heads).toHaveLength(3)
    for (const { x, y } of heads) {
      const row = places.filter(place => Math.abs(place.y - y) < 1)
      expect(Math.min(...row.map(place => place.x)) - x).toBeGreaterThan(0)
      expect(Math.min(...row.map(place => place.x)) - x).toBeLessThan(2 * Number(radii[0]) + 2)
    }
  })
})

describe('what is aimed for by a date', () => {
  it('is as high as what is there, and no longer than to the date', async () => {
    const state = boxOf(cornersOf((await shapesOf('deadline', 'own'))[0]!))
    const aim = boxOf(cornersOf((await shapesOf('deadline', 'aim'))[0]!))
    expect(Math.abs(aim.bottom - aim.top - (state.bottom - state.top))).toBeLessThan(6)
    expect(aim.left).toBeGreaterThan(state.right)
    const ticks = (await shapesOf('deadline', 'given')).map(shape => boxOf(cornersOf(shape)))
    expect(ticks.some(({ left, right }) => left === right && Math.abs(left - aim.right) < 4)).toBe(true)
  })
})

describe('a rehearsal', () => {
  it('does not touch what it is for', async () => {
    const real = boxOf(cornersOf((await shapesOf('rehearsal', 'given'))[0]!))
    const bars = [...await shapesOf('rehearsal', 'own'), ...await shapesOf('rehearsal', 'aim')].map(shape => boxOf(cornersOf(shape)))
    expect(Math.max(...bars.map(({ right }) => right))).toBeLessThan(real.left - 100)
    expect(real.right).toBeGreaterThan(1280)
  })
})

describe('years that may be lost', () => {
  it('end on one scale, from the least to the most', async () => {
    const lost = (await shapesOf('fork', 'doubt'))[1]!
    const [, least, most] = cornersOf({ ...lost, path: lost.path.replace(/C.*/, '') }) as [Point, Point, Point, Point]
    const [now] = (await shapesOf('fork', 'given')).map(shape => boxOf(cornersOf(shape)).left).toSorted((a, b) => a - b) as [number]
    expect((least.x - now) / (most.x - now)).toBeCloseTo(20 / 30, 2)
  })
})

describe('what comes late', () => {
  it('swells only where what was expected is no longer drawn', async () => {
    const [expected] = (await shapesOf('delay', 'aim')).map(({ path }) => Number(/H([\d.]+)/.exec(path)![1]))
    const [came] = (await shapesOf('delay', 'world')).filter(({ line }) => !line).map(({ path }) => Number(/M([\d.]+)/.exec(path)![1]))
    expect(came).toBeGreaterThanOrEqual(expected!)
  })
})
