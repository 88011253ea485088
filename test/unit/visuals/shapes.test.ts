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

const WIDTH = 1280

interface Point { x: number, y: number }
interface Box { left: number, right: number, top: number, bottom: number }

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

function boxOf(points: Point[]): Box {
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
  it('is many thin lines that are together as thick as the one arrow they become, which ends below the block; the block’s next place is above it', async () => {
    const block = boxOf(cornersOf((await shapesOf('pressure', 'own'))[0]!))
    const [many, force] = await shapesOf('pressure', 'world') as [Shape, Shape]
    const higher = boxOf(cornersOf((await shapesOf('pressure', 'aim'))[0]!))
    const arrow = boxOf(cornersOf(force))
    const ends = [...many.path.matchAll(/C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ ([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    expect(ends.length).toBeGreaterThan(6)
    const thickness = boxOf(ends).bottom - boxOf(ends).top + many.line!
    expect(boxOf(ends).top - cornersOf(force)[0]!.y).toBeCloseTo(many.line! / 2)
    expect(thickness).toBeCloseTo(ends.length * many.line!)
    expect(boxOf(ends).right).toBe(arrow.left)
    expect(Math.min(...cornersOf(many).map(({ x }) => x))).toBeLessThan(0)
    expect(arrow.top).toBeGreaterThan(block.bottom)
    expect(arrow.top - block.bottom).toBeLessThan(12)
    expect([Math.abs(higher.left - block.left), Math.abs(higher.right - block.right), Math.abs(higher.bottom - higher.top - block.bottom + block.top)].every(apart => apart < 6)).toBe(true)
    expect(higher.bottom).toBeLessThan(block.top)
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
    const radius = Number(/a([\d.]+)/.exec(free.path)![1])
    expect(dots.filter(({ x }) => x - radius < WIDTH)).toHaveLength(centresOf(packed).length)
    expect(dots.filter(({ x }) => x + radius > WIDTH && x - radius < WIDTH)).toEqual([])
    expect(cornersOf(links).some(({ x }) => x > WIDTH)).toBe(true)
  })
})

describe('what may come of depth', () => {
  it('is lower than what was done, stands beside it on the same ground, and an arrow leads there', async () => {
    const [ground, shaft] = (await shapesOf('depth', 'world')).map(shape => boxOf(cornersOf(shape))) as [Box, Box]
    const [arrow, ...others] = (await shapesOf('depth', 'doubt')).map(shape => boxOf(cornersOf(shape))) as [Box, ...Box[]]
    expect(shaft.bottom).toBe(ground.top)
    expect(others.length).toBeGreaterThan(1)
    expect(arrow.left).toBeGreaterThan(shaft.right)
    for (const other of others) {
      expect(other.left).toBeGreaterThan(arrow.right)
      expect(other.right).toBeLessThanOrEqual(ground.right)
      expect(other.bottom).toBe(ground.top)
      expect(other.bottom - other.top).toBeLessThan((shaft.bottom - shaft.top) / 2)
    }
  })
})

describe('what is feared and what is believed', () => {
  it('leave one block at its full height; the fear narrows, but not to nothing, and the belief widens', async () => {
    const blocks = (await shapesOf('widening', 'world')).map(shape => boxOf(cornersOf(shape)))
    expect(blocks).toHaveLength(1)
    const height = ({ top, bottom }: Box) => bottom - top
    const [block] = blocks as [Box]
    const ends = (shape: Shape) => [...shape.path.matchAll(/C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ ([-\d.]+)/g)].map(([, y]) => Number(y))
    const [fear, belief] = [(await shapesOf('widening', 'doubt'))[0]!, (await shapesOf('widening', 'aim'))[0]!]
    const [upper, lower] = ends(fear) as [number, number]
    expect(lower - upper).toBeGreaterThan(height(block) / 3)
    expect(lower - upper).toBeLessThan(height(block))
    expect(Math.min(...cornersOf(belief).map(({ y }) => y), ...ends(belief))).toBeLessThan(block.top)
    expect(Math.max(...ends(belief), ...cornersOf(belief).map(({ y }) => y))).toBeGreaterThan(block.bottom)
    for (const shape of [fear, belief])
      expect(Math.max(...cornersOf(shape).map(({ x }) => x))).toBeGreaterThan(WIDTH)
  })
})

describe('what is not proved', () => {
  it('ends before the disc, and only dashes lead on there, as far apart as the band is thick; what is possible is a train of beats with one thin dashed line to the disc', async () => {
    const [disc, beats] = await shapesOf('causes', 'world') as [Shape, Shape]
    const [{ x, y }] = centresOf(disc) as [Point]
    const radius = Number(/a([\d.]+)/.exec(disc.path)![1])
    expect(x + radius).toBeLessThanOrEqual(WIDTH)
    const cause = boxOf(cornersOf((await shapesOf('causes', 'own'))[0]!))
    expect(cause.left).toBeLessThan(0)
    expect(x - radius - cause.right).toBeGreaterThan(300)
    const links = (await shapesOf('causes', 'doubt')).map(cornersOf) as [Point, Point][]
    for (const [start, end] of links) {
      expect(start.x - cause.right).toBeLessThan(25)
      expect(Math.abs(Math.hypot(x - end.x, y - end.y) - radius)).toBeLessThan(25)
    }
    const within = links.filter(([{ y }]) => y >= cause.top && y <= cause.bottom)
    expect(within).toHaveLength(2)
    expect(within[1]![0].y - within[0]![0].y).toBeGreaterThan((cause.bottom - cause.top) * 0.9)
    expect(links).toHaveLength(3)
    const starts = [...beats.path.matchAll(/M([-\d.]+)/g)].map(([, x]) => Number(x))
    expect(starts.length).toBeGreaterThan(6)
    expect(Math.min(...starts)).toBeLessThan(0)
    expect(new Set(starts.slice(1).map((x, index) => x - starts[index]!)).size).toBe(1)
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
  it('is a point at the date, apart from what is there', async () => {
    const state = boxOf(cornersOf((await shapesOf('deadline', 'own'))[0]!))
    const aims = await shapesOf('deadline', 'aim')
    const pole = boxOf(cornersOf(aims[0]!))
    const [foot] = centresOf(aims[1]!)
    expect(pole.left).toBe(pole.right)
    expect(foot).toEqual({ x: pole.left, y: pole.bottom })
    const axis = (await shapesOf('deadline', 'given')).map(shape => boxOf(cornersOf(shape))).filter(({ top, bottom }) => top === bottom)
    expect(axis.some(({ left, right, top }) => left <= state.right && right >= foot!.x && top === foot!.y)).toBe(true)
    for (const { left } of [...aims, ...await shapesOf('deadline', 'estimate')].map(shape => boxOf(cornersOf(shape))).filter(({ left }) => Number.isFinite(left)))
      expect(left).toBeGreaterThan(state.right + 100)
  })
})

describe('a rehearsal', () => {
  it('is the same bubble several times, in outline, with a reply each; what it is for is whole, larger and apart', async () => {
    const bubbles = await shapesOf('rehearsal', 'world')
    const tries = bubbles.filter(({ line }) => line).map(shape => boxOf(cornersOf(shape)))
    const [real, ...others] = bubbles.filter(({ line }) => !line).map(shape => boxOf(cornersOf(shape))) as [Box, ...Box[]]
    expect(others).toEqual([])
    expect(tries.length).toBeGreaterThan(2)
    expect(new Set(tries.map(({ left, right, top, bottom }) => [right - left, bottom - top].join())).size).toBe(1)
    const replies = (await shapesOf('rehearsal', 'own')).map(shape => boxOf(cornersOf(shape)))
    expect(replies).toHaveLength(tries.length)
    for (const [index, reply] of replies.entries()) {
      expect(reply.top).toBeGreaterThan(tries[index]!.bottom)
      expect(reply.right).toBeLessThan(real.left - 50)
    }
    expect(real.right - real.left).toBeGreaterThan(2 * (tries[0]!.right - tries[0]!.left))
  })
})

describe('two risks', () => {
  it('hang as large from the ends of one straight beam, the heavier lower, and neither touches the ground', async () => {
    const [lighter, heavier] = (await shapesOf('weighing', 'doubt')).map(shape => boxOf(cornersOf(shape))) as [Box, Box]
    expect([heavier.right - heavier.left, heavier.bottom - heavier.top]).toEqual([lighter.right - lighter.left, lighter.bottom - lighter.top])
    expect(heavier.top - lighter.top).toBeGreaterThan(80)
    expect(lighter.right).toBeLessThan(heavier.left)
    const [post, ground, beam, , ...cords] = (await shapesOf('weighing', 'world')).map(cornersOf) as [Point[], Point[], [Point, Point], Point[], ...Point[][]]
    expect(heavier.bottom).toBeLessThan(ground[0]!.y)
    const [start, end] = beam
    expect(post[0]).toEqual({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 })
    expect(cords.map(([, top]) => top)).toEqual([start, end])
  })
})

describe('a gap of unknown size', () => {
  it('has torn edges, and what is to close it keeps to both of them from top to bottom', async () => {
    const [own] = (await shapesOf('gap', 'own')).map(cornersOf) as [Point[]]
    const [others] = (await shapesOf('gap', 'given')).map(cornersOf) as [Point[]]
    const [aim] = (await shapesOf('gap', 'aim')).map(cornersOf) as [Point[]]
    const torn = [own, others].map(points => points.filter(({ x }) => x > 0 && x < WIDTH))
    for (const edge of torn) {
      expect(new Set(edge.map(({ x }) => x)).size).toBeGreaterThan(5)
      for (const { x, y } of edge)
        expect(Math.min(...aim.map(point => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(12)
    }
    expect(aim).toHaveLength(torn[0]!.length + torn[1]!.length)
    expect(boxOf(own).left).toBeLessThan(0)
    expect(boxOf(others).right).toBeGreaterThan(WIDTH)
  })
})

describe('what comes late', () => {
  it('fills what was expected only later, to its right end', async () => {
    const start = ({ path }: Shape) => Number(/M([\d.]+)/.exec(path)![1])
    const end = ({ path }: Shape) => Number(/H([\d.]+)/.exec(path)![1])
    const expected = await shapesOf('delay', 'aim')
    const came = (await shapesOf('delay', 'world')).filter(({ line }) => !line)
    expect(came).toHaveLength(expected.length)
    for (const [index, outline] of expected.entries()) {
      expect(start(came[index]!)).toBeGreaterThan(start(outline) + 200)
      expect(end(came[index]!)).toBe(end(outline))
    }
  })
})
